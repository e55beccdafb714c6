import { commandScreen, pageScreen } from '#web/server/screen.ts';
import { autosaveScreen } from '../kept/autosave-screen.ts';
import { relatePlace } from '../kept/form-places.ts';
import { relateModel } from './model.ts';
import { relate } from './relate.ts';
import { relateView } from './view.ts';

const declared = {
  id: 'relate-people',
  path: '/people/:person/relate',
  may: { verb: 'write', what: 'person' },
  purpose: 'of the role',
} as const;

/** The page on which somebody is found to be related. */
export const relateFormScreen = pageScreen({ ...declared, query: relateModel, view: relateView });

/** Relates two people. */
export const relateScreen = commandScreen({ ...declared, command: relate });

/** Keeps the page as it is typed. */
export const keepRelateScreen = autosaveScreen(declared, relatePlace);
