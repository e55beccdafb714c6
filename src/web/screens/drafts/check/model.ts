import type { Issue } from '#domain/definition/issue.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { Session } from '#usecases/ports.ts';
import { type SendingCheckPage, sendingCheck } from '#usecases/queries/sending-check.query.ts';
import type { Asked } from '#web/server/screen.ts';

/** A sending as its second person sees it, with what was found wrong when they last said something of it. */
export interface CheckModel extends SendingCheckPage {
  readonly issues: readonly Pick<Issue, 'field' | 'message'>[];
  /** Why nothing was kept, when the reason is about no single answer. */
  readonly problem?: string;
  readonly ticked: readonly string[];
  readonly note: string;
}

/** The page of a check. */
export async function checkModel(
  session: Session,
  asked: Asked,
  wrong: Partial<Pick<CheckModel, 'issues' | 'problem' | 'ticked' | 'note'>> = {},
): Promise<CheckModel | Refusal> {
  const page = await sendingCheck(session, asked.params.draft ?? '');
  return isRefusal(page) ? page : { ...page, issues: [], ticked: [], note: '', ...wrong };
}
