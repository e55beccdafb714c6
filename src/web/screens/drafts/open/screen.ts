import { pageScreen } from '#web/server/screen.ts';
import { isBesideAsked, justCopiedIn } from '../beside-address.ts';
import { openDraft } from './model.ts';
import { openDraftView } from './view.ts';

/** A draft as a form. */
export const openDraftScreen = pageScreen({
  id: 'draft',
  path: '/drafts/:draft',
  may: { verb: 'read', what: 'person' },
  purpose: 'of the role',
  query: (session, { params, query }) =>
    openDraft(session, params.draft ?? '', { isBeside: isBesideAsked(query), justCopied: justCopiedIn(query) }),
  view: openDraftView,
});
