import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { numbersApart } from '../core/plain-numbers.ts';
import type { Sheet, SheetEntry } from '../core/sheet.ts';
import { QrCode } from '../ui/parts/QrCode.tsx';
import s from './Paper.module.css';

/** Sizes of type in points, the wanted one first; nothing below is printed smaller than 12 (AHRQ, health literacy toolkit, tool 11). */
const SIZES = { normal: [14, 13, 12], large: [20, 19, 18, 17, 16, 15, 14, 13, 12] } as const;

/** What is left of a Letter page, the shorter one, between the margins in Paper.module.css. A4 is higher; the width fits both. */
const HEIGHT_IN = 9.8;

/**
 * The sheet as it is printed, on the screen and on paper the same. It takes the largest type with which it stays on one
 * page; `onFit` hears when none does.
 */
export function Paper({ sheet, large, onFit }: { sheet: Sheet; large: boolean; onFit(fits: boolean): void }) {
  const paper = useRef<HTMLElement>(null);
  const [size, setSize] = useState<number>(SIZES.normal[0]);
  useLayoutEffect(() => {
    const element = paper.current;
    if (!element) return;
    const fit = () => {
      const wanted = SIZES[large ? 'large' : 'normal'];
      element.dataset.measured = '';
      const fitting = wanted.find((points) => {
        element.style.setProperty('--type', `${points}pt`);
        return element.scrollHeight <= HEIGHT_IN * 96;
      });
      delete element.dataset.measured;
      const chosen = fitting ?? 12;
      element.style.setProperty('--type', `${chosen}pt`);
      setSize(chosen);
      onFit(fitting !== undefined);
    };
    fit();
    addEventListener('beforeprint', fit); // fonts may have come since
    return () => removeEventListener('beforeprint', fit);
  }, [sheet, large]);

  const [first, ...others] = sheet.entries;
  return (
    <article
      ref={paper}
      class={s.paper}
      lang={sheet.language}
      dir={sheet.direction}
      aria-label={i18n.t('sheet.paper')}
      data-paper
      data-size={size}
    >
      {sheet.title && <h2>{sheet.title}</h2>}
      {sheet.opening && <p>{sheet.opening}</p>}
      {first && <Entry entry={first} over={sheet.start} first />}
      {sheet.say && (
        <p>
          {sheet.say.before} <span class={s.words}>{sheet.say.words}</span>
        </p>
      )}
      {others.map((entry, at) => (
        <Entry key={entry.id} entry={entry} over={at === 0 ? sheet.also : undefined} />
      ))}
      {sheet.limits && <p>{sheet.limits}</p>}
      {sheet.ask && (
        <div>
          {sheet.ask.before && <p class={s.over}>{sheet.ask.before}</p>}
          <p class={s.ask}>
            <Sentence text={sheet.ask.text} />
          </p>
        </div>
      )}
      <p class={s.crisis}>{sheet.crisis}</p>
    </article>
  );
}

function Entry({ entry, over, first = false }: { entry: SheetEntry; over?: string | undefined; first?: boolean }) {
  const { name, organization, named, page, lines } = entry;
  return (
    <section class={s.entry} data-entry={entry.id} data-first={first}>
      <div class={s.text}>
        {over && <p class={s.over}>{over}</p>}
        {/* Names are not translated; the browser finds their direction. */}
        <h3>
          <bdi lang={named}>{name}</bdi>
        </h3>
        {organization && (
          <p>
            <bdi lang={named}>{organization}</bdi>
          </p>
        )}
        <p class={s.reach}>
          {entry.first.word && <span>{entry.first.word} </span>}
          <b dir="ltr" data-kind={entry.first.kind}>
            {entry.first.value.split(/ (?=ext\. )/).map((part, at) => (
              <span key={part}>{at > 0 ? ` ${part}` : part}</span>
            ))}
          </b>
        </p>
        {lines.map((line) => (
          <p key={line}>
            <Sentence text={line} />
          </p>
        ))}
      </div>
      {page && (
        <div class={s.code}>
          <QrCode address={page.address} label={i18n.t('sheet.qr', { page: page.shown })} />
          {page.shown !== entry.first.value && (
            <p class={s.shown} dir="ltr">
              {page.shown}
            </p>
          )}
        </div>
      )}
    </section>
  );
}

/** A number is written from left to right in every language. */
const Sentence = ({ text }: { text: string }) => (
  <>
    {numbersApart(text).map(({ text: part, dialed }, at) =>
      dialed ? (
        <bdo key={at} dir="ltr">
          {part}
        </bdo>
      ) : (
        part
      ),
    )}
  </>
);
