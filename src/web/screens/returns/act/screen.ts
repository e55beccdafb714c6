import type { AskedDesk } from '#usecases/ports.ts';
import type { IssueFilter } from '#usecases/return-checks/report-desk.ts';
import { type Asked, commandScreen, downloadScreen, posted } from '#web/server/screen.ts';
import { askedFilter } from '../asked-filter.ts';
import { addressOf, noSuchCheck, ofReturns, openedCheck, whileItStands } from '../report-screen.ts';

const changing = { ...ofReturns, may: { verb: 'write', what: 'return' } } as const;

/** Lets a check go at once, with everything of its files. */
export const removeCheckScreen = commandScreen({
  ...changing,
  id: 'checked-return-remove',
  path: '/returns/check/:check/remove',
  command: async (_, { checks, params }) =>
    (await checks.remove(params.check ?? '')) ? { goTo: '/returns/check?removed' } : noSuchCheck(),
});

/** Narrows a list: the words are kept with the check, so that only their number stands in the address. */
export const filterCheckScreen = commandScreen({
  ...changing,
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
  ...changing,
  id: 'checked-return-explain',
  path: '/returns/check/:check/explain',
  async command(_, asked) {
    const opened = openedCheck(asked);
    if (!('desk' in opened)) return opened;
    const { check, desk } = opened;
    const here = posted(asked, 'here');
    const goTo = here.startsWith(`${addressOf(check)}/`) || here === addressOf(check) ? here : addressOf(check);
    const taken = numbersIn(asked.form.get('takeBack'))[0];
    if (taken !== undefined) {
      await desk.takeBack(taken);
      return { goTo };
    }
    const all = posted(asked, 'all');
    const listed = all === '' ? {} : await listedIn(asked, desk);
    if (all === 'take-back') {
      await desk.takeBackAll(listed);
      return { goTo };
    }
    const [issues, reason] = [numbersIn(asked.form.get('issue')), posted(asked, 'reason')];
    if (issues.length === 0 && all === '')
      return { refused: 'nothing-ticked', because: 'Tick what you want to explain.' };
    if (reason === '')
      return {
        refused: 'no-reason',
        because: 'Enter why it is right as it stands, so that the next reader understands.',
      };
    if (all === 'explain') await desk.explainAll(listed, reason);
    else await desk.explain(issues, reason);
    return { goTo };
  },
});

/** Opens the sheet of a child by its number in the return, which stands in no address. */
export const findReturnChildScreen = commandScreen({
  ...changing,
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
