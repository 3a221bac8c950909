/** Texts and templates of a practice as a file, for its other computers and for other practices. Nobody's initials are in it. */
import { readFile } from './everything.ts';
import { Practice } from './practice.ts';
import { z } from './zod.ts';

const FORMAT = 'beside-practice';
const VERSION = 1;

/** What is shared: wording and whom to ask; who owns what is each practice's own. */
const Texts = z.strictObject({
  contact: Practice.shape.contact.unwrap(),
  protocol: Practice.shape.protocol,
  protocolPhone: Practice.shape.protocolPhone,
  script: Practice.shape.script.unwrap(),
  handOver: Practice.shape.handOver,
  chartNote: Practice.shape.chartNote,
});
export type PracticeTexts = z.infer<typeof Texts>;

const PracticeFile = z.strictObject({ format: z.literal(FORMAT), version: z.literal(VERSION), beside: z.string().max(40), texts: Texts });

const textsOf = ({ contact, protocol, protocolPhone, script, handOver, chartNote }: Practice): PracticeTexts =>
  Texts.parse({
    contact,
    script,
    ...(protocol ? { protocol } : {}),
    ...(protocolPhone ? { protocolPhone } : {}),
    ...(handOver ? { handOver } : {}),
    ...(chartNote ? { chartNote } : {}),
  });

/** The text of the file, checked by its own schema. */
export const practiceFile = (practice: Practice, beside: string): string =>
  `${JSON.stringify(PracticeFile.parse({ format: FORMAT, version: VERSION, beside, texts: textsOf(practice) }), null, 2)}\n`;

/** The texts of a file, or why it is refused. */
export function readPracticeFile(text: string) {
  const read = readFile(text, { schema: PracticeFile, format: FORMAT, version: VERSION });
  return 'content' in read ? { content: read.content.texts } : read;
}

/** One text that the file would change; undefined: there is none. `name`: "script.es", "protocol". */
export type TextChange = { name: string; from: string | undefined; to: string };

/** What would change. A text that the file does not have stays as it is. */
export function textChanges(practice: Practice, texts: PracticeTexts): TextChange[] {
  const [before, after] = [flat(textsOf(practice)), flat(texts)];
  return [...after].filter(([name, to]) => before.get(name) !== to).map(([name, to]) => ({ name, from: before.get(name), to }));
}

/** The practice with the texts of the file. */
export const withTexts = (practice: Practice, texts: PracticeTexts): Practice =>
  Practice.parse({
    ...practice,
    ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined)),
    contact: { ...practice.contact, ...texts.contact },
    script: { ...practice.script, ...texts.script },
  });

const flat = ({ contact, script, ...single }: PracticeTexts): Map<string, string> =>
  new Map([
    ...Object.entries(contact).map(([language, text]): [string, string] => [`contact.${language}`, text]),
    ...Object.entries(script).map(([language, sentences]): [string, string] => [`script.${language}`, sentences.join('\n')]),
    ...Object.entries(single).flatMap(([name, text]): [string, string][] => (text === undefined ? [] : [[name, text]])),
  ]);
