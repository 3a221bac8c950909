/** The drawings that lessons name. Their words follow the lesson's language, not the panel's. */
import type { ComponentType } from 'preact';
import type { FigureName } from '../../core/lesson.ts';
import s from './Figure.module.css';
import { ReferralPath } from './ReferralPath.tsx';
import { TwoOf28 } from './TwoOf28.tsx';
import { WhenToOffer } from './WhenToOffer.tsx';
import { WhoDoesWhat } from './WhoDoesWhat.tsx';
import { WhoShares } from './WhoShares.tsx';

/** Every drawing is 288 units wide, one unit a pixel in the narrowest panel, so that its words are never smaller than the text around. */
export const FIGURE_WIDTH = 288;

/** `height` in units. The drawing itself has no access to data, clock or network: it is words and shapes. */
type Drawing = { height: number; Draw: ComponentType<{ language: 'en' | 'es' }> };

const DRAWINGS: Record<FigureName, Drawing> = {
  'referral-path': { height: 268, Draw: ReferralPath },
  'two-of-28': { height: 210, Draw: TwoOf28 },
  'when-to-offer': { height: 240, Draw: WhenToOffer },
  'who-does-what': { height: 270, Draw: WhoDoesWhat },
  'who-shares': { height: 226, Draw: WhoShares },
};

/** `alt` says in words what the drawing shows; screen readers get it in place of the drawing. Words are English where there is no translation. */
export function Figure({ name, alt, language }: { name: FigureName; alt: string; language: string }) {
  const { height, Draw } = DRAWINGS[name];
  return (
    <figure class={s.figure} data-figure={name}>
      <svg role="img" aria-label={alt} viewBox={`0 0 ${FIGURE_WIDTH} ${height}`} class={s.drawing}>
        <Draw language={language === 'es' ? 'es' : 'en'} />
      </svg>
    </figure>
  );
}
