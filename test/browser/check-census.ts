import type { Page } from 'playwright-core';
import type { PersonAtWork } from './person-at-work.ts';

/** The pages of a check below its own address. */
export const pagesOfCheck: readonly { readonly name: string; readonly under: string }[] = [
  { name: 'a return by rule', under: '' },
  { name: 'a rule of a return', under: '/rules/8608' },
  { name: 'a return by child', under: '/children' },
  { name: 'a child of a return', under: '/children/0' },
  { name: 'a return by field', under: '/fields' },
  { name: 'a field of a return', under: '/fields/0' },
];

/** Leads somebody to where the files of a census are given, with the year chosen. */
export async function chooseCensus({ page, open, follow }: PersonAtWork): Promise<void> {
  await open('/returns/check');
  await follow('Children in need census');
  await page.getByLabel('2025-26').check();
}

/** Gives a file to the form. */
export async function giveFile(page: Page, name: string, text: string): Promise<void> {
  await page.setInputFiles('input[type=file]', { name, mimeType: 'text/xml', buffer: Buffer.from(text) });
}

/** Waits until what was found is shown. */
export async function reported(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Views of this check' }).waitFor();
}

/** Checks a census in the session of somebody, and answers the address of what was found. */
export async function checkCensus(person: PersonAtWork, xml: string, name = 'census.xml'): Promise<string> {
  await chooseCensus(person);
  await giveFile(person.page, name, xml);
  await person.press('Check');
  await reported(person.page);
  return new URL(person.page.url()).pathname;
}
