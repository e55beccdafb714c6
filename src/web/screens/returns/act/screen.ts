import { isRefusal, type Refusal, refuse } from '#domain/definition/refusal.ts';
import type { AskedDesk, ExplanationChange } from '#usecases/ports.ts';
import type { IssueFilter } from '#usecases/return-checks/report-desk.ts';
import { type Asked, commandScreen, downloadScreen, posted } from '#web/server/screen.ts';
import { askedFilter } from '../asked-filter.ts';
import { addressOf, changingReturns, noSuchCheck, ofReturns, openedCheck, whileItStands } from '../report-screen.ts';

/** Lets a check go at once, with everything of its files; also where it was kept. */
export const removeCheckScreen = commandScreen({
  ...changingReturns,
  id: 'checked-return-remove',
  path: '/returns/check/:check/remove',
  async command({ keptChecks }, { checks, params }) {
    const check = checks.find(params.check ?? '');
    if (check === undefined) return noSuchCheck();
    if (check.kept !== undefined) await keptChecks.remove(check.kept);
    await checks.remove(check.id);
    return { goTo: '/returns/check?removed' };
  },
});

/** Narrows a list: the words are kept with the check, so that only their number stands in the address. */
export const filterCheckScreen = commandScreen({
  ...changingReturns,
  id: 'checked-return-filter',
  path: '/returns/check/:check/filter',
  async command(_, asked) {
    const opened = openedCheck(asked);
    if (!('desk' in opened)) return opened;
    const [words, hidden] = [posted(asked, 'words'), asked.form.get('hide') ?? []];
    const pairs = new URLSearchParams();
    const [severity, table] = [posted(asked, 'severity'), posted(asked, 'table')];
    if (/^(error|query|undecided)$/.test(severity)) pairs.set('severity', severity);
    if (/^\d{1,7}$/.test(table)) pairs.set('table', table);
    if (words !== '') pairs.set('words', String(await opened.desk.keepWords(words)));
    if (hidden.includes('explained')) pairs.set('explained', 'hide');
    const text = pairs.toString();
    return { goTo: addressOf(opened.check) + underIn(posted(asked, 'under')) + (text === '' ? '' : `?${text}`) };
  },
});

/** Marks what was ticked as explained, or takes one explanation back. */
export const explainScreen = commandScreen({
  ...changingReturns,
  id: 'checked-return-explain',
  path: '/returns/check/:check/explain',
  async command({ keptChecks }, asked) {
    const opened = openedCheck(asked);
    if (!('desk' in opened)) return opened;
    const { check, desk } = opened;
    const here = posted(asked, 'here');
    const changes = await explainWhatIsAsked(asked, desk);
    if (isRefusal(changes)) return changes;
    if (check.kept !== undefined) await keptChecks.explain(check.kept, changes);
    return { goTo: here.startsWith(`${addressOf(check)}/`) || here === addressOf(check) ? here : addressOf(check) };
  },
});

async function explainWhatIsAsked(asked: Asked, desk: AskedDesk): Promise<readonly ExplanationChange[] | Refusal> {
  const taken = numbersIn(asked.form.get('takeBack'))[0];
  if (taken !== undefined) return desk.takeBack(taken);
  const all = posted(asked, 'all');
  const listed = all === '' ? {} : await listedIn(asked, desk);
  if (all === 'take-back') return desk.takeBackAll(listed);
  const [issues, reason] = [numbersIn(asked.form.get('issue')), posted(asked, 'reason')];
  if (issues.length === 0 && all === '') return refuse('nothing-ticked', 'Tick what you want to explain.');
  if (reason === '')
    return refuse('no-reason', 'Enter why it is right as it stands, so that the next reader understands.');
  return all === 'explain' ? desk.explainAll(listed, reason) : desk.explain(issues, reason);
}

/** Opens the sheet of a child by its number in the return, which stands in no address. */
export const findReturnChildScreen = commandScreen({
  ...changingReturns,
  id: 'checked-return-find',
  path: '/returns/check/:check/find',
  async command(_, asked) {
    const opened = openedCheck(asked);
    if (!('desk' in opened)) return opened;
    const number = await opened.desk.findChild(posted(asked, 'child'));
    return { goTo: `${addressOf(opened.check)}/children${number === undefined ? '?not-found' : `/${number}`}` };
  },
});

/** The whole report as a file. */
export const exportCheckScreen = downloadScreen({
  ...ofReturns,
  id: 'checked-return-export',
  path: '/returns/check/:check/export/:form',
  async query(_, asked) {
    const opened = openedCheck(asked);
    if (!('desk' in opened)) return opened;
    const form = (['json', 'csv', 'xlsx'] as const).find((each) => each === asked.params.form);
    if (form === undefined) return noSuchCheck();
    const content = await whileItStands(asked, () => opened.desk.exported(form));
    if (!(content instanceof Uint8Array)) return content;
    return { download: { name: `${opened.check.of.id} ${opened.check.year} checked.${form}`, content } };
  },
});

/** What was listed where a button for all of it was pressed. */
async function listedIn(asked: Asked, desk: AskedDesk): Promise<IssueFilter> {
  const { filter } = await askedFilter({ query: new URLSearchParams(posted(asked, 'narrowed')) }, desk);
  const code = posted(asked, 'code');
  const [field] = numbersIn(asked.form.get('field'));
  const [child] = numbersIn(asked.form.get('child'));
  return {
    ...filter,
    ...(code !== '' && { code }),
    ...(field !== undefined && { field }),
    ...(child !== undefined && { child }),
  };
}

function numbersIn(values: readonly string[] = []): readonly number[] {
  return values.filter((text) => /^\d{1,8}$/.test(text)).map(Number);
}

/** A list of the check, and no other address. */
function underIn(under: string): string {
  return /^(?:|\/(?:children|fields|rules\/[\w%.-]+|fields\/\d+))$/.test(under) ? under : '';
}
