import { notFound } from '#usecases/commands/outcome.ts';
import { templateFile } from '#usecases/queries/letter-templates.query.ts';
import { commandScreen, downloadScreen, pageScreen } from '#web/server/screen.ts';
import { addTemplate } from './add-template.ts';
import { templatesModel } from './model.ts';
import { templatesView } from './view.ts';

const declared = { id: 'letter-templates', path: '/letters', purpose: 'of the role' } as const;

/** The templates of letters, with every version. */
export const templatesScreen = pageScreen({
  ...declared,
  may: { verb: 'read', what: 'letter-template' },
  query: (session) => templatesModel(session),
  view: templatesView,
});

/** Brings a new version of a template. */
export const addTemplateScreen = commandScreen({
  ...declared,
  may: { verb: 'write', what: 'letter-template' },
  takesFile: true,
  command: addTemplate,
});

/** The file of a version, to be changed in Word. */
export const templateFileScreen = downloadScreen({
  ...declared,
  path: '/letters/:kind/:language/:version/file',
  may: { verb: 'read', what: 'letter-template' },
  query: async (session, { params }) => {
    const file = await templateFile(session, params);
    return file === undefined ? notFound('template') : { download: file };
  },
});
