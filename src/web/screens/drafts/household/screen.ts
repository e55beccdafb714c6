import { isRefusal } from '#domain/definition/refusal.ts';
import { isoDay, parseDay } from '#domain/time/day.ts';
import { findDraft } from '#usecases/commands/find-draft.ts';
import { showPeople } from '#usecases/queries/shown-person.ts';
import { wordsScreen } from '#web/server/screen.ts';
import { dayText } from '../../day-text.ts';
import { offeredOn } from '../offered-on.ts';

/** Who of the children a draft offers lived together on another day, for its form to say so at once. Kept as a reading, as the form is. */
export const householdScreen = wordsScreen({
  id: 'draft-household',
  path: '/drafts/:draft/household',
  may: { verb: 'read', what: 'person' },
  purpose: 'of the role',
  query: async (session, { params, query }) => {
    const draft = await findDraft(session, params.draft ?? '');
    if (isRefusal(draft)) return draft;
    for (const child of draft.children) await session.audit.noteRead('draft-household', child);
    const asked = parseDay(query.get('on') ?? '');
    const on = asked === undefined ? session.today : isoDay(asked);
    const children = showPeople(draft.children, await session.people.list(draft.children), session.today);
    return { json: { day: dayText(on), children: await offeredOn(session, { draft, children }, on) } };
  },
});
