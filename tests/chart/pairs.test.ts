/** Every page here is invented. */
import { expect, test } from 'vitest';
import { pairsOf } from '../../src/chart/pairs.ts';
import { propose } from '../../src/core/detect/proposal.ts';

const proposed = (html: string) => {
  document.body.innerHTML = html;
  const steps = pairsOf(document);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return propose(step.value.pairs, '2026-11-23');
};

test.each<[string, object | undefined]>([
  [
    '<div class="banner"><b>Test, Ana</b> <span>DOB: 03/04/2018 (8 y)</span> <span>Language: Spanish</span></div>',
    { language: 'es', childAge: 8 },
  ],
  ['<dl><dt>Preferred language</dt><dd>Spanish</dd><dt>County</dt><dd>Fresno</dd></dl>', { language: 'es', county: 'Fresno, CA' }],
  ['<table><tr><th>Age</th><td>7 y</td></tr><tr><th>Language</th><td>Hmong</td></tr></table>', { language: 'hmn', childAge: 7 }],
  ['<div><label>Language</label>:<span>Spanish</span></div>', { language: 'es' }],
  ['<p>Language: <b>Spanish</b> (interpreter needed)</p>', { language: 'es' }],
  ['<header><b>Invented Child</b> <span>MRN 0000002</span> <span>DOB 03/04/2018</span></header>', { childAge: 8 }],
  ['<p>Age 7 y</p><p>Preferred language Spanish</p>', { language: 'es', childAge: 7 }],
  ['<p>Age 7 at diagnosis</p><p>Language delay</p><p>Born in Fresno</p><p>First seizure at age 3</p><p>Fresno County</p>', undefined],
  ['<p>Language: <b style="display:none">English</b></p>', undefined],
  ['<p style="display:none">Language: Spanish</p>', undefined],
  ['<nav>Language: Spanish</nav><script>Language: Spanish</script>', undefined],
  ['<select><option>Language: Spanish</option></select>', undefined],
  ['<p>The family moved from Fresno; her language: she speaks Spanish with her aunt, and her age: 41 is no secret.</p>', undefined],
  ['<h2>Emergency contact</h2><p>Language: Spanish</p><p>Age: 7</p>', undefined],
  ['<h2>Emergency contact</h2><p>Language: English</p><h2>Demographics</h2><p>Language: Spanish</p>', { language: 'es' }],
  ['<table><tr><td>Mother</td><td>Age: 7</td></tr><tr><td>Patient</td><td>Age: 9</td></tr></table>', { childAge: 9 }],
  ['<table><tr><th>Language</th><th>County</th></tr><tr><td>Spanish</td><td>Fresno</td></tr></table>', undefined],
  ['<p>Language:</p><p>A value that is much too long to be one, such as a whole sentence about Spanish</p>', undefined],
  ['', undefined],
])('%s → %j', (html, expected) => expect(proposed(html)).toEqual(expected));

test('a chart says this near its beginning; further down it is not looked for', () => {
  expect(proposed(`<p>Language: Spanish</p>${'<p>note</p>'.repeat(4000)}`)).toEqual({ language: 'es' });
  expect(proposed(`${'<p>note</p>'.repeat(4000)}<p>Language: Spanish</p>`)).toBeUndefined();
});
