import { letterPreview } from '#usecases/queries/letter-preview.query.ts';
import { pageScreen } from '#web/server/screen.ts';
import { letterPreviewView } from './view.ts';

/** A letter on its way, as its reader will get it. */
export const letterPreviewScreen = pageScreen({
  id: 'letter-preview',
  path: '/drafts/:draft/letter',
  may: { verb: 'read', what: 'person' },
  purpose: 'of the role',
  query: (session, { params }) => letterPreview(session, params.draft ?? ''),
  view: letterPreviewView,
});
