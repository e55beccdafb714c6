import { pageScreen } from '#web/server/screen.ts';
import { planModel } from '../model.ts';
import { familyPlanView } from './view.ts';

/** The one page of a child’s plan that the family is given (R053). */
export const familyPlanScreen = pageScreen({
  id: 'family-plan',
  path: '/children/:child/plan/family',
  may: { verb: 'read', what: 'child-in-need-plan' },
  purpose: 'of the role',
  query: planModel,
  view: familyPlanView,
});
