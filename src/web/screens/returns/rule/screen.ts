import { notFound } from '#usecases/commands/outcome.ts';
import { askedFilter } from '../asked-filter.ts';
import { reportScreen } from '../report-screen.ts';
import { ruleView } from './view.ts';

/** The issues of one rule, a page at a time. */
export const returnRuleScreen = reportScreen({
  id: 'checked-return-rule',
  path: '/returns/check/:check/rules/:code',
  async query({ desk }, asked) {
    const code = asked.params.code ?? '';
    const narrowed = await askedFilter(asked, desk);
    const [[line], issues, words, overview] = await Promise.all([
      desk.rules({ code }).then((rules) => rules.filter((rule) => rule.code === code)),
      desk.issues({ ...narrowed.filter, code }, narrowed.page),
      desk.words(code),
      desk.overview(),
    ]);
    return line === undefined ? notFound('rule') : { line, issues, words, overview, narrowed };
  },
  view: ruleView,
});
