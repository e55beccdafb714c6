import type { AnswersOf } from '#domain/definition/field.ts';
import type { supervision } from '#domain/journey/supervision/supervision.record.ts';
import type { WorkerId } from '#domain/people/person.ts';
import { addDays, type Day, isoDay } from '#domain/time/day.ts';
import { workingDayOnOrAfter } from '#domain/time/working-days.ts';
import type { Child } from '../population/family.ts';
import { type Randomness, randomness } from '../randomness.ts';
import { about, type Diary, eachOf, idsOf, inTurn } from './diary.ts';
import { earliestOf, officeMoment } from './office.ts';
import { reflectionWords, supervisionWords } from './supervision-words.data.ts';

type SupervisionAnswers = AnswersOf<(typeof supervision)['fields']>;

/** Whose children are thought about, and between which days. */
interface Supervised {
  readonly children: readonly Child[];
  readonly worker: WorkerId;
  readonly from: Day;
  readonly until: Day;
}

/** Tells of a worker's supervision about a family's children: mostly every four weeks, sometimes late, for a few never (R081). */
export function superviseWorker(diary: Diary, supervised: Supervised): void {
  // A stream of chance of its own: who is supervised when changes nothing else that is told.
  const random = randomness(`${diary.county.seed} supervision ${diary.family.number} ${isoDay(supervised.from)}`);
  if (random.chance(0.08)) return;
  const end = earliestOf(supervised.until, diary.until);
  for (let on = nextAfter(random, supervised.from); on < end; on = nextAfter(random, on))
    tell(diary, random, supervised, on);
}

function nextAfter(random: Randomness, after: Day): Day {
  const wait = random.weigh([
    [random.whole(18, 26), 78],
    [random.whole(33, 70), 22],
  ]);
  return workingDayOnOrAfter(addDays(after, wait));
}

function tell(diary: Diary, random: Randomness, { children, worker }: Supervised, on: Day): void {
  const { manager } = diary.family.town.team;
  const common: SupervisionAnswers = {
    supervisedOn: isoDay(on),
    worker,
    supervisedBy: manager,
    reflection: random.pick(reflectionWords),
  };
  const shift = random.whole(0, supervisionWords.length - 1);
  const own = eachOf(children, (child) => ownPart(diary, child, on, shift));
  const entry = {
    key: diary.keyFor('supervision'),
    type: 'supervision' as const,
    children: idsOf(children),
    common,
    own,
  };
  diary.enter(officeMoment(random, on), manager, { do: 'record', ...entry, state: 'complete' });
}

function ownPart(diary: Diary, child: Child, on: Day, shift: number): SupervisionAnswers {
  const [first, ...rest] = supervisionWords;
  if (first === undefined) return {};
  const { action, ...words } = inTurn(diary, child, [first, ...rest], shift);
  const told = Object.fromEntries(Object.entries(words).map(([name, text]) => [name, about(child, text)]));
  const by = isoDay(workingDayOnOrAfter(addDays(on, 14)));
  return { ...told, actions: [{ what: action, owner: 'The social worker', by }] };
}
