import { commandScreen, pageScreen } from '#web/server/screen.ts';
import { allocate } from './allocate.ts';
import { allocateModel } from './model.ts';
import { allocateView } from './view.ts';

const declared = {
  id: 'allocate',
  path: '/children/:child/allocate',
  may: { verb: 'write', what: 'allocation' },
  purpose: 'management oversight',
} as const;

/** The form to allocate a child. */
export const allocateFormScreen = pageScreen({
  ...declared,
  query: (session, asked) => allocateModel(session, asked),
  view: allocateView,
});

/** Allocates. */
export const allocateScreen = commandScreen({ ...declared, command: allocate });
