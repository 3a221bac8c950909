/** A page, or a clinical document in XML as its page, as the chart script reads it, without a browser: no layout, so only what markup and style attributes hide is left out. */
import { Window } from 'happy-dom';
import { readPage } from '../src/chart/read-page.ts';
import { detect, type Mention } from '../src/core/detect/detect.ts';
import type { Lexicon } from '../src/core/detect/lexicon.ts';
import { isClinicalDocument, narrativeOf } from './clinical-document.ts';

const HIDDEN =
  'script, style, template, noscript, [hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"], [style*="visibility:hidden"], [style*="visibility: hidden"]';

/** The blocks of a page joined by empty lines, and the mentions in them by their place in that text. Scripts do not run and nothing is fetched. */
export function readHtml(html: string, lexicon: Lexicon, by = detect): { text: string; mentions: Mention[] } {
  const window = new Window({
    settings: {
      enableJavaScriptEvaluation: false,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
    },
  });
  // The reader asks the page's globals, as it would in a browser.
  const before = new Map<string, PropertyDescriptor | undefined>();
  for (const name of Object.getOwnPropertyNames(window)) {
    if (name in globalThis || !/^[A-Z]|^(?:document|getComputedStyle|window)$/.test(name)) continue;
    before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    Object.defineProperty(globalThis, name, { value: Reflect.get(window, name), configurable: true, writable: true });
  }
  try {
    window.document.write(isClinicalDocument(html) ? narrativeOf(html) : html);
    for (const hidden of window.document.querySelectorAll(HIDDEN)) hidden.remove();
    let text = '';
    const mentions: Mention[] = [];
    for (const { block, place } of readPage(window.document as unknown as Document)) {
      if (text) text += '\n\n';
      const offset = text.length;
      text += block.text;
      mentions.push(
        ...by(block, place, lexicon).map((mention) => ({ ...mention, start: mention.start + offset, end: mention.end + offset })),
      );
    }
    return { text, mentions };
  } finally {
    for (const name of before.keys()) Reflect.deleteProperty(globalThis, name);
    window.happyDOM.abort();
  }
}
