import { notFound } from '#usecases/commands/outcome.ts';
import { askedAuthority } from '../figures/asked-authority.ts';
import { reportScreen } from '../report-screen.ts';
import { figureView } from './view.ts';

/** One figure of a return, and the rows behind it, a page at a time. */
export const returnFigureScreen = reportScreen({
  id: 'checked-return-figure',
  path: '/returns/check/:check/figures/:figure',
  async query({ desk }, { params, query }) {
    const asked = askedAuthority(query);
    const part = numberIn(query, 'part');
    const sheet = await desk.figure(params.figure ?? '', {
      page: numberIn(query, 'page') ?? 1,
      ...(asked === undefined ? {} : { authority: asked }),
      ...(part === undefined ? {} : { part }),
    });
    return sheet === undefined ? notFound('figure') : { sheet, asked };
  },
  view: figureView,
});

function numberIn(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name) ?? '';
  return /^\d{1,7}$/.test(text) ? Number(text) : undefined;
}
