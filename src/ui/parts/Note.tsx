import type { ComponentChildren } from 'preact';
import s from './Note.module.css';

/** A boxed remark. `warm`: a person should check something; `calm`: good to know. */
export const Note = ({ tone = 'calm', children }: { tone?: 'warm' | 'calm'; children: ComponentChildren }) => (
  <div class={s.note} data-tone={tone}>
    {children}
  </div>
);

/** What one can do about it, side by side. */
export const NoteActs = ({ children }: { children: ComponentChildren }) => <div class={s.acts}>{children}</div>;
