import { pageScreen } from '#web/server/screen.ts';
import { openDraft } from './model.ts';
import { openDraftView } from './view.ts';

/** A draft as a form. */
export const openDraftScreen = pageScreen({
  id: 'draft',
  path: '/drafts/:draft',
  may: { verb: 'read', what: 'person' },
  purpose: 'of the role',
  query: (session, { params }) => openDraft(session, params.draft ?? ''),
  view: openDraftView,
});
