import { notFound } from '#usecases/commands/outcome.ts';
import { askedFilter } from '../asked-filter.ts';
import { reportScreen } from '../report-screen.ts';
import { returnFieldView } from './field-view.ts';
import { byFieldView } from './view.ts';

/** The fields something was said of, worst first. */
export const byFieldScreen = reportScreen({
  id: 'checked-return-fields',
  path: '/returns/check/:check/fields',
  async query({ desk }, asked) {
    const narrowed = await askedFilter(asked, desk);
    const [overview, fields] = await Promise.all([desk.overview(), desk.fields(narrowed.filter, narrowed.page)]);
    return { overview, fields, narrowed };
  },
  view: byFieldView,
});

/** The issues of one field, a page at a time. */
export const returnFieldScreen = reportScreen({
  id: 'checked-return-field',
  path: '/returns/check/:check/fields/:number',
  async query({ desk }, asked) {
    const number = /^\d{1,8}$/.test(asked.params.number ?? '') ? Number(asked.params.number) : -1;
    const narrowed = await askedFilter(asked, desk);
    const [line, issues, overview] = await Promise.all([
      desk.field(number),
      desk.issues({ ...narrowed.filter, field: number }, narrowed.page),
      desk.overview(),
    ]);
    return line === undefined ? notFound('field') : { line, issues, overview, narrowed };
  },
  view: returnFieldView,
});
