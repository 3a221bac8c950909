/**
 * What a schema cannot say about a good lesson: its parts, its length, plain words, questions that do not give their
 * answers away, and translations that ask the same. The reasons stand in content/README.md.
 */
import { blockTexts, type Lesson, lessonWords, type Question, questionsOf } from '../core/lesson.ts';
import { readingGrade } from '../core/reading-grade.ts';
import type { Problem } from './problem.ts';
import type { Read } from './read-yaml.ts';

/** At 200 words a minute: three to five minutes. */
export const WORDS: readonly [number, number] = [600, 1000];
export const MAX_GRADE = 8;
/** About half a minute. */
const SCENE_WORDS: readonly [number, number] = [50, 130];
const SCREEN_WORDS = 200;
/** A single sentence heavier than this loses a tired reader even in an easy lesson. */
const MAX_SENTENCE_WORDS = 35;
const FACTS: readonly [number, number] = [4, 6];
/** How much longer the longest option may be than the shortest one, in letters. */
const OPTION_STRETCH = 1.6;

type Report = (at: number | string, reason: string) => void;

/** Every rule for every lesson; a Problem for each breach, with the line of the block at fault. */
export function lintLessons(lessons: readonly Read<Lesson>[]): Problem[] {
  const problems: Problem[] = [];
  for (const read of lessons) {
    const report: Report = (at, reason) =>
      problems.push({ file: read.file, line: typeof at === 'number' ? read.lineOf('blocks', at) : read.lineOf(at), reason });
    const { value: lesson } = read;
    unfinished(lesson, report);
    parts(lesson, report);
    length(lesson, report);
    plainWords(lesson, report);
    for (const [at, question] of questionsAt(lesson)) fairQuestion(question, lesson.language, (reason) => report(at, reason));
    fairTogether(lesson, report);
    if (lesson.language !== 'en') sameAsOriginal(lesson, lessons, report);
  }
  return problems;
}

const questionsAt = (lesson: Lesson) => lesson.blocks.flatMap((block, at) => (block.kind === 'question' ? [[at, block] as const] : []));
const wordsIn = (text: string) => text.match(/\S+/g)?.length ?? 0;
const allTexts = (block: Lesson['blocks'][number]) => blockTexts(block.kind === 'question' ? { ...block, reviewOnly: false } : block);

function unfinished(lesson: Lesson, report: Report) {
  for (const field of ['title', 'behavior'] as const)
    if (lesson[field].includes('TODO')) report(field, `${field}: is still to be written (TODO)`);
  lesson.blocks.forEach((block, at) => {
    const text = [...allTexts(block), block.kind === 'figure' ? block.alt : ''].find((one) => one.includes('TODO'));
    if (text !== undefined) report(at, `is still to be written: "${text.slice(0, 60)}"`);
  });
}

function parts({ title, behavior, blocks }: Lesson, report: Report) {
  const counted = (kind: Lesson['blocks'][number]['kind']) => blocks.filter((block) => block.kind === kind).length;
  if (title.length > 60) report('title', `title: has ${title.length} letters; at most 60 stay readable in a list`);
  if (wordsIn(behavior) > 25) report('behavior', `behavior: has ${wordsIn(behavior)} words; one behavior fits in 25`);
  if (blocks[0]?.kind !== 'heading') report(0, 'a lesson starts with a scene: "## " and its heading, then the scene');
  const end = blocks.findIndex(({ kind }, at) => at > 0 && (kind === 'heading' || kind === 'question'));
  const scene = blocks
    .slice(1, end === -1 ? undefined : end)
    .flatMap(blockTexts)
    .reduce((sum, text) => sum + wordsIn(text), 0);
  if (scene < SCENE_WORDS[0] || scene > SCENE_WORDS[1])
    report(0, `the scene has ${scene} words; half a minute is ${SCENE_WORDS[0]} to ${SCENE_WORDS[1]}`);
  const facts = counted('fact');
  if (facts < FACTS[0] || facts > FACTS[1]) report('title', `has ${facts} facts with a source; ${FACTS[0]} to ${FACTS[1]} are right`);
  blocks.forEach((block, at) => {
    if (block.kind === 'fact' && !block.source.url.startsWith('https:')) report(at, 'the source needs a secure address, https://…');
  });
  if (counted('try') !== 1) report('title', `has ${counted('try')} things to try in Beside; one is right`);
  const asked = blocks.filter((block) => block.kind === 'question');
  const forReview = asked.filter(({ reviewOnly }) => reviewOnly).length;
  if (asked.length - forReview !== 3) report('title', `asks ${asked.length - forReview} questions; three are right`);
  if (forReview < 1) report('title', 'has no review question: "## Review question name: …" is asked weeks later');
}

function length(lesson: Lesson, report: Report) {
  const words = lessonWords(lesson);
  if (words < WORDS[0] || words > WORDS[1]) report('title', `has ${words} words; three to five minutes are ${WORDS[0]} to ${WORDS[1]}`);
  let start = 0;
  let count = 0;
  const endScreen = () => {
    if (count > SCREEN_WORDS) report(start, `${count} words under one heading; one screen holds ${SCREEN_WORDS} at most: add a heading`);
  };
  lesson.blocks.forEach((block, at) => {
    if (block.kind === 'heading' || block.kind === 'question') {
      endScreen();
      start = at;
      count = 0;
    }
    count += allTexts(block).reduce((sum, text) => sum + wordsIn(text), 0);
  });
  endScreen();
}

function plainWords(lesson: Lesson, report: Report) {
  const language = lesson.language;
  if (language !== 'en' && language !== 'es') return;
  // A source is named as it is; the reader does not need to read it.
  const texts = lesson.blocks.map((block) => (block.kind === 'fact' ? blockTexts(block).slice(0, 1) : allTexts(block)));
  const grade = readingGrade([lesson.behavior, ...texts.flat()].join('\n'), language);
  if (grade > MAX_GRADE) report('title', `reads at grade ${grade.toFixed(1)}; ${MAX_GRADE} at most: shorter sentences, shorter words`);
  texts.forEach((block, at) => {
    for (const text of block)
      for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text))
        if (wordsIn(segment) > MAX_SENTENCE_WORDS)
          report(at, `a sentence of ${wordsIn(segment)} words; ${MAX_SENTENCE_WORDS} at most: "${segment.slice(0, 40)}…"`);
  });
}

/** Not "all of the above" and its relatives: they are right too often, and one known option is enough to find them. */
const LUMPED =
  /\b(all|none|both|neither) of (the above|these|them)\b|\bboth [ab] and [abc]\b|\b(todas|ninguna|ambas) (de )?(las )?(anteriores|respuestas)\b/i;
/** In a sentence that asks, outside quotation marks. */
const NEGATIVE: Record<string, RegExp> = {
  en: /\b(not|never|except|least|worst|wrong|incorrect|avoid)\b|n['’]t\b/i,
  es: /\b(no|nunca|jamás|excepto|salvo|menos|peor|incorrect[oa]|evitar)\b/i,
};

function fairQuestion({ prompt, options }: Question, language: string, report: (reason: string) => void) {
  if (options.length < 3) report('has two answers; three or four leave less to luck');
  if (options.some(({ text }) => LUMPED.test(text))) report('no "all of the above" or its like: each answer stands alone');
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(prompt.replace(/["“«][^"”»]*["”»]/g, ''))];
  const asking = sentences.map(({ segment }) => segment).filter((sentence) => sentence.includes('?'));
  if (asking.length === 0) report('asks nothing; end it with a question');
  if (asking.some((sentence) => NEGATIVE[language]?.test(sentence))) report('asks for what is not so; ask for what to do');
  const lengths = options.map(({ text }) => text.length);
  if (Math.max(...lengths) > OPTION_STRETCH * Math.min(...lengths))
    report(`its answers have ${Math.min(...lengths)} to ${Math.max(...lengths)} letters; the length must not give the answer away`);
  for (const [name, values] of [
    ['answers', options.map(({ text }) => text)],
    ['reasons', options.map(({ why }) => why)],
  ] as const)
    if (new Set(values).size < values.length) report(`two of its ${name} are the same`);
  for (const { text, why } of options)
    if (wordsIn(why) < 4) report(`the reason is too short to teach: "${why}" for "${text.slice(0, 40)}"`);
}

/** Over all questions of a lesson, neither place nor length may point to the right answer. */
function fairTogether(lesson: Lesson, report: Report) {
  const all = questionsOf(lesson, 'all');
  if (all.length < 3) return;
  const places = all.map(({ options }) => options.findIndex(({ right }) => right));
  const most = Math.max(...places.map((place) => places.filter((other) => other === place).length));
  if (most > Math.ceil(all.length / 2)) report('title', `the right answer stands in the same place ${most} of ${all.length} times`);
  const asked = questionsOf(lesson, 'lesson').map(({ options }) => options.findIndex(({ right }) => right));
  if (new Set(asked).size === 1) report('title', 'the right answer of all questions stands in the same place');
  for (const [word, pick] of [
    ['longest', Math.max],
    ['shortest', Math.min],
  ] as const) {
    const times = all.filter(({ options }) => {
      const extreme = pick(...options.map(({ text }) => text.length));
      const [first, ...others] = options.filter(({ text }) => text.length === extreme);
      return first?.right && others.length === 0;
    }).length;
    if (times > all.length / 2) report('title', `the right answer is the ${word} one ${times} of ${all.length} times`);
  }
}

/** What must be alike in every language: place, sources, drawings, and the questions with their right answers. */
function sameAsOriginal(lesson: Lesson, lessons: readonly Read<Lesson>[], report: Report) {
  const original = lessons.find(({ value }) => value.id === lesson.id && value.language === 'en')?.value;
  if (!original) return report('title', 'there is no English lesson of this file name');
  if (original.order !== lesson.order) report('order', `order: is ${original.order} in English`);
  const likeness: [string, (one: Lesson) => string[]][] = [
    ['sources', ({ blocks }) => blocks.flatMap((block) => (block.kind === 'fact' ? [block.source.url] : []))],
    ['things to try', ({ blocks }) => blocks.flatMap((block) => (block.kind === 'try' ? [block.view] : []))],
    ['figures', ({ blocks }) => blocks.flatMap((block) => (block.kind === 'figure' ? [block.name] : []))],
    [
      'questions',
      (one) =>
        questionsOf(one, 'all').map(
          ({ id, reviewOnly, options }) => `${id} ${reviewOnly} ${options.length} ${options.findIndex(({ right }) => right)}`,
        ),
    ],
  ];
  for (const [what, of] of likeness)
    if (of(lesson).join('\n') !== of(original).join('\n'))
      report('title', `its ${what} differ from the English lesson's, in kind or in order`);
}
