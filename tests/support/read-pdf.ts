/** A PDF as a reader sees it: the words of each page, and its picture. PDFium, which has no part in how the browser makes the file. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import jsQR from 'jsqr';

export type PdfPage = {
  /** Lines as the file has them. */
  text: string;
  /** In points, 72 to the inch. */
  width: number;
  height: number;
  /** What every QR code on the page says, from the top. */
  codes: string[];
};

/** Dots per point of the picture: 144 dpi, a poor printer. */
const SCALE = 2;

/** Reads every page. Throws when it is no PDF. */
export async function readPdf(file: Buffer): Promise<PdfPage[]> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(file);
    const pages: PdfPage[] = [];
    for (const page of document.pages()) {
      const { originalWidth: width, originalHeight: height } = page.getOriginalSize();
      const text = page.getText(); // before the picture: afterwards PDFium's module cannot read it any more
      const picture = await page.render({ scale: SCALE, render: 'bitmap' });
      pages.push({ text, width, height, codes: codesIn(picture.data, picture.width, picture.height) });
    }
    document.destroy();
    return pages;
  } finally {
    library.destroy();
  }
}

/** jsQR looks for one code in a picture, so it is shown a small part at a time, each part overlapping the next. */
function codesIn(pixels: Uint8Array, width: number, height: number): string[] {
  const [window, step] = [6, 2].map((cm) => Math.round((cm / 2.54) * 72 * SCALE)) as [number, number];
  const found = new Map<string, number>();
  for (let y = 0; y < height - step; y += step)
    for (let x = 0; x < width - step; x += step) {
      const [wide, high] = [Math.min(window, width - x), Math.min(window, height - y)];
      const part = new Uint8ClampedArray(4 * wide * high);
      for (let row = 0; row < high; row++)
        part.set(pixels.subarray(4 * ((y + row) * width + x), 4 * ((y + row) * width + x + wide)), 4 * row * wide);
      const code = jsQR(part, wide, high);
      if (code && !found.has(code.data)) found.set(code.data, y + code.location.topLeftCorner.y);
    }
  return [...found].sort(([, a], [, b]) => a - b).map(([text]) => text);
}
