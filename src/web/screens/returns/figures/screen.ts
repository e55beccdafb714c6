import { reportScreen } from '../report-screen.ts';
import { askedAuthority } from './asked-authority.ts';
import { figuresView } from './view.ts';

/** What a return says: its headline figures beside what is published. */
export const returnFiguresScreen = reportScreen({
  id: 'checked-return-figures',
  path: '/returns/check/:check/figures',
  async query({ desk }, { query }) {
    const asked = askedAuthority(query);
    const [overview, analysis] = await Promise.all([desk.overview(), desk.figures(asked)]);
    return { overview, analysis, asked };
  },
  view: figuresView,
});
