const ours = (names) => names.map((name) => `/assets/throughline/${name}`);

/** The page shown in place of one that cannot be had. It names nobody. */
export const NO_CONNECTION = '/no-connection';

/** Every file a form needs, to be there when there is no connection. */
export const OFFLINE_ASSETS = [
  '/assets/govuk/govuk-frontend.min.css',
  '/assets/govuk/govuk-frontend.min.js',
  '/assets/moj/moj-frontend.min.css',
  '/assets/moj/moj-frontend.min.js',
  ...ours(['throughline.css', 'favicon.svg', 'js-enabled.js', 'start.mjs']),
  ...ours(['autosave.mjs', 'autosave-status.mjs', 'draft-copy.mjs', 'form-values.mjs', 'saver.mjs', 'vault.mjs']),
  ...ours(['kept-drafts.mjs', 'kept-pages.mjs', 'kept-store.mjs', 'keep-page.mjs']),
  ...ours(['effort.mjs', 'effort-counter.mjs']),
  ...ours([
    'conditional-fields.mjs',
    'conditions.mjs',
    'copied-marks.mjs',
    'repeating-group.mjs',
    'suggest-when.mjs',
    'household-hints.mjs',
  ]),
];
