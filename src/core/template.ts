/** Texts of a practice with places to fill, in square brackets: "Peer support: [program]". Plain text in, plain text out. */

const PLACE = /\[([a-z-]+)\]/g;

/** The text with every known place filled; an unknown one stays as it is, so that it is seen. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(PLACE, (place, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? place) : place));

/** The places in a template that nobody will fill: a typing mistake, or a wish for something Beside does not know (a name). */
export const unknownPlaces = (template: string, known: readonly string[]): string[] => [
  ...new Set([...template.matchAll(PLACE)].map(([, name = '']) => name).filter((name) => !known.includes(name))),
];
