/** A drawing by its name. The words in it follow the lesson's language, not the panel's. */
import type { FigureName } from '../../core/lesson.ts';

/** `alt` says in words what the drawing shows; screen readers get it in place of the drawing. */
export const Figure = ({ alt }: { name: FigureName; alt: string; language: string }) => <p>{alt}</p>;
