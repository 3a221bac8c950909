import type { Plugin } from 'vite';
/** Replaced by the real compiler. */
export const contentPlugin = (): Plugin => ({ name: 'beside-content' });
