import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { notFound } from '#usecases/commands/outcome.ts';
import type { AskedDesk, ShownCheck } from '#usecases/ports.ts';
import type { Answer, Asked, Frame, PageContent, Screen } from '#web/server/screen.ts';

/** Who may look at checks, and why: the same for every page of them. */
export const ofReturns = { may: { verb: 'read', what: 'return' }, purpose: 'statutory return' } as const;

/** The same for whatever changes one. */
export const changingReturns = { ...ofReturns, may: { verb: 'write', what: 'return' } } as const;

/** A check whose report can be asked about. */
export interface OpenedCheck {
  readonly check: ShownCheck;
  readonly desk: AskedDesk;
}

/** The check an address names and its desk; another way to go while it is not done; a refusal when it is not of this session. */
export function openedCheck({ checks, params }: Asked): OpenedCheck | { readonly goTo: string } | Refusal {
  const check = checks.find(params.check ?? '');
  if (check === undefined) return noSuchCheck();
  const desk = checks.desk(check.id);
  return desk === undefined ? { goTo: addressOf(check) } : { check, desk };
}

/** There is no such check, or none of this session: the two answer alike. */
export function noSuchCheck(): Refusal {
  return {
    ...notFound('check'),
    because: 'There is no such check. It may have been removed, or have gone by itself. Check the files again.',
  };
}

/** What the desk answers; when the check broke off or was removed while it was asked, the page that says so. */
export async function whileItStands<Answered>(
  asked: Asked,
  work: () => Promise<Answered>,
): Promise<Answered | { readonly goTo: string } | Refusal> {
  try {
    return await work();
  } catch (fault) {
    const opened = openedCheck(asked);
    if ('desk' in opened) throw fault;
    return opened;
  }
}

/** A page of a check that is done. */
export function reportScreen<Model extends object>(screen: {
  readonly id: string;
  readonly path: Screen['path'];
  readonly query: (opened: OpenedCheck, asked: Asked) => Promise<Model | Refusal>;
  readonly view: (model: Model & OpenedCheck, frame: Frame) => PageContent;
}): Screen {
  const { id, path, query, view } = screen;
  return {
    ...{ id, path, ...ofReturns, method: 'GET' },
    answer: async (_, asked): Promise<Answer | Refusal> => {
      const opened = openedCheck(asked);
      if (!('desk' in opened)) return opened;
      const model = await whileItStands(asked, () => query(opened, asked));
      if (isRefusal(model) || isWayOn(model)) return model;
      return { page: (frame) => view({ ...model, ...opened }, frame) };
    },
  };
}

function isWayOn(answer: object): answer is { readonly goTo: string } {
  return 'goTo' in answer;
}

/** The address of a check. */
export function addressOf({ id }: ShownCheck): `/${string}` {
  return `/returns/check/${id}`;
}
