import assert from 'node:assert/strict';

/** What came back. */
export interface Page {
  readonly status: number;
  readonly body: string;
  readonly headers: Headers;
}

type Headers = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** The token a page gives its forms; empty when it has none. */
export function tokenIn(body: string): string {
  return /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '';
}

/** The value a page gives one of its hidden fields; empty when it has none. */
export function hiddenIn(body: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';
}

/** The cookies an answer sets, each by name; with nothing when it takes one away. */
export function cookiesSet(headers: Headers): readonly (readonly [string, string])[] {
  return setCookie(headers).map((line) => {
    const [pair = ''] = line.split(';', 1);
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)] as const;
  });
}

/** The lines with which an answer sets cookies, flags and all. */
export function setCookie(headers: Headers): readonly string[] {
  return [headers['set-cookie'] ?? []].flat().map(String);
}

/** What no answer may ever say: the workings of the machine. */
const WORKINGS =
  /\bat \w[\w.<>]* \(|node_modules|file:\/\/|\bselect [\w*"]+ from\b|syntax error|violates|invalid input|pg_|ECONN|\bTypeError\b|RangeError|\bundefined\b(?! entity)|\[object /i;

/** Fails when an answer is a fault, or tells how the machine works. */
export function assertComposed(page: Page, about: string): void {
  assert.ok(page.status < 500, `${about}: answered ${page.status}`);
  // A token is chance, and chance can spell anything.
  const body = page.body.replaceAll(/name="_csrf" value="[^"]+"/g, '');
  const found = WORKINGS.exec(body);
  assert.equal(
    found && body.slice(Math.max(0, found.index - 60), found.index + 60),
    null,
    `${about} tells of the machine`,
  );
}
