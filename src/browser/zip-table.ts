/** Counties of a ZIP code, from a file of the package that is opened when the first one is typed. */
import { browser } from 'wxt/browser';
import type { County } from '../core/program.ts';
import { countiesOfZip } from '../core/zip.ts';

let table: Promise<string> | undefined;

/** The likeliest county first, none for a ZIP that is not known. Nothing of it is kept. Rejects if the file cannot be read. */
export async function countiesAtZip(zip: string): Promise<County[]> {
  table ??= readTable();
  try {
    return countiesOfZip(zip, await table);
  } catch (error) {
    table = undefined; // the next one tries again
    throw error;
  }
}

async function readTable(): Promise<string> {
  const answer = await fetch(browser.runtime.getURL('/zips.txt' as '/'));
  if (!answer.ok) throw new Error(`zips.txt: ${answer.status}`);
  return answer.text();
}
