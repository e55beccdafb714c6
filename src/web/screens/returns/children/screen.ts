import { askedFilter } from '../asked-filter.ts';
import { reportScreen } from '../report-screen.ts';
import { byChildView } from './view.ts';

/** The children something was said of, worst first. */
export const byChildScreen = reportScreen({
  id: 'checked-return-children',
  path: '/returns/check/:check/children',
  async query({ desk }, asked) {
    const narrowed = await askedFilter(asked, desk);
    const [overview, children] = await Promise.all([desk.overview(), desk.children(narrowed.filter, narrowed.page)]);
    return { overview, children, narrowed, isNotFound: asked.query.has('not-found') };
  },
  view: byChildView,
});
