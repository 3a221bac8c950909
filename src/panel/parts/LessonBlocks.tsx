import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LessonBlock } from '../../core/lesson.ts';
import { OutsideLink } from '../../ui/parts/OutsideLink.tsx';
import type { ViewId } from '../view-props.ts';
import s from './LessonBlocks.module.css';

type Of<Kind extends LessonBlock['kind']> = Extract<LessonBlock, { kind: Kind }>;
type Go = (view: ViewId) => void;

/** A lesson's blocks as elements. A closed set: a lesson from outside can show nothing else. */
export const LessonBlocks = ({ blocks, go }: { blocks: readonly LessonBlock[]; go: Go }) => (
  <>
    {blocks.map((block, index) => (
      <Block key={index} block={block} go={go} />
    ))}
  </>
);

function Block({ block, go }: { block: LessonBlock; go: Go }) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'paragraph':
      return <p>{runs(block.runs)}</p>;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List class={s.list} data-ordered={block.ordered}>
          {block.items.map((item) => (
            <li key={item.map(({ text }) => text).join('')}>{runs(item)}</li>
          ))}
        </List>
      );
    }
    case 'quote':
      return <blockquote class={s.quote}>{runs(block.runs)}</blockquote>;
    case 'fact':
      return (
        <div class={s.fact}>
          <p>{runs(block.runs)}</p>
          <p class={s.source}>
            {block.source.text} <OutsideLink href={block.source.url} />
          </p>
        </div>
      );
    case 'try':
      return <Try block={block} go={go} />;
    case 'question':
      return <Question block={block} />;
    case 'table':
      return <LessonTable block={block} />;
    case 'figure':
      // No lesson ships a drawing yet; its description says what it shows.
      return <p class={s.source}>{block.alt}</p>;
  }
}

const runs = (list: Of<'paragraph'>['runs']) => list.map(({ text, strong }) => (strong ? <strong key={text}>{text}</strong> : text));

const VIEW: Record<string, ViewId> = { chart: 'chart', find: 'find', learn: 'learn' };

/** A view that does not exist is not offered: the sentence stands alone. */
function Try({ block, go }: { block: Of<'try'>; go: Go }) {
  const view = VIEW[block.view];
  return (
    <div class={s.fact}>
      <h3>{i18n.t('learn.tryThis')}</h3>
      <p>{block.text}</p>
      {view && (
        <button type="button" onClick={() => go(view)}>
          {i18n.t('learn.tryOpen', { view: i18n.t(`view.${view}`) })}
        </button>
      )}
    </div>
  );
}

/** Reasons come at once, for every answer tried; one may try as often as one likes. */
function Question({ block: { prompt, options } }: { block: Of<'question'> }) {
  const id = useId();
  const [tried, setTried] = useState<readonly string[]>([]);
  return (
    <fieldset class={s.question} aria-labelledby={id}>
      <h3 id={id}>{prompt}</h3>
      {options.map(({ text, right, why }) => {
        const known = tried.includes(text);
        return (
          <div key={text}>
            <button
              type="button"
              class={s.option}
              data-answer={known ? (right ? 'right' : 'wrong') : undefined}
              onClick={() => setTried([...tried, text])}
            >
              {text}
            </button>
            <p role="status" class={s.reason} data-right={right}>
              {known && i18n.t(right ? 'learn.right' : 'learn.wrong', { why })}
            </p>
          </div>
        );
      })}
      {tried.length > 0 && !options.some(({ text, right }) => right && tried.includes(text)) && (
        <p class={s.source}>{i18n.t('learn.again')}</p>
      )}
    </fieldset>
  );
}

const LessonTable = ({ block: { header, rows } }: { block: Of<'table'> }) => (
  <table class={s.table}>
    <thead>
      <tr>
        {header.map((cell) => (
          <th key={cell} scope="col">
            {cell}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.join()}>
          {row.map((cell, column) => (
            <td key={`${header[column]} ${cell}`}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
