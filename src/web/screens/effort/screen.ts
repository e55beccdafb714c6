import { isRefusal } from '#domain/definition/refusal.ts';
import { isRole } from '#domain/definition/role.ts';
import { effortReport } from '#usecases/queries/effort.query.ts';
import { type Asked, downloadScreen, pageScreen } from '#web/server/screen.ts';
import { effortCsv } from './csv.ts';
import { effortView } from './view.ts';

const may = { verb: 'read', what: 'effort' } as const;

/** What recording costs, and the questions nobody reads. */
export const effortScreen = pageScreen({
  id: 'effort',
  path: '/effort',
  may,
  purpose: 'of the role',
  query: (session, asked) => effortReport(session, roleIn(asked)),
  view: effortView,
});

/** The same, question by question, as a table for a spreadsheet. */
export const effortCsvScreen = downloadScreen({
  id: 'effort-table',
  path: '/effort/questions.csv',
  may,
  purpose: 'of the role',
  query: async (session, asked) => {
    const report = await effortReport(session, roleIn(asked));
    return isRefusal(report)
      ? report
      : { download: { name: 'effort by question.csv', content: new TextEncoder().encode(effortCsv(report)) } };
  },
});

function roleIn({ query }: Asked) {
  const role = query.get('role') ?? '';
  return isRole(role) ? role : undefined;
}
