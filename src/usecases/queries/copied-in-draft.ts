import { isAsCopied, isTyped } from '#domain/definition/copying.ts';
import type { Names } from '#domain/definition/in-words.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { lowerFirst } from '#domain/time/in-words.ts';
import type { Draft, RecordVersion, Session } from '../ports.ts';

/** Where an answer of a draft was copied from, in words, and whether it has been changed since. */
export interface CopiedInDraft {
  /** "Copied from the child and family assessment of 3 March 2026, by Selma Social". */
  readonly words: string;
  readonly isChanged: boolean;
}

/** Posted name → whose words it was copied from, for each answer of a draft that was copied and is still answered. */
export async function copiedInDraft(
  session: Session,
  draft: Pick<Draft, 'type' | 'copied' | 'content'>,
  names: Names,
): Promise<Readonly<Record<string, CopiedInDraft>>> {
  const type = getRecordType(draft.type);
  const sources = await sourcesOf(session, Object.values(draft.copied));
  return Object.fromEntries(
    Object.entries(draft.copied).flatMap(([posted, { record, version, by }]) => {
      const { prefix, name } = placeOf(posted);
      if (!isTyped(draft.content, posted)) return [];
      const source = sources.find((each) => each.id === record && each.version === version);
      const isSame = source !== undefined && isAsCopied(type, source.answers, { name, prefix, content: draft.content });
      const words = `Copied from the ${lowerFirst(names.record(record))}, by ${names.worker(by)}`;
      return [[posted, { words, isChanged: !isSame }] as const];
    }),
  );
}

/** Every version of the records that answers were copied from. */
export async function sourcesOf(
  session: Session,
  copied: readonly { readonly record: RecordVersion['id'] }[],
): Promise<readonly RecordVersion[]> {
  const sources: RecordVersion[] = [];
  for (const id of new Set(copied.map(({ record }) => record))) sources.push(...(await session.records.versionsOf(id)));
  return sources;
}

function placeOf(posted: string): { readonly prefix: string; readonly name: string } {
  const [, prefix = '', name = posted] = /^(own\.[^.]+\.)?(.+)$/.exec(posted) ?? [];
  return { prefix, name };
}
