import type { ShownStanding } from '#usecases/queries/sending-check.query.ts';
import { momentText } from '../../day-text.ts';

/** How a sending stands with its second person, in a sentence; empty where it needs none and nobody looked. */
export function standingText({ state, check, since, because }: ShownStanding): string {
  const waits = since === undefined ? '' : `Waits for a check by a second person since ${momentText(since)}.`;
  if (check === undefined)
    return waits === '' && because.length > 0 ? 'Needs a check by a second person before it leaves.' : waits;
  const said = `by ${check.by} on ${momentText(check.at)}`;
  if (state === 'stands') return `Checked ${said}. It can be sent.`;
  if (state === 'sent-back') return `Sent back ${said}: ${check.note}`;
  return `Checked ${said}, and changed since: the check is undone. ${waits}`.trim();
}
