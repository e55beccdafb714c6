import { pageScreen } from '#web/server/screen.ts';
import { planModel } from './model.ts';
import { planView } from './view.ts';

/** A child’s plan. */
export const planScreen = pageScreen({
  id: 'child-plan',
  path: '/children/:child/plan',
  may: { verb: 'read', what: 'child-in-need-plan' },
  purpose: 'of the role',
  query: planModel,
  view: planView,
});
