import { pageScreen } from '#web/server/screen.ts';
import { silenceModel } from './model.ts';
import { silenceView } from './view.ts';

/** For how long each child held by a team was not seen, not seen alone, not heard and not thought about. */
export const silenceScreen = pageScreen({
  id: 'silence',
  path: '/team/silence',
  may: { verb: 'write', what: 'supervision' },
  purpose: 'management oversight',
  query: silenceModel,
  view: silenceView,
});
