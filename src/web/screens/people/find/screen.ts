import { isRefusal } from '#domain/definition/refusal.ts';
import { commandScreen, pageScreen } from '#web/server/screen.ts';
import { findModel } from './model.ts';
import { findView } from './view.ts';

const declared = {
  id: 'find-person',
  path: '/people/find',
  may: { verb: 'read', what: 'person' },
  purpose: 'of the role',
} as const;

/** The search, still empty. */
export const findFormScreen = pageScreen({ ...declared, query: async () => ({}), view: findView });

/** The search and what it found. It is sent as a form, so that no name ever stands in an address. */
export const findScreen = commandScreen({
  ...declared,
  command: async (session, asked) => {
    const model = await findModel(session, asked);
    return isRefusal(model) ? model : { page: (frame) => findView(model, frame), status: model.people ? 200 : 422 };
  },
});
