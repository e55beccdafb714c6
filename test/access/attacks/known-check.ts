import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { faultyCensus } from '#test/support/faulty-census.ts';
import { MULTIPART, part, type Visitor } from './attack-service.ts';
import type { Page } from './page.ts';

/** Where the files of a census are sent. */
export const CHECK_CENSUS = '/returns/check/new/cin';

/** A file as a browser sends it to be checked. */
export interface SentFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The place of the form it was given in. */
  readonly ask?: string;
}

/** Sends files to be checked as a census, with the token, the year and whatever else is asked before them. */
export async function sendToCheck(
  visitor: Visitor,
  files: readonly SentFile[],
  asked: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Page> {
  const pieces = files.flatMap(({ name, content, ask = 'files' }) => [
    Buffer.from(
      `--a-boundary-of-a-test\r\ncontent-disposition: form-data; name="${ask}"; filename="${name}"\r\ncontent-type: text/xml\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ]);
  const fields = { _csrf: await visitor.token(), year: '2025-26', ...asked };
  const head = Object.entries(fields).map(([name, value]) => part(name, value));
  const body = Buffer.concat([Buffer.from(head.join('')), ...pieces, Buffer.from('--a-boundary-of-a-test--\r\n')]);
  return visitor.send({ method: 'POST', url: CHECK_CENSUS, body, headers: { 'content-type': MULTIPART, ...headers } });
}

/** What is there in a check of the known census, by the names that the addresses of its screens have for it; of what is kept nothing is. */
export function valuesInCheck(check: string): Readonly<Record<string, string>> {
  return {
    ...{ check, return: 'cin', code: '8608', number: '0', figure: 'children', form: 'csv' },
    kept: '00000000-0000-4000-8000-000000000000',
  };
}

/** An address of the screens of returns, with what is there in a check of the known census. */
export function addressInCheck(path: string, check: string): string {
  const values = valuesInCheck(check);
  return path.replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? assert.fail(`${path}: what is :${name}?`));
}

/** A census that somebody checked in their session, done; its id. */
export async function knownCheck(visitor: Visitor, content?: string, name = 'census.xml'): Promise<string> {
  return whenChecked(visitor, await sendToCheck(visitor, [{ name, content: content ?? (await faultyCensus(0)) }]));
}

/** The id of the check a page leads to, when it is done. */
export async function whenChecked(visitor: Visitor, page: Page): Promise<string> {
  assert.equal(page.status, 303, page.body.slice(0, 400));
  const address = String(page.headers.location);
  for (let tries = 0; tries < 400; tries += 1) {
    const { state } = JSON.parse((await visitor.open(`${address}/progress`)).body);
    if (state === 'checked') return address.replace('/returns/check/', '');
    assert.ok(state === 'waiting' || state === 'reading', state);
    await wait(25);
  }
  return assert.fail('the check never ended');
}
