import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** A deprivation of liberty order did not end before it began. */
export const rule702 = ssda903Rule({
  code: '702',
  severity: 'error',
  from: '2026-27',
  over: 'deprivations',
  reads: ['DoLo.DOLO_START', 'DoLo.DOLO_END'],
  wrong: 'The deprivation of liberty order ended before it began.',
  todo: 'Correct its start or its end.',
  check({ startedOn, endedOn }, found) {
    if (isBefore(endedOn, startedOn)) found(endedOn, startedOn);
  },
  examples: () => [
    passes('it ended the day after', { deprivations: { startedOn: '2026-05-01', endedOn: '2026-05-02' } }),
    passes('it ended that day', { deprivations: { startedOn: '2026-05-01', endedOn: '2026-05-01' } }),
    fails('it ended the day before', 'DOLO_END', { deprivations: { startedOn: '2026-05-01', endedOn: '2026-04-30' } }),
    passes('it runs', { deprivations: { startedOn: '2026-05-01' } }),
    passes('it has no start', { deprivations: { endedOn: '2026-04-30' } }),
    undecided('its start cannot be read', 'DOLO_START', { deprivations: { startedOn: 'May', endedOn: '2026-04-30' } }),
  ],
});
