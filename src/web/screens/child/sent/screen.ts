import type { PersonId } from '#domain/people/person.ts';
import { notFound } from '#usecases/commands/outcome.ts';
import { whatLeft } from '#usecases/queries/what-left.query.ts';
import { pageScreen } from '#web/server/screen.ts';
import { sentView } from './view.ts';

/** What left about a child. */
export const sentScreen = pageScreen({
  id: 'what-left',
  path: '/children/:child/sent',
  may: { verb: 'read', what: 'minutes-distribution' },
  purpose: 'of the role',
  query: async (session, { params }) =>
    (await whatLeft(session, (params.child ?? '') as PersonId)) ?? notFound('child'),
  view: sentView,
});
