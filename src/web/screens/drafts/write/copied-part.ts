import { copySection, type SectionCopied } from '#usecases/commands/copy-section.command.ts';
import type { Draft, Session } from '#usecases/ports.ts';
import type { JustCopied } from '../open/model.ts';

/** The form with one part copied from last time, and what to say of it; undefined when no such button was pressed. */
export async function copiedPart(
  session: Session,
  draft: Draft,
  part: string,
): Promise<(SectionCopied & { readonly told: JustCopied }) | undefined> {
  const [, section = '', place] = /^(\d{1,3})(?:\.(\d{1,3}))?$/.exec(part) ?? [];
  if (section === '') return undefined;
  const child = place === undefined ? undefined : draft.children[Number(place)];
  if (place !== undefined && child === undefined) return undefined;
  const copied = await copySection(session, draft, { section: Number(section), ...(child && { child }) });
  return { ...copied, told: { part, copied: copied.copied, answered: copied.answered } };
}
