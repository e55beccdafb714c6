import { notFound } from '#usecases/commands/outcome.ts';
import { askedFilter } from '../asked-filter.ts';
import { reportScreen } from '../report-screen.ts';
import { returnChildView } from './view.ts';

/** One child of a return: what was said, the whole record on one axis, and the rows as they were sent. */
export const returnChildScreen = reportScreen({
  id: 'checked-return-child',
  path: '/returns/check/:check/children/:number',
  async query({ desk }, asked) {
    const number = asked.params.number ?? '';
    const { page } = await askedFilter(asked, desk);
    const sheet = /^\d{1,8}$/.test(number) ? await desk.child(Number(number), page) : undefined;
    return sheet === undefined ? notFound('child') : { sheet };
  },
  view: returnChildView,
});
