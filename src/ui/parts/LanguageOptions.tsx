import { languageChoices } from '../languages.ts';

/** The languages to choose from in a select, by name, without those that stand there already (ISO 639 codes). */
export const LanguageOptions = ({ without = [] }: { without?: readonly string[] }) => (
  <>
    {languageChoices()
      .filter(([code]) => !without.includes(code))
      .map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
  </>
);
