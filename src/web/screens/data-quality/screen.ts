import { pageScreen } from '#web/server/screen.ts';
import { dataQualityModel } from './model.ts';
import { dataQualityView } from './view.ts';

/** The doubts about the record, all year round. */
export const dataQualityScreen = pageScreen({
  id: 'data-quality',
  path: '/data-quality',
  may: { verb: 'read', what: 'child-facts' },
  purpose: 'of the role',
  query: dataQualityModel,
  view: dataQualityView,
});
