import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { type Acting, acting, type WorkerName } from '#test/support/acting.ts';
import { chromiumMissing, launchChromium } from '#test/support/chromium.ts';
import { faultyCensus } from '#test/support/faulty-census.ts';
import { screens } from '#web/screens/index.ts';
import { checkCensus, pagesOfCheck } from './check-census.ts';
import { fillAuthority } from './fill-authority.ts';
import { assertFits, type PersonAtWork, personAtWork, wrongFor } from './person-at-work.ts';
import { type Service, startService } from './service.ts';

const NARROW = 320;
const WIDE = 1280;

// Style rules of the checker that GOV.UK’s own markup does not follow; none of them is about what a page means.
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'no-inline-style': 'error',
    'long-title': 'off',
    // A date is typed in three boxes that hold numbers but are text, and a form under a table has several forms.
    'input-attributes': 'off',
    // GOV.UK puts a role on what has it already for older screen readers, and names regions twice.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'unique-landmark': 'error',
    // Names such as own.1.risks[0].what are what the form posts; ids follow them.
    'valid-id': 'off',
    'form-dup-name': 'off',
  },
});

/** So low that one child is too many: the page then shows an alert with its form. */
const LOW = {
  standards: { north: [{ from: '2026-04-01', standard: 0.5, trigger: 0.5, forDays: 0, basis: 'Invented [L]' }] },
};

/** Pages that need a story of their own, each with the test that opens it with axe and at 320 pixels; and files. */
const OPENED_ELSEWHERE: Readonly<Record<string, string>> = {
  '/drafts/:draft/check/files/:number': 'a file',
  '/drafts/:draft/household': 'words for a script: test/browser/household-hints.test.ts',
  '/effort/questions.csv': 'a file',
  '/imports/:run': 'test/access/attacks/uploads.test.ts opens it; its view has a test of its own',
  '/letters/:kind/:language/:version/file': 'a file',
  '/people/:person/relationships/:relationship': 'test/browser/person-forms.test.ts',
  '/people/new/:draft': 'test/browser/person-forms.test.ts',
  '/returns/check/:check/export/:form': 'a file',
  '/returns/check/:check/progress': 'words for a script: test/browser/check-a-return.test.ts',
  '/records/:record/sent/:document': 'test/browser/safe-address.test.ts',
  '/records/:record/sent/:document/file': 'a file',
};

interface Opened {
  readonly name: string;
  readonly who: WorkerName | undefined;
  readonly path: () => string;
}

describe('every page', { skip: chromiumMissing() }, () => {
  let browser: Browser;
  let authority: Acting;
  let service: Service;
  let ids = 0;
  const made = {
    ada: '',
    ben: '',
    contact: '',
    referral: '',
    assessment: '',
    open: '',
    draft: '',
    forked: '',
    talk: '',
    talked: '',
    planned: '',
    planning: '',
    reviewing: '',
    meeting: '',
    meetingForm: '',
    sending: '',
    letter: '',
    toCheck: '',
    checked: '/returns/check/none',
  };

  before(async () => {
    browser = await launchChromium();
    authority = await acting('2026-04-20T09:00:00.000Z', { caseload: LOW });
    Object.assign(made, await fillAuthority(authority));
    service = await startService({
      store: authority.store,
      clock: () => '2026-04-20T09:00:00.000Z',
      newId: () => `request-${++ids}`,
    });
  });
  after(async () => {
    await browser.close();
    await service[Symbol.asyncDispose]();
    await authority[Symbol.asyncDispose]();
  });

  const pages: readonly Opened[] = [
    { name: 'sign in', who: undefined, path: () => '/sign-in' },
    { name: 'accessibility statement', who: undefined, path: () => '/accessibility' },
    { name: 'page not found', who: 'dora', path: () => '/nothing-here' },
    { name: 'no connection', who: undefined, path: () => '/no-connection' },
    { name: 'my work of a front-door worker', who: 'dora', path: () => '/work' },
    { name: 'my work of a manager', who: 'mara', path: () => '/work' },
    { name: 'the list of silence', who: 'mara', path: () => '/team/silence' },
    { name: 'the team board', who: 'mara', path: () => '/team' },
    { name: 'the team board of every team', who: 'hana', path: () => '/team' },
    { name: 'the children of a worker', who: 'mara', path: () => '/team/children?worker=soren' },
    { name: 'the caseload of a worker, with an alert', who: 'mara', path: () => '/team/caseload/soren' },
    { name: 'my work by kind', who: 'mara', path: () => '/work?by=kind' },
    { name: 'front door', who: 'dora', path: () => '/front-door' },
    { name: 'find a person', who: 'dora', path: () => '/people/find' },
    { name: 'child', who: 'mara', path: () => `/children/${made.ada}` },
    {
      name: 'child in the past',
      who: 'mara',
      path: () => `/children/${made.ada}?as-at=2026-04-06&known-at=2026-04-19`,
    },
    { name: 'chronology', who: 'mara', path: () => `/children/${made.ada}/chronology` },
    { name: 'family', who: 'mara', path: () => `/children/${made.ada}/family?lived-on=2026-04-10` },
    { name: 'plan', who: 'mara', path: () => `/children/${made.ada}/plan` },
    { name: 'the page of a plan for the family', who: 'mara', path: () => `/children/${made.ada}/plan/family` },
    { name: 'a plan on record', who: 'mara', path: () => `/records/${made.planned}` },
    { name: 'draft of a plan', who: 'soren', path: () => `/drafts/${made.planning}` },
    { name: 'draft of the review of a plan', who: 'soren', path: () => `/drafts/${made.reviewing}` },
    { name: 'chronology of a family', who: 'mara', path: () => `/children/${made.ada}/chronology/family` },
    { name: 'chronology for court', who: 'mara', path: () => `/children/${made.ada}/chronology/family/print` },
    { name: 'who knows a family', who: 'mara', path: () => `/children/${made.ada}/who-knows` },
    { name: 'mark an event', who: 'mara', path: () => `/children/${made.ada}/chronology/${made.contact}/mark` },
    { name: 'record something new', who: 'dora', path: () => `/children/${made.ada}/start` },
    { name: 'allocate', who: 'mara', path: () => `/children/${made.ada}/allocate` },
    { name: 'details and people', who: 'dora', path: () => `/people/${made.ada}` },
    { name: 'change the details', who: 'dora', path: () => `/people/${made.ada}/edit` },
    { name: 'add somebody', who: 'dora', path: () => `/people/${made.ada}/relate` },
    { name: 'draft of a contact about two children', who: 'dora', path: () => `/drafts/${made.draft}` },
    { name: 'a supervision prepared by the record', who: 'mara', path: () => `/drafts/${made.talk}` },
    { name: 'a supervision on a child’s file', who: 'mara', path: () => `/records/${made.talked}` },
    { name: 'a supervision whole', who: 'mara', path: () => `/supervisions/${made.talked}` },
    { name: 'meetings', who: 'mara', path: () => '/meetings?of=all' },
    { name: 'the form of a meeting', who: 'soren', path: () => `/drafts/${made.meetingForm}` },
    { name: 'minutes waiting for approval', who: 'mara', path: () => `/records/${made.meeting}` },
    { name: 'minutes on paper', who: 'mara', path: () => `/records/${made.meeting}/minutes` },
    { name: 'a letter being written', who: 'soren', path: () => `/drafts/${made.letter}` },
    { name: 'a letter as it will go', who: 'soren', path: () => `/drafts/${made.letter}/letter` },
    {
      name: 'a letter that waits for a check, for its second person',
      who: 'mara',
      path: () => `/drafts/${made.toCheck}/check`,
    },
    { name: 'the same for whoever wrote it', who: 'soren', path: () => `/drafts/${made.toCheck}/check` },
    { name: 'the form of a letter that waits for a check', who: 'soren', path: () => `/drafts/${made.toCheck}` },
    { name: 'templates of letters', who: 'hana', path: () => '/letters' },
    { name: 'the sending of minutes', who: 'soren', path: () => `/drafts/${made.sending}` },
    { name: 'the files of a sending', who: 'soren', path: () => `/drafts/${made.sending}/files` },
    { name: 'what was sent out', who: 'mara', path: () => `/children/${made.ada}/sent` },
    { name: 'two texts of one draft', who: 'dora', path: () => `/drafts/${made.forked}/compare` },
    { name: 'record', who: 'mara', path: () => `/records/${made.contact}` },
    { name: 'record waiting for sign-off', who: 'mara', path: () => `/records/${made.assessment}` },
    { name: 'record being given back', who: 'mara', path: () => `/records/${made.assessment}/return` },
    { name: 'scorecard', who: 'mara', path: () => '/scorecard' },
    { name: 'scorecard of an elected member', who: 'elmo', path: () => '/scorecard' },
    { name: 'a percentage', who: 'mara', path: () => '/measures/FD-02' },
    { name: 'a rate', who: 'mara', path: () => '/measures/FD-06' },
    { name: 'data quality', who: 'ana', path: () => '/data-quality' },
    { name: 'effort', who: 'ana', path: () => '/effort' },
    { name: 'imports', who: 'ana', path: () => '/imports' },
    ...pagesOfCheck.map(({ name, under }) => ({ name, who: 'ana' as const, path: () => made.checked + under })),
    { name: 'where a return is checked from', who: 'ana', path: () => '/returns/check' },
    { name: 'the files of a return', who: 'ana', path: () => '/returns/check/new/cin' },
    { name: 'how the system stands', who: 'sigi', path: () => '/health' },
  ];

  test('every screen that shows a page stands here, or is opened by a test that is named', () => {
    const patternOf = (path: string) => new RegExp(`^${path.replaceAll(/:[a-z]+/g, '[^/]+')}$`);
    const served = pages.map(({ path }) => {
      const [address = ''] = path().split('?');
      const fitting = screens.filter(({ method, path: each }) => method === 'GET' && patternOf(each).test(address));
      // An address that is written out is served before one that varies.
      return fitting.toSorted((one, other) => one.path.split(':').length - other.path.split(':').length)[0]?.path;
    });
    const missing = screens
      .filter(({ method, path }) => method === 'GET' && !served.includes(path))
      .map(({ path }) => path);
    assert.deepEqual(missing.toSorted(), Object.keys(OPENED_ELSEWHERE).toSorted());
  });

  type Signed = Awaited<ReturnType<PersonAtWork['context']['storageState']>>;
  const signedIn = new Map<WorkerName, Signed>();

  /** Signs a worker in once, however many pages they open, because signing in is no part of what is looked at here. */
  const sessionOf = async (who: WorkerName): Promise<Signed> => {
    const known = signedIn.get(who);
    if (known !== undefined) return known;
    await using person = await personAtWork(browser, service.url);
    await person.signIn(who);
    if (who === 'ana') made.checked = await checkCensus(person, await faultyCensus());
    const session = await person.context.storageState();
    signedIn.set(who, session);
    return session;
  };

  const openAs = async ({ who, path }: Opened, options = {}): Promise<PersonAtWork> => {
    const session = who === undefined ? {} : { storageState: await sessionOf(who) };
    const viewport = { width: WIDE, height: 900 };
    const person = await personAtWork(browser, service.url, { viewport, ...session, ...options });
    await person.open(path());
    return person;
  };

  for (const opened of pages) {
    test(opened.name, async (t) => {
      await using person = await openAs(opened);
      const { page } = person;

      await t.test(`${opened.name}: every control is reached by the keyboard, and shows where it is`, async () => {
        const reached = await reachedByKeyboard(person);
        const missed = await page.evaluate<string[]>(`(${MISSED})(${JSON.stringify(reached.seen)})`);
        assert.deepEqual(missed, []);
        assert.deepEqual(reached.unseen, [], 'the focus can be seen on each');
      });

      await t.test(
        `${opened.name}: nothing axe finds wrong, no sideways scrolling at ${NARROW} pixels, valid markup`,
        async () => {
          assert.deepEqual(await wrongFor(page), []);
          await assertFits(page, WIDE);
          await assertFits(page, NARROW);
          assert.deepEqual(await wrongFor(page), [], `at ${NARROW} pixels`);
          assert.deepEqual(person.complaints, [], 'the browser’s console is quiet');
          assert.deepEqual(await invalidMarkup(page), []);
        },
      );

      await t.test(`${opened.name}: its heading and its words are there without a script`, async () => {
        await using plain = await openAs(opened, { javaScriptEnabled: false });
        assert.equal(await plain.page.locator('h1').count(), 1);
        await assertFits(plain.page, NARROW);
      });
    });
  }
});

async function invalidMarkup(page: Page): Promise<readonly string[]> {
  const answer = await page.request.get(page.url());
  const { results } = await validator.validateString(await answer.text());
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

// Radio buttons of one name are one stop, reached at the one that is chosen or the first.
const MISSED = `(seen) => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
  .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.disabled && each.tabIndex >= 0)
  .filter((each) => !(each.type === 'radio' && seen.some((mark) => mark.startsWith('radio ' + each.name + ' '))))
  .map((each) => [each.type ?? each.localName, each.name ?? '', each.id, each.getAttribute('href') ?? '', each.value ?? ''].join(' '))
  .filter((mark) => !seen.includes(mark))`;

const FOCUSED = `(() => {
  const each = document.activeElement;
  if (each === document.body) return undefined;
  const style = getComputedStyle(each);
  const label = each.labels?.[0];
  const before = label && getComputedStyle(label, '::before');
  const isShown = [style, before].some((one) => one && (one.outlineStyle !== 'none' || one.boxShadow !== 'none'));
  return { mark: [each.type ?? each.localName, each.name ?? '', each.id, each.getAttribute('href') ?? '', each.value ?? ''].join(' '), isShown };
})()`;

const MOST_STOPS = 400;

async function reachedByKeyboard({ page }: PersonAtWork) {
  const seen: string[] = [];
  const unseen: string[] = [];
  let first: string | undefined;
  await page.evaluate('document.body.focus(); window.scrollTo(0, 0)');
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<{ mark: string; isShown: boolean } | undefined>(FOCUSED);
    if (focused === undefined) {
      if (seen.length > 0) break;
      continue;
    }
    if (focused.mark === first && stop > 1) break;
    first ??= focused.mark;
    seen.push(focused.mark);
    if (!focused.isShown) unseen.push(focused.mark);
  }
  return { seen, unseen };
}
