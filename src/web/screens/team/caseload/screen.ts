import { commandScreen, pageScreen } from '#web/server/screen.ts';
import { answerAlert } from './answer.ts';
import { caseloadModel } from './model.ts';
import { caseloadView } from './view.ts';

const declared = {
  id: 'caseload',
  path: '/team/caseload/:worker',
  purpose: 'management oversight',
} as const;

/** One worker's caseload: the sum opened to its parts, and its alerts. */
export const caseloadScreen = pageScreen({
  ...declared,
  may: { verb: 'write', what: 'supervision' },
  query: (session, asked) => caseloadModel(session, asked),
  view: caseloadView,
});

/** Answers an alert. */
export const answerAlertScreen = commandScreen({
  ...declared,
  may: { verb: 'write', what: 'allocation' },
  command: answerAlert,
});
