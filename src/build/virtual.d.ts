/** What src/build/content-plugin.ts serves. */
declare module 'virtual:lexicon' {
  import type { LexiconData } from '../core/detect/lexicon.ts';

  const data: LexiconData;
  export default data;
}

declare module 'virtual:conditions' {
  import type { ConditionName } from '../core/condition-name.ts';

  const conditions: readonly ConditionName[];
  export default conditions;
}
