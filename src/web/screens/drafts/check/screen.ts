import { notFound } from '#usecases/commands/outcome.ts';
import { fileToCheck } from '#usecases/queries/sending-check.query.ts';
import { commandScreen, downloadScreen, pageScreen } from '#web/server/screen.ts';
import { keepCheck } from './check.ts';
import { checkModel } from './model.ts';
import { checkView } from './view.ts';

const declared = {
  id: 'sending-check',
  path: '/drafts/:draft/check',
  may: { verb: 'read', what: 'person' },
  purpose: 'of the role',
} as const;

/** Everything that is to leave, for its second person. */
export const checkScreen = pageScreen({
  ...declared,
  query: (session, asked) => checkModel(session, asked),
  view: checkView,
});

/** What the second person says of it. */
export const keepCheckScreen = commandScreen({ ...declared, command: keepCheck });

/** A file of it, to be opened. */
export const checkFileScreen = downloadScreen({
  ...declared,
  path: '/drafts/:draft/check/files/:number',
  query: async (session, { params }) => {
    const file = await fileToCheck(
      session,
      params.draft ?? '',
      /^\d{1,6}$/.test(params.number ?? '') ? Number(params.number) : -1,
    );
    if (file === undefined) return notFound('file');
    return 'refused' in file ? file : { download: file };
  },
});
