import { commandScreen, pageScreen } from '#web/server/screen.ts';
import { addFile, removeFile } from './add-file.ts';
import { filesModel } from './model.ts';
import { filesView } from './view.ts';

const declared = {
  id: 'draft-files',
  path: '/drafts/:draft/files',
  may: { verb: 'read', what: 'person' },
  purpose: 'of the role',
} as const;

/** The files that go with what a draft sends out. */
export const filesScreen = pageScreen({
  ...declared,
  query: (session, asked) => filesModel(session, asked),
  view: filesView,
});

/** Adds a file. */
export const addFileScreen = commandScreen({ ...declared, takesFile: true, command: addFile });

/** Takes a file out again. */
export const removeFileScreen = commandScreen({
  ...declared,
  path: '/drafts/:draft/files/take-out',
  command: removeFile,
});
