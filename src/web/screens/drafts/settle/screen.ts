import { isRefusal } from '#domain/definition/refusal.ts';
import { settleFork } from '#usecases/commands/settle-fork.command.ts';
import { commandScreen, posted } from '#web/server/screen.ts';
import { bringTogether, type Keep } from '../compare/differences.ts';
import { compareDraft } from '../compare/model.ts';
import { settledView } from './view.ts';

/** Keeps what a person made of two texts. When somebody wrote again meanwhile, nothing is settled and the new text is shown. */
export const settleForkScreen = commandScreen({
  id: 'settle-fork',
  path: '/drafts/:draft/compare',
  may: { verb: 'read', what: 'person' },
  purpose: 'of the role',
  command: async (session, asked) => {
    const { draft = '' } = asked.params;
    const comparison = await compareDraft(session, draft);
    if (isRefusal(comparison)) return comparison;
    const { fork, page } = comparison;
    const number = Number(posted(asked, '_fork'));
    const revision = Number(posted(asked, '_revision'));
    if (fork?.number !== number || page.draft.revision !== revision) return { goTo: `/drafts/${draft}/compare` };
    const content = bringTogether({ one: page.draft.content, other: fork.content }, choicesIn(asked.form));
    const settled = await settleFork(session, { draft, fork: number, revision, content });
    if (isRefusal(settled)) return settled;
    const isDone = settled.saved && page.forks.length === 1;
    return isDone ? { page: () => settledView(page) } : { goTo: `/drafts/${draft}/compare` };
  },
});

function choicesIn(form: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, Keep> {
  const chosen = [...form].flatMap(([name, [value = '']]) =>
    name.startsWith('keep.') && isKeep(value) ? [[name.slice('keep.'.length), value] as const] : [],
  );
  return new Map(chosen);
}

function isKeep(value: string): value is Keep {
  return value === 'one' || value === 'other' || value === 'both';
}
