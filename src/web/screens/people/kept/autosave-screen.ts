import { isRefusal } from '#domain/definition/refusal.ts';
import { savePersonDraft } from '#usecases/commands/save-person-draft.command.ts';
import type { PersonFormPlace } from '#usecases/ports.ts';
import { type Asked, commandScreen, posted, type Screen, wordsOfForm } from '#web/server/screen.ts';
import { withText } from './form-places.ts';
import { textIn } from './kept-form.ts';

type Declared = Pick<Screen, 'id' | 'path' | 'may' | 'purpose'>;

/** Keeps a form about a person as it is typed. Words typed over those of another window are kept apart, and the page says where. */
export function autosaveScreen(form: Declared, placeOf: (asked: Asked) => PersonFormPlace): Screen {
  return commandScreen({
    ...form,
    path: `${form.path}/autosave`,
    command: async (session, asked) => {
      const [place, number] = [placeOf(asked), textIn(asked)];
      const [revision, opened] = [Number(posted(asked, '_revision')), posted(asked, '_opened')];
      const saved = await savePersonDraft(session, { place, number, revision, opened, content: wordsOfForm(asked) });
      if (isRefusal(saved)) return saved;
      return saved.number === number
        ? { json: { saved: true, revision: saved.revision, at: saved.savedAt } }
        : { json: { conflict: true, url: withText(asked.path.replace(/\/autosave$/, ''), saved.number) } };
    },
  });
}
