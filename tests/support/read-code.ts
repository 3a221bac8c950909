/** A QR code on screen, read from its picture by a decoder that has no part in how it was drawn. */
import type { Locator } from '@playwright/test';
import jsQR from 'jsqr';

/** What the code says; undefined when it cannot be read. */
export async function readCode(code: Locator): Promise<string | undefined> {
  const png = await code.screenshot();
  const { data, width, height } = await code.page().evaluate(async (base64) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    return { data: [...(context?.getImageData(0, 0, image.width, image.height).data ?? [])], width: image.width, height: image.height };
  }, png.toString('base64'));
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}
