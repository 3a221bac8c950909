/** The views and pages that are opened by a press, and the parts that only show when no suggestion does (load-rest.tsx). */
import { useEffect } from 'preact/hooks';
import { CountyPick } from '../ui/parts/CountyPick.tsx';
import { QuietLearn } from './parts/QuietLearn.tsx';
import { ZipInput } from './parts/ZipInput.tsx';
import { useDue } from './use-due.ts';
import type { Page, ViewId, ViewProps } from './view-props.ts';
import { Find } from './views/Find.tsx';
import { FollowUp } from './views/FollowUp.tsx';
import { HandOver } from './views/HandOver.tsx';
import { Learn } from './views/Learn.tsx';
import { LessonPage } from './views/LessonPage.tsx';
import { NoProgram } from './views/NoProgram.tsx';
import { Offer } from './views/Offer.tsx';
import { ProgramPage } from './views/ProgramPage.tsx';
import { Proof } from './views/Proof.tsx';
import { ReviewPage } from './views/ReviewPage.tsx';
import { Safety } from './views/Safety.tsx';

export { importPackaged, loadPackaged, readLessons } from '../data/catalogue.ts';
export { CountyPick, QuietLearn, ZipInput };

/** The views beside the one for the chart. */
export const OTHER_VIEWS = { find: Find, learn: Learn, followup: FollowUp } satisfies Record<Exclude<ViewId, 'chart'>, unknown>;

/** A page that lies over the views. */
export function PageView({ page, ...props }: ViewProps & { page: Page }) {
  if (page.kind === 'program') return <ProgramPage {...props} {...page} />;
  if (page.kind === 'lesson') return <LessonPage {...props} id={page.id} />;
  if (page.kind === 'review') return <ReviewPage {...props} />;
  if (page.kind === 'proof') return <Proof conditions={props.conditions} />;
  if (page.kind === 'offer') return <Offer {...props} {...page} />;
  if (page.kind === 'hand-over') return <HandOver {...props} {...page} />;
  if (page.kind === 'no-program') return <NoProgram {...props} {...page} />;
  return <Safety {...props} />;
}

/** Counts what is due, now and at every change. Draws nothing. */
export function DueCounter({ today, onDue }: { today: string; onDue(due: number): void }) {
  const due = useDue(today);
  useEffect(() => onDue(due), [due]);
  return null;
}
