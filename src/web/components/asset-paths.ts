/** Files the browser may fetch: the address they are under, the folder they are in, and which of its files are served. */
export type AssetFolder = {
  readonly prefix: `/assets/${string}/`;
  /** The npm package that holds the folder; left out, the folder is in this repository. */
  readonly fromPackage?: string;
  readonly folder: string;
  /** Names of the files served; no other file of the folder is. */
  readonly allows: RegExp;
};

/**
 * Every file the browser may fetch. The GOV.UK fonts, crown and crest are licensed for gov.uk alone, so the folders that
 * hold them are not served whole.
 */
export const ASSET_FOLDERS: readonly AssetFolder[] = [
  {
    prefix: '/assets/govuk/',
    fromPackage: 'govuk-frontend',
    folder: 'dist/govuk',
    allows: /^govuk-frontend\.min\.(css|js)(\.map)?$/,
  },
  {
    prefix: '/assets/moj/',
    fromPackage: '@ministryofjustice/frontend',
    folder: 'moj',
    allows: /^moj-frontend\.min\.(css|js)(\.map)?$/,
  },
  {
    // The MoJ stylesheet names its images by this address.
    prefix: '/assets/images/',
    fromPackage: '@ministryofjustice/frontend',
    folder: 'moj/assets/images',
    allows: /^icon-[a-z-]+\.svg$/,
  },
  { prefix: '/assets/throughline/', folder: 'src/web/assets', allows: /^[a-z-]+\.(css|js|mjs|svg)$/ },
];

/** The stylesheets of every page, in the order in which they must come. */
export const STYLESHEETS: readonly string[] = [
  '/assets/govuk/govuk-frontend.min.css',
  '/assets/moj/moj-frontend.min.css',
  '/assets/throughline/throughline.css',
];

/** The scripts of every page, and the modules a page with a form asks for. */
export const SCRIPTS = {
  jsEnabled: '/assets/throughline/js-enabled.js',
  start: '/assets/throughline/start.mjs',
  autosave: '/assets/throughline/autosave.mjs',
  copiedMarks: '/assets/throughline/copied-marks.mjs',
  conditionalFields: '/assets/throughline/conditional-fields.mjs',
  passageComment: '/assets/throughline/passage-comment.mjs',
  repeatingGroup: '/assets/throughline/repeating-group.mjs',
  print: '/assets/throughline/print.mjs',
  keptDrafts: '/assets/throughline/kept-drafts.mjs',
  householdHints: '/assets/throughline/household-hints.mjs',
  suggestWhen: '/assets/throughline/suggest-when.mjs',
  takeAlong: '/assets/throughline/take-along.mjs',
  giveFiles: '/assets/throughline/give-files.mjs',
  checkProgress: '/assets/throughline/check-progress.mjs',
  waitingWords: '/assets/throughline/waiting-words.mjs',
} as const;

/** The mark shown in the browser's tab. */
export const ICON = '/assets/throughline/favicon.svg';
