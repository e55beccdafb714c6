import type { Refusal } from '#domain/definition/refusal.ts';
import { type Answer, type Asked, downloadScreen, type Screen } from '#web/server/screen.ts';
import { askedFilter } from '../asked-filter.ts';
import { noSuchCheck, ofReturns, whileItStands } from '../report-screen.ts';
import { progressView } from './progress-view.ts';
import { byRuleView } from './view.ts';

/** How long a browser without scripts waits before it looks again, in seconds. */
const LOOKS_AGAIN = 2;

/** A check as it stands: how far it is, why it could not be done, or what became of every rule. */
export const byRuleScreen: Screen = {
  ...ofReturns,
  id: 'checked-return',
  path: '/returns/check/:check',
  method: 'GET',
  answer: async (_, asked): Promise<Answer | Refusal> => {
    const { checks, params } = asked;
    const check = checks.find(params.check ?? '');
    if (check === undefined) return noSuchCheck();
    const desk = checks.desk(check.id);
    if (desk === undefined) {
      const isGoingOn = check.state === 'waiting' || check.state === 'reading';
      return { page: (frame) => progressView(check, frame), ...(isGoingOn && { looksAgain: LOOKS_AGAIN }) };
    }
    return whileItStands(asked, async () => {
      const narrowed = await askedFilter(asked, desk);
      const [overview, rules] = await Promise.all([desk.overview(), desk.rules(narrowed.filter)]);
      return { page: (frame) => byRuleView({ check, overview, rules, narrowed }, frame) };
    });
  },
};

/** How far a check is, for the script of its page. */
export const progressScreen = downloadScreen({
  ...ofReturns,
  id: 'checked-return-progress',
  path: '/returns/check/:check/progress',
  query: async (_, { checks, params }: Asked) => {
    const check = checks.find(params.check ?? '');
    if (check === undefined) return noSuchCheck();
    const { state, bytesRead, bytes, secondsLeft } = check;
    return { json: { state, bytesRead, bytes, secondsLeft } };
  },
});
