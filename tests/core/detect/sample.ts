/** A text that a regular expression of ours matches, as a number generator has it; what it looks around at is left out. */

type Next = (below: number) => number;

/** Most often a match: the caller asks. Throws on what it does not know. */
export function sample(pattern: RegExp, next: Next): string {
  const source = pattern.source;
  let at = 0;
  const either = (): (() => string) => {
    const branches = [sequence()];
    while (source[at] === '|') {
      at++;
      branches.push(sequence());
    }
    return () => (branches[next(branches.length)] as () => string)();
  };
  const sequence = (): (() => string) => {
    const items: (() => string)[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') items.push(repeated());
    return () => items.map((item) => item()).join('');
  };
  const repeated = (): (() => string) => {
    const item = atom();
    const times = /^(?:[*+?]|\{(\d+)(?:,(\d*))?\})\??/.exec(source.slice(at, at + 12));
    if (!times) return item;
    at += times[0].length;
    const sign = times[0][0];
    const least = sign === '{' ? Number(times[1]) : sign === '+' ? 1 : 0;
    const most = sign === '?' ? 1 : sign !== '{' ? least + 2 : times[2] === undefined ? least : Math.min(Number(times[2] || 9), least + 12);
    return () => Array.from({ length: least + next(most - least + 1) }, item).join('');
  };
  const atom = (): (() => string) => {
    const sign = source[at++] as string;
    if (sign === '(') {
      const open = /^\?(?::|<?[=!]|<\w+>)/.exec(source.slice(at, at + 24))?.[0] ?? '';
      at += open.length;
      const inner = either();
      at++;
      return /[=!]$/.test(open) ? () => '' : inner;
    }
    if (sign === '[') return classOf();
    if (sign === '\\') return escaped();
    if (sign === '^' || sign === '$') return () => '';
    if (sign === '.') return () => pick('a 1,-');
    return () => (next(9) === 0 ? sign.toUpperCase() : sign);
  };
  const pick = (from: string) => from[next(from.length)] as string;
  const escaped = (): (() => string) => {
    const sign = source[at++] as string;
    if (sign === 'b') return () => '';
    if (sign === 's') return () => pick('  \t');
    if (sign === 'S') return () => pick('ax7');
    if (sign === 'W') return () => pick(' ("-');
    if (sign === 'w') return () => pick('aeK7_');
    if (sign === 'd') return () => pick('0123456789');
    if (sign === 'n' || sign === 't') return () => (sign === 'n' ? '\n' : '\t');
    if (sign === 'p') {
      const name = source.slice(at, source.indexOf('}', at));
      at += name.length + 1;
      return () => (name.endsWith('Lu') ? pick('ABÉ') : pick('xyzñe'));
    }
    if (sign === 'u') {
      const code = source.slice(at, at + 4);
      at += 4;
      return () => String.fromCharCode(Number.parseInt(code, 16));
    }
    return () => sign;
  };
  const classOf = (): (() => string) => {
    const not = source[at] === '^';
    if (not) at++;
    const signs: (() => string)[] = [];
    while (source[at] !== ']') {
      if (source[at] === '\\') {
        at++;
        signs.push(escaped());
      } else {
        const sign = String.fromCodePoint(source.codePointAt(at) as number);
        at += sign.length;
        signs.push(() => sign);
      }
    }
    at++;
    return not ? () => pick('  etoaX') : () => (signs[next(signs.length)] as () => string)();
  };
  return either()();
}
