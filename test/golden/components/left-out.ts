const NO_SCREEN = 'no screen uses it';

/** Components of GOV.UK that Throughline does not offer, each with its reason. */
export const COMPONENTS_LEFT_OUT: Readonly<Record<string, string>> = {
  accordion: NO_SCREEN,
  breadcrumbs: NO_SCREEN,
  'cookie-banner': 'only cookies strictly needed to sign in are set, so nothing is asked',
  'exit-this-page': 'for the public on a shared device; staff sign out',
  feedback: 'feedback on gov.uk pages',
  header: 'the crown and the GOV.UK name are licensed for gov.uk alone: generic-header is used',
  'language-navigation': 'the service is for English councils, in English',
  'password-input': 'no page asks for a password: those who sign in are known to the authority’s own sign-in service',
  tabs: NO_SCREEN,
  'task-list': NO_SCREEN,
};

const ENGLISH_ONLY = 'the words a script adds are left in English, as GOV.UK gives them';

/** Fixtures that our components leave out on purpose, each with its reason. */
export const FIXTURES_LEFT_OUT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'character-count': { 'with translations': ENGLISH_ONLY },
  'date-input': { 'with field value and items': 'the value of a box is given with the box, in one place only' },
  'file-upload': {
    'enhanced, custom wrapper classes and attributes': 'nothing needs a drop zone that looks otherwise',
    translated: ENGLISH_ONLY,
  },
  pagination: { 'with empty items': 'an entry without a number or a gap does not compile; false leaves one out' },
  select: { 'with falsy values': 'a value is words or a number: false as a value does not compile' },
};
