import { pageScreen } from '#web/server/screen.ts';
import { compareDraft } from './model.ts';
import { compareView } from './view.ts';

/** Two texts of one draft, side by side. */
export const compareDraftScreen = pageScreen({
  id: 'compare-draft',
  path: '/drafts/:draft/compare',
  may: { verb: 'read', what: 'person' },
  purpose: 'of the role',
  query: (session, { params }) => compareDraft(session, params.draft ?? ''),
  view: compareView,
});
