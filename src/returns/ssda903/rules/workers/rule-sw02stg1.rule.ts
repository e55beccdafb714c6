import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** A social worker’s number begins with SW, as registered, or with XX, where one is not; case is only spelling. Whether it is there is another rule’s. */
export const ruleSW02STG1 = ssda903Rule({
  code: 'SW02STG1',
  severity: 'error',
  from: '2023-24',
  over: 'workers',
  reads: ['SWEpisodes.SW_ID'],
  wrong: 'The social worker’s number begins neither with SW nor with XX.',
  todo: 'Enter the registration number, or one that begins with XX for a worker without one.',
  check({ worker }, found) {
    if (!worker.isBlank && !/^(?:SW|XX)/i.test(worker.text)) found(worker);
  },
  examples: () => [
    passes('SW is registered', { workers: { worker: 'SW123456' } }),
    passes('XX is not', { workers: { worker: 'XX001' } }),
    passes('case is only spelling', { workers: { worker: 'sw123456' } }),
    passes('there is none', { workers: {} }),
    fails('a number alone', 'SW_ID', { workers: { worker: '123456' } }),
    fails('one letter of the two', 'SW_ID', { workers: { worker: 'S123456' } }),
    fails('they do not stand first', 'SW_ID', { workers: { worker: '123SW' } }),
  ],
});
