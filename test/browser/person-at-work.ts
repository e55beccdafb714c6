import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Somebody in front of a browser of their own. Whatever a page complains about in its console is kept. */
export interface PersonAtWork extends AsyncDisposable {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: readonly string[];
  /** Signs in as a worker by id, and lands on their first page. */
  signIn(worker: string): Promise<void>;
  /** Opens an address of the service. */
  open(path: string): Promise<void>;
  press(button: string): Promise<void>;
  follow(link: string | RegExp): Promise<void>;
  /** Answers questions by the names they are posted under: words into a box, an answer of a list by its value. */
  answer(answers: Readonly<Record<string, string>>): Promise<void>;
  /** Types a date, and a time when there is one. */
  date(name: string, iso: string, time?: string): Promise<void>;
}

const LONGEST_WAIT = 15_000;

/** Opens a browser window for somebody. */
export async function personAtWork(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<PersonAtWork> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_WAIT);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A page that tells what is wrong with a form is not itself at fault.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text());
  });
  const press = (button: string) => page.getByRole('button', { name: button, exact: true }).first().click();
  const open = async (path: string) => void (await page.goto(url + path));
  return {
    page,
    context,
    complaints,
    open,
    press,
    follow: (link) => page.getByRole('link', { name: link }).first().click(),
    async signIn(worker) {
      await open('/sign-in');
      await page.locator(`input[name=worker][value="${worker}"]`).check();
      await press('Sign in');
      await page.waitForURL((at) => !at.pathname.startsWith('/sign-in'));
    },
    async answer(answers) {
      for (const [name, value] of Object.entries(answers)) await answerOne(page, name, value);
    },
    async date(name, iso, time) {
      const [year = '', month = '', day = ''] = iso.split('-');
      const parts = { day: String(Number(day)), month: String(Number(month)), year, ...(time && { time }) };
      for (const [part, text] of Object.entries(parts)) await page.fill(`[name="${name}-${part}"]`, text);
    },
    [Symbol.asyncDispose]: () => context.close(),
  };
}

async function answerOne(page: Page, name: string, value: string): Promise<void> {
  const control = page.locator(`[name="${name}"]`).first();
  const kind = await control.getAttribute('type');
  if (kind === 'radio' || kind === 'checkbox') await page.locator(`[name="${name}"][value="${value}"]`).check();
  else if ((await page.locator(`select[name="${name}"]`).count()) > 0) await control.selectOption(value);
  else await control.fill(value);
}

/** Everything axe finds wrong with the page as it stands; nothing is excused. */
export async function wrongFor(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(WCAG);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Fails when the page is wider than its window, so that it would have to be scrolled sideways to be read. */
export async function assertFits(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
  assert.ok(wide <= width, `${page.url()} is ${wide} pixels wide in a window of ${width}`);
}

/** Fails when the page as it stands has anything axe finds wrong, is too wide for a phone, or has complained. */
export async function assertWell({ page, complaints }: PersonAtWork): Promise<void> {
  assert.deepEqual(await wrongFor(page), []);
  await assertFits(page, 320);
  assert.deepEqual(complaints, []);
}
