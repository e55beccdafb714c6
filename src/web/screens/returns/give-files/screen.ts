import { notFound } from '#usecases/commands/outcome.ts';
import { pageScreen } from '#web/server/screen.ts';
import { ofReturns } from '../report-screen.ts';
import { giveFilesPage } from './view.ts';

/** Where the files of a return are given, with the year they are for. */
export const giveFilesScreen = pageScreen({
  id: 'files-of-return',
  path: '/returns/check/new/:return',
  ...ofReturns,
  query: async (_, { checks, params }) => checks.returns.find(({ id }) => id === params.return) ?? notFound('return'),
  view: (of, { csrfToken }) => giveFilesPage(of, csrfToken),
});
