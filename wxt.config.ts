import { defineConfig } from 'wxt';
import { contentHooks } from './src/build/content-hooks.ts';
import { contentPlugin } from './src/build/content-plugin.ts';
import { pageChunks } from './src/build/page-chunks.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'src/public',
  modulesDir: 'src/build/modules',
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'src/locales' },
  zip: { name: 'beside' },
  vite: () => ({ plugins: [contentPlugin()], oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  hooks: { ...contentHooks, ...pageChunks },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+B' } } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{0b5b6640-e067-4fe9-8349-6fbb3b6eb12f}',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
