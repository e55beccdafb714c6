import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { birthday } from '#domain/time/age.ts';
import { addDays } from '#domain/time/day.ts';
import { yearOpensOn } from '#returns/engine/collection-year.ts';
import type { ReturnIssue } from '#returns/engine/return-issue.ts';
import type { ExampleChild } from '#returns/ssda903/checking/rule-example.ts';
import { Ssda903Check } from '#returns/ssda903/checking/ssda903-check.ts';
import { ssda903Rules } from '#returns/ssda903/rules/index.ts';
import { ssda903Tables } from '#returns/ssda903/specification/ssda903-tables.ts';
import { randomness } from '#synthetic/randomness.ts';
import { anyLife, inCare, richLives, YEAR } from '#test/support/lives-of-an-ssda903.ts';
import { sentExample } from '#test/support/sent-example.ts';

const SEED = 'agreeing rules';
const CHILDREN = 100_000;
const RICH = 1000;

/** An answer of each column that its own rule lets through, and that leads to the next question where there is one. */
const ANSWERS = {
  OC2: {
    ...{ sdqScore: '12', sdqReason: 'SDQ2', convicted: '0', healthCheck: '1', immunisations: '1', dentalCheck: '1' },
    ...{ healthAssessment: '1', substanceMisuse: '1', interventionReceived: '0', interventionOffered: '0' },
  },
  OC3: { inTouch: 'YES', activity: 'F2', accommodation: 'U1' },
} as const;
const ANSWER: Answers = { ...ANSWERS.OC2, ...ANSWERS.OC3 };
const NAMES = Object.keys(ANSWER);
const NAME_OF = new Map(
  [...Object.entries(ssda903Tables.outcomes.columns), ...Object.entries(ssda903Tables.leavers.columns)]
    .filter(([name]) => NAMES.includes(name))
    .map(([name, { heading }]) => [heading, name]),
);

/** Whatever reads an answer about outcomes or about a care leaver. */
const rules = ssda903Rules.filter(({ reads }) =>
  reads.some((read) => /^OC[23]\./.test(read) && NAME_OF.has(read.slice('OC2.'.length))),
);

describe('the rules about outcomes and care leavers', () => {
  test(`neither ask for nor refuse the same answer (${CHILDREN} births and starts of care, seed ${SEED})`, () => {
    const chance = randomness(SEED);
    const lives = Array.from({ length: CHILDREN }, () => anyLife(chance));
    const asked = toldOf(lives, () => ({}));
    const refused = assertAgree(lives, asked, () => chance.pick(NAMES));
    assert.deepEqual(codesOf(asked), ['186', '191', '197B', '543', '545']);
    for (const code of ['185', '188', '189', '190', '198', '391', '542', '546', '1001', '1007', '1016'])
      assert.ok(codesOf(refused).includes(code), `${code} refuses nobody`);
  });

  test('neither ask for nor refuse the same answer of a child of a rich return', () => {
    const lives = richLives(RICH, randomness(SEED));
    const asked = toldOf(lives, () => ({}));
    assert.ok(asked.length > RICH / 2, `${asked.length} answers are asked for`);
    for (const name of NAMES) assertAgree(lives, asked, () => name);
  });

  test('let whoever gives what they ask for, answer by answer, be right in the end', () => {
    const chance = randomness(`${SEED} in the end`);
    const lives = [...Array.from({ length: CHILDREN / 10 }, () => anyLife(chance)), ...richLives(RICH, chance)];
    assert.ok(answeredInTurn(lives, {}) >= 4, 'from the misuse of substances to the help that was offered');
    const inTouch = { inTouch: 'YES' };
    const isOther = new Set(toldOf(lives, () => ({})).map(({ of }) => of));
    for (const { of, isAnswered } of toldOf(lives, () => inTouch)) if (isAnswered) isOther.add(of);
    const leavers = lives.filter((_, at) => !isOther.has(at));
    assert.ok(leavers.length > 100, `${leavers.length} may be care leavers`);
    assert.equal(answeredInTurn(leavers, inTouch), 2, 'what they do, and then where they live');
  });

  test('either ask for score, convictions and development checks of a child looked after all year, or refuse them', () => {
    const opensOn = yearOpensOn(YEAR);
    const births = Array.from({ length: opensOn - birthday(opensOn, -19) }, (_, days) => addDays(opensOn, -days));
    const lives = births.map((bornOn) => inCare(bornOn, opensOn));
    const asked = toldOf(lives, () => ({}));
    for (const names of [['sdqScore', 'sdqReason'], ['sdqReason', 'sdqScore'], ['convicted'], ['healthCheck']]) {
      const [name = ''] = names;
      const refused = toldOf(lives, () => only(name)).filter((told) => told.isAnswered && told.name === name);
      const isAsked = new Set(asked.filter((told) => names.includes(told.name)).map(({ of }) => of));
      const isRefused = new Set(refused.map(({ of }) => of));
      for (const of of lives.keys())
        assert.notEqual(isAsked.has(of), isRefused.has(of), `${name} of a child ${of} days old on 1 April`);
    }
  });
});

type Answers = Readonly<Record<string, string>>;

/** What a rule said of an answer. */
interface Told {
  readonly code: string;
  /** Which child, counted from 0. */
  readonly of: number;
  readonly name: string;
  /** True when there is an answer, that is refused; false when there is none, that is asked for. */
  readonly isAnswered: boolean;
}

function only(name: string): Answers {
  return { [name]: ANSWER[name] ?? '' };
}

function codesOf(told: readonly Told[]): readonly string[] {
  return [...new Set(told.map(({ code }) => code))].toSorted();
}

/** Fails when an answer that is asked for where nothing is given is refused where it alone is; gives what was refused. */
function assertAgree(lives: readonly ExampleChild[], asked: readonly Told[], nameOf: () => string): readonly Told[] {
  const isAsked = new Map(asked.map((told) => [`${told.of} ${told.name}`, told.code]));
  const refused = toldOf(lives, () => only(nameOf())).filter(({ isAnswered }) => isAnswered);
  for (const { of, name, code } of refused) {
    const asks = isAsked.get(`${of} ${name}`);
    assert.equal(asks, undefined, `${asks} asks for ${name}, ${code} refuses it: ${JSON.stringify(lives[of])}`);
  }
  return refused;
}

/** Gives every child what is asked for until nothing is; fails when something given is refused. How often it was asked. */
function answeredInTurn(lives: readonly ExampleChild[], first: Answers): number {
  const answers = lives.map(() => first);
  for (let times = 0; ; times += 1) {
    const told = toldOf(lives, (of) => answers[of] ?? {});
    if (told.length === 0) return times;
    for (const { of, name, code, isAnswered } of told) {
      assert.ok(
        !isAnswered,
        `${code} refuses ${name} though all that is given was asked: ${JSON.stringify(lives[of])}`,
      );
      answers[of] = { ...answers[of], ...only(name) };
    }
  }
}

/** What is said of the answers when each child has these and no others. */
function toldOf(lives: readonly ExampleChild[], answersOf: (life: number) => Answers): readonly Told[] {
  const children = lives.map((life, at) => {
    const given = Object.entries(answersOf(at));
    const bornOn = [life.headers ?? []].flat()[0]?.bornOn ?? '';
    const rowOf = (table: keyof typeof ANSWERS) => ({
      bornOn,
      ...Object.fromEntries(given.filter(([name]) => name in ANSWERS[table])),
    });
    return { ...life, outcomes: rowOf('OC2'), leavers: rowOf('OC3') };
  });
  return new Ssda903Check(YEAR, rules, sentExample({ children })).report().issues.flatMap(ofAnAnswer);
}

function ofAnAnswer({ code, child = '', table, field, value, severity }: ReturnIssue): readonly Told[] {
  assert.notEqual(severity, 'undecided', `${code} of ${child}: ${field} is ${value}`);
  const name = table in ANSWERS ? NAME_OF.get(field) : undefined;
  if (name === undefined) return [];
  return [{ code, of: Number(child.slice('CHILD'.length)) - 1, name, isAnswered: value !== '' }];
}
