import { expect, test } from 'vitest';
import { isAvatar } from '../../src/chart/avatar.ts';

/** Invented names. `#x` is what is asked about. */
test.each([
  ['<div><span class="mantine-Avatar-placeholder" id="x">OI</span></div>', true],
  ['<div><div id="x">OI</div></div><div>Oliver Invented-Haas</div>', true],
  ['<div>Invented, Oliver</div><div id="x">OI</div>', true],
  ['<div id="x">OI</div><div>NAME</div><div>Oliver Marcus Invented</div>', true],
  ['<div id="x">OI</div><div>Fractures, blue sclerae</div>', false],
  ['<div id="x">OI, type III</div><div>Oliver Invented</div>', false],
  ['<h3>Care Plan</h3><ul><li id="x">CP</li></ul>', false],
  ['<table><tr><td>Celia Prueba</td><td id="x">CP</td></tr></table>', false],
  ['<div id="x">CF</div><div>Oliver Invented</div>', false],
])('%s → %s', (html, expected) => {
  document.body.innerHTML = html;
  const element = document.getElementById('x') as HTMLElement;
  expect(isAvatar(element, element.textContent ?? '')).toBe(expected);
});
