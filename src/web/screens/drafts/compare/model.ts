import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { notFound } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type DraftPage, draftPage, type ShownFork } from '#usecases/queries/draft-page.query.ts';
import { namesFor } from '#usecases/queries/names.ts';
import { takeSnapshot } from '#usecases/queries/take-snapshot.ts';
import { type Difference, differencesOf } from './differences.ts';

/** Two texts of one draft, question by question. */
export interface Comparison {
  readonly page: DraftPage;
  /** The text kept beside the draft; absent when there is none left to read. */
  readonly fork: ShownFork | undefined;
  readonly differences: readonly Difference[];
  /** How many more texts wait after this one. */
  readonly more: number;
}

/** The first text that was kept beside a draft, set against the draft. */
export async function compareDraft(session: Session, id: string): Promise<Comparison | Refusal> {
  const snapshot = await takeSnapshot(session);
  if (isRefusal(snapshot)) return snapshot;
  const page = await draftPage(session, id, snapshot);
  if (page === undefined) return notFound('draft');
  if (isRefusal(page)) return page;
  const [fork, ...others] = page.forks;
  if (fork === undefined) return { page, fork, differences: [], more: 0 };
  const names = await choiceNames(session, page);
  const texts = { one: page.draft.content, other: fork.content };
  return { page, fork, differences: differencesOf(page.type, page.children, texts, names), more: others.length };
}

async function choiceNames(session: Session, { choices }: DraftPage) {
  const titles = new Map(choices.records.map(({ id, title }) => [id, title]));
  const names = await namesFor(session, { on: session.today });
  return { ...names, record: (id: string) => titles.get(id) ?? names.record(id) };
}
