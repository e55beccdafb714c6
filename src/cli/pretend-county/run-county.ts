import { createHash } from 'node:crypto';
import type { Answers } from '#domain/definition/answers.ts';
import { isRefusal } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import { getRecordType, type RecordTypeId } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Worker } from '#domain/people/worker.ts';
import type { Act, CountyPlan, Deed } from '#synthetic/act.ts';
import { withRecordIds, withRowIds } from '#synthetic/record-ids.ts';
import { authoriseRecord } from '#usecases/commands/authorise-record.command.ts';
import { changePerson } from '#usecases/commands/change-person.command.ts';
import { correctRecord } from '#usecases/commands/correct-record.command.ts';
import type { ChildAnswers } from '#usecases/commands/keeping.ts';
import { recordAnswers } from '#usecases/commands/record-answers.command.ts';
import { registerPerson } from '#usecases/commands/register-person.command.ts';
import { relatePeople } from '#usecases/commands/relate-people.command.ts';
import { voidRecord } from '#usecases/commands/void-record.command.ts';
import type { Actor, Purpose, Session } from '#usecases/ports.ts';
import { type CountedFor, CountyEffort } from './county-effort.ts';

/** Runs one step as its own worker at its own moment. */
export type RunStep = <T>(
  step: { readonly actor: Actor; readonly purpose: Purpose; readonly at: string; readonly newId: () => string },
  work: (session: Session) => Promise<T>,
) => Promise<T>;

/** What a county came to. */
export interface RunCounty {
  readonly acts: number;
}

/** The records of one key: for each child the id, and the version that is newest. */
type Kept = Map<PersonId, { readonly record: RecordId; readonly version: number }>;

/**
 * Runs a pretend county through the commands a user would give, each act by its own worker at its own moment. Throws at the
 * first act that a command does not accept, naming the act: a county that breaks a rule is a fault of the county.
 */
export async function runCounty(plan: CountyPlan, run: RunStep, tell: (acts: number) => void): Promise<RunCounty> {
  const county = new County(plan);
  let acts = 0;
  for (const act of plan.acts) {
    acts += 1;
    const accepted = await run(county.stepOf(act), (session) => county.perform(session, act.act));
    if (accepted !== undefined)
      throw new Error(`Act ${acts} of the county was not accepted (${describe(act)}): ${accepted}`);
    if (acts % 1000 === 0) tell(acts);
  }
  await county.keepEffort(run);
  return { acts };
}

class County {
  readonly #workers: ReadonlyMap<string, Worker>;
  readonly #effort = new CountyEffort();
  readonly #kept = new Map<string, { readonly type: RecordTypeId; readonly children: Kept }>();
  #ids = 0;
  #given: string | undefined;

  constructor(plan: CountyPlan) {
    this.#workers = new Map(plan.workers.map((worker) => [worker.id, worker]));
  }

  stepOf({ at, by, act }: Act) {
    // People and relationships have ids of the plan's own; everything else is numbered as it comes.
    this.#given = act.do === 'register-person' ? act.person : act.do === 'relate' ? act.relationship : undefined;
    return this.#stepAs(by, at);
  }

  #stepAs(by: string, at: string) {
    const worker = this.#workers.get(by);
    if (worker === undefined) throw new Error(`Nobody of the county is called "${by}"`);
    const { id, name, role, team } = worker;
    const actor: Actor = { worker: id, name, role, ...(team === undefined ? {} : { team }) };
    return { actor, purpose: 'direct work' as const, at, newId: () => this.#newId() };
  }

  /** Undefined when the command accepted the deed; otherwise what it said. */
  async perform(session: Session, deed: Deed): Promise<string | undefined> {
    switch (deed.do) {
      case 'register-person': {
        const first = await registerPerson(session, { facts: deed.facts, seen: [] });
        if (!('matches' in first)) return said(first);
        // Two invented people may be alike: the worker looks at them and goes on.
        return said(
          await registerPerson(session, { facts: deed.facts, seen: first.matches.map((match) => match.person.id) }),
        );
      }
      case 'change-person': {
        const known = await session.people.findOne(deed.person);
        return said(await changePerson(session, { ...deed, version: known?.version ?? 0 }));
      }
      case 'relate': {
        const { do: _deed, relationship: _id, ...related } = deed;
        return said(await relatePeople(session, related));
      }
      case 'record':
        return this.#record(session, deed);
      case 'continue':
        return this.#goOn(session, deed);
      case 'correct':
        return this.#correct(session, deed);
      case 'authorise':
        return this.#forEach(deed.key, async (records) => authoriseRecord(session, { records, on: deed.on }));
      case 'void':
        return this.#forEach(deed.key, async ([first, ...rest]) =>
          first === undefined || rest.length > 0
            ? { refused: 'one-record', because: 'The county voids one record at a time' }
            : voidRecord(session, { ...first, reason: deed.reason }),
        );
    }
  }

  async #record(session: Session, deed: Extract<Deed, { do: 'record' }>): Promise<string | undefined> {
    const followed = deed.follows === undefined ? undefined : this.#keptUnder(deed.follows);
    const children: ChildAnswers[] = [];
    for (const child of deed.children) {
      const follows = followed?.children.get(child)?.record;
      const answers = await withRowsOf(session, deed.type, this.#answersOf(deed.type, deed, child), follows);
      children.push({ child, answers, ...(follows === undefined ? {} : { follows }) });
    }
    const how = deed.state === 'open' ? 'save' : 'complete';
    const kept = await recordAnswers(session, { type: deed.type, how, children });
    if ('records' in kept) {
      this.#noteFinished(session, how, deed.type, children);
      this.#kept.set(deed.key, {
        type: deed.type,
        children: new Map(kept.records.map(({ child, record }) => [child, { record, version: 1 }])),
      });
    }
    return said(kept);
  }

  async #goOn(session: Session, deed: Extract<Deed, { do: 'continue' }>): Promise<string | undefined> {
    const { type, children } = this.#keptUnder(deed.key);
    const how = deed.state === 'open' ? 'save' : 'complete';
    const given = [...children].map(([child, base]) => ({ child, base, answers: this.#answersOf(type, deed, child) }));
    const kept = await recordAnswers(session, { type, how, children: given });
    if ('records' in kept) {
      this.#noteFinished(session, how, type, given);
      this.#raise(children);
    }
    return said(kept);
  }

  #noteFinished(
    { actor, now }: Session,
    how: 'save' | 'complete',
    type: RecordTypeId,
    children: readonly ChildAnswers[],
  ): void {
    if (how === 'save') return;
    const by: CountedFor = { worker: actor.worker, at: now, role: actor.role };
    this.#effort.finished(
      by,
      type,
      children.map(({ answers }) => answers),
    );
  }

  /** The county has no forms and no browsers: what they would have counted is added in their way, by somebody of each role in each month. */
  async keepEffort(run: RunStep): Promise<void> {
    for (const { by, counts } of this.#effort.all())
      await run(this.#stepAs(by.worker, by.at), (session) => session.effort.add(counts));
  }

  async #correct(session: Session, deed: Extract<Deed, { do: 'correct' }>): Promise<string | undefined> {
    const { type, children } = this.#keptUnder(deed.key);
    for (const [child, base] of children) {
      const answers = this.#answersOf(type, deed, child);
      const answer = said(await correctRecord(session, { ...base, answers, reason: deed.reason }));
      if (answer !== undefined) return answer;
    }
    this.#raise(children);
    return undefined;
  }

  async #forEach(
    key: string,
    command: (records: readonly { readonly record: RecordId; readonly version: number }[]) => Promise<object>,
  ): Promise<string | undefined> {
    const { children } = this.#keptUnder(key);
    const answer = said(await command([...children.values()]));
    if (answer === undefined) this.#raise(children);
    return answer;
  }

  #raise(children: Kept): void {
    for (const [child, { record, version }] of children) children.set(child, { record, version: version + 1 });
  }

  #answersOf(
    type: RecordTypeId,
    { common, own }: { readonly common: Answers; readonly own: Readonly<Record<PersonId, Answers>> },
    child: PersonId,
  ): Answers {
    const idOf = (key: string) => this.#keptUnder(key).children.get(child)?.record ?? missing(key);
    return withRecordIds(getRecordType(type), { ...common, ...own[child] }, idOf);
  }

  #keptUnder(key: string) {
    return this.#kept.get(key) ?? missing(key);
  }

  // The same county gets the same ids, so that two runs of it can be laid beside each other.
  #newId(): string {
    const given = this.#given;
    this.#given = undefined;
    if (given !== undefined) return given;
    this.#ids += 1;
    const hex = createHash('sha256').update(`county ${this.#ids}`).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }
}

// Only a plan and its review have rows that are known from the record before.
async function withRowsOf(session: Session, type: RecordTypeId, answers: Answers, follows: RecordId | undefined) {
  if (follows === undefined || (type !== 'plan-review' && type !== 'child-in-need-plan')) return answers;
  const before = await session.records.findOne(follows);
  return withRowIds(getRecordType(type), answers, before?.answers ?? {});
}

function said(answer: object): string | undefined {
  if (isRefusal(answer)) return answer.because;
  if ('issues' in answer && Array.isArray(answer.issues)) return JSON.stringify(answer.issues);
  if ('conflicts' in answer || 'theirs' in answer) return 'somebody else changed it meanwhile';
  return undefined;
}

function describe({ at, by, act }: Act): string {
  return `${act.do}${'type' in act ? ` ${act.type}` : ''}${'key' in act ? ` ${act.key}` : ''} by ${by} at ${at}`;
}

function missing(key: string): never {
  throw new Error(`The county speaks of "${key}", which was never recorded`);
}
