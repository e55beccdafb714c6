import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Role, roles } from '#domain/definition/role.ts';
import type { WorkerId } from '#domain/people/person.ts';
import { may } from './decide.ts';
import { type Hand, refusalToCheck } from './second-check.ts';

const hand = (worker: string, how: Hand['how']): Hand => ({ worker: worker as WorkerId, how });
const somebody = (worker: string, role: Role, team?: string) => ({
  worker: worker as WorkerId,
  role,
  ...(team === undefined ? {} : { team }),
});

test('who may be the second person of a letter that Soren of the north began', () => {
  const hands = [hand('soren', 'started'), hand('sami', 'wrote'), hand('sura', 'added'), hand('mara', 'released')];
  const rows: readonly [because: string, who: ReturnType<typeof somebody>, refused: string | undefined][] = [
    ['he began it', somebody('soren', 'social-worker', 'north'), 'began'],
    ['she wrote in it', somebody('sami', 'social-worker', 'north'), 'wrote'],
    ['she added a file', somebody('sura', 'social-worker', 'north'), 'added a file'],
    [
      'she released what was stopped, though she manages the team',
      somebody('mara', 'team-manager', 'north'),
      'released',
    ],
    ['a colleague of the team', somebody('sela', 'social-worker', 'north'), undefined],
    ['a worker of another team', somebody('selma', 'social-worker', 'south'), 'not of the team'],
    ['a worker of no team', somebody('nomi', 'social-worker'), 'not of the team'],
    ['another manager of the team', somebody('mo', 'team-manager', 'north'), undefined],
    ['a manager of another team, where the team has nobody', somebody('milo', 'team-manager', 'south'), undefined],
    ['the head of service', somebody('hana', 'head-of-service'), undefined],
    ['the front door sends no letters', somebody('dora', 'front-door-worker', 'north'), 'role does not check'],
    ['an analyst sends nothing', somebody('ana', 'performance-analyst'), 'role does not check'],
  ];
  for (const [because, who, refused] of rows) {
    const refusal = refusalToCheck(who, { type: 'letter', team: 'north', hands });
    if (refused === undefined) assert.equal(refusal, undefined, because);
    else assert.match(refusal?.because ?? '', new RegExp(refused), because);
  }
});

test('what was sent back and left as it was is passed by whoever sent it back, or a manager, and by no other colleague', () => {
  const sending = {
    type: 'letter',
    team: 'north',
    hands: [hand('soren', 'started')],
    sentBackBy: 'sela' as WorkerId,
  } as const;
  assert.equal(refusalToCheck(somebody('sela', 'social-worker', 'north'), sending), undefined);
  assert.equal(refusalToCheck(somebody('mara', 'team-manager', 'north'), sending), undefined);
  assert.equal(refusalToCheck(somebody('sami', 'social-worker', 'north'), sending)?.refused, 'sent-back');
});

test('nobody is ever their own second person, and nobody checks what they might not send, whatever their role and team', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd');
  const team = fc.option(fc.constantFrom('north', 'south'), { nil: undefined });
  const how = fc.constantFrom<Hand['how']>('started', 'wrote', 'added', 'released');
  const type = fc.constantFrom('letter' as const, 'minutes-distribution' as const);
  fc.assert(
    fc.property(
      name,
      fc.constantFrom(...roles),
      team,
      team,
      fc.array(fc.tuple(name, how)),
      type,
      (who, role, own, theirs, did, of) => {
        const asker = somebody(who, role, own);
        const hands = did.map(([worker, each]) => hand(worker, each));
        const allowed = refusalToCheck(asker, { type: of, team: theirs, hands }) === undefined;
        if (!allowed) return;
        assert.ok(hands.every(({ worker }) => worker !== asker.worker));
        assert.ok(may(asker, 'write', of));
        assert.ok(may(asker, 'sign-off', of) || (own !== undefined && own === theirs));
      },
    ),
  );
});
