import { i18n } from '#i18n';
import type { LessonBlock, LessonView } from '../../core/lesson.ts';
import { Figure } from '../../ui/figures/Figure.tsx';
import { OutsideLink } from '../../ui/parts/OutsideLink.tsx';
import s from './LessonBlocks.module.css';

type Of<Kind extends LessonBlock['kind']> = Extract<LessonBlock, { kind: Kind }>;

type Props = {
  blocks: readonly LessonBlock[];
  language: string;
  /** What a try-it may open; one that is not here stands as a sentence alone. */
  places: Partial<Record<LessonView, { name: string; open(): void }>>;
};

/** A lesson's blocks as elements. A closed set: a lesson from outside can show nothing else. Questions have a part of their own. */
export const LessonBlocks = ({ blocks, ...rest }: Props) => (
  <>
    {blocks.map((block, index) => (
      <Block key={index} block={block} {...rest} />
    ))}
  </>
);

function Block({ block, language, places }: { block: LessonBlock } & Omit<Props, 'blocks'>) {
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
      return <Try block={block} place={places[block.view]} />;
    case 'table':
      return <LessonTable block={block} />;
    case 'figure':
      return <Figure name={block.name} alt={block.alt} language={language} />;
    case 'question':
      return null;
  }
}

const runs = (list: Of<'paragraph'>['runs']) => list.map(({ text, strong }) => (strong ? <strong key={text}>{text}</strong> : text));

const Try = ({ block, place }: { block: Of<'try'>; place: Props['places'][LessonView] }) => (
  <div class={s.fact}>
    <h4 class={s.label}>{i18n.t('learn.tryThis')}</h4>
    <p>{block.text}</p>
    {place && (
      <button type="button" data-action="try" onClick={place.open}>
        {i18n.t('learn.tryOpen', { view: place.name })}
      </button>
    )}
  </div>
);

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
