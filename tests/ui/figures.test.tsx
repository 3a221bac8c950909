import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { FIGURES } from '../../src/core/lesson.ts';
import { Figure } from '../../src/ui/figures/Figure.tsx';

const drawn = (name: (typeof FIGURES)[number], language: string) => {
  const { container } = render(<Figure name={name} alt="What it shows." language={language} />);
  return container;
};
const words = (container: Element) => [...container.querySelectorAll('text')].map(({ textContent }) => textContent);

test.each(FIGURES)('%s is one picture with a text in its place', (name) => {
  const container = drawn(name, 'en');
  const svg = container.querySelector('svg');
  expect(svg?.getAttribute('role')).toBe('img');
  expect(svg?.getAttribute('aria-label')).toBe('What it shows.');
  expect(container.querySelectorAll('a, script, image, foreignObject, style, [href]')).toHaveLength(0);
});

test.each(FIGURES)('%s speaks Spanish, and English where there is no translation', (name) => {
  const english = words(drawn(name, 'en'));
  expect(english.length).toBeGreaterThan(1);
  expect(words(drawn(name, 'es'))).not.toEqual(english);
  expect(words(drawn(name, 'vi'))).toEqual(english);
});

test('of 28 mothers, two are drawn as having called', () => {
  const people = drawn('two-of-28', 'en').querySelectorAll('svg > g[class]');
  const looks = [...people].map((person) => person.getAttribute('class'));
  expect(looks).toHaveLength(28);
  expect(looks.filter((look) => look === looks[0])).toHaveLength(2);
});
