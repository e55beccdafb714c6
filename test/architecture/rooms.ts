/** A room of the house: a folder under `src`, what it may import beside itself, and why no more. */
export interface Room {
  readonly folder: string;
  /** Folders or files under `src`; `*` stands for one folder. */
  readonly mayImport: readonly string[];
  /** The same, for types alone. */
  readonly mayImportTypes?: readonly string[];
  readonly because: string;
}

const WORDS = ['domain/time', 'domain/definition', 'domain/code-sets', 'domain/settings'];
const PURE = ['domain', 'access', 'measures', 'returns', 'derive', 'improvement', 'documents'];

/** Who may import whom: the table of HOUSE.md, the most particular folder first. */
export const ROOMS: readonly Room[] = [
  {
    folder: 'domain/time',
    mayImport: [],
    because: 'days and working days mean the same whatever is recorded about them',
  },
  {
    folder: 'domain/definition',
    mayImport: ['domain/time'],
    because: 'the language of definitions must not know what is written in it',
  },
  {
    folder: 'domain/code-sets',
    mayImport: ['domain/time', 'domain/definition'],
    because: 'a list of codes is only a list, so that anything may be read against it',
  },
  {
    folder: 'domain/settings',
    mayImport: ['domain/time', 'domain/definition', 'domain/code-sets'],
    because: 'what an authority settles for itself stands on the words and names none of its readers',
  },
  {
    folder: 'domain/people',
    mayImport: WORDS,
    because: 'who somebody is does not depend on what was recorded about them',
  },
  {
    folder: 'domain/history',
    mayImport: ['domain'],
    because: 'a history is made of the words of the domain and of nothing that is done with it',
  },
  {
    folder: 'domain/clocks',
    mayImport: ['domain'],
    because: 'a clock is read from the record; forms, lists and measures read the clock',
  },
  {
    folder: 'domain/chronology',
    mayImport: ['domain'],
    because: 'a chronology tells a history and must not know where it is shown',
  },
  {
    folder: 'domain/exchange',
    mayImport: ['domain'],
    because: 'what a file from elsewhere says, in our own words, knows neither the file nor what is done with it',
  },
  {
    folder: 'domain/journey',
    mayImport: [...WORDS, 'domain/people', 'domain/plans'],
    because: 'a record type names none of its readers: forms, clocks, measures and returns are read from it',
  },
  {
    folder: 'domain/plans',
    mayImport: [...WORDS, 'domain/people'],
    because: 'a plan names none of its readers: forms, clocks, measures and returns are read from it',
  },
  {
    folder: 'access',
    mayImport: ['domain'],
    because:
      'who may see what is decided from the words alone, and can be read and tested without a database or a page',
  },
  {
    folder: 'measures',
    mayImport: ['domain'],
    because: 'a figure counts what the record says, and must not bend to how it is returned, kept or shown',
  },
  {
    folder: 'returns',
    mayImport: ['domain'],
    because: 'a return is written from the record, never from our own figures, so that each can check the other',
  },
  {
    folder: 'derive',
    mayImport: ['domain', 'measures', 'returns'],
    because: 'what is derived is a pure function of one history, so that it can be thrown away and rebuilt',
  },
  {
    folder: 'improvement',
    mayImport: ['domain'],
    mayImportTypes: ['measures'],
    because: 'improvement work speaks of figures that were counted elsewhere and never counts its own',
  },
  {
    folder: 'documents',
    mayImport: ['domain'],
    mayImportTypes: ['improvement/papers'],
    because: 'a document says what it is given, and must not fetch what its reader may not see',
  },
  {
    folder: 'synthetic',
    mayImport: ['domain'],
    because: 'the pretend county must not know how it is judged, or it would be made to please the judge',
  },
  {
    folder: 'import',
    mayImport: ['domain', 'returns/*/specification'],
    because: 'reading a file ends in what was read; keeping and showing it are asked for elsewhere, behind access',
  },
  {
    folder: 'usecases',
    mayImport: PURE,
    because:
      'what a user can do names what it needs in ports.ts, so that no door to the data leads past access and audit',
  },
  {
    folder: 'storage',
    mayImport: ['domain', 'access', 'derive', 'usecases/ports.ts'],
    because:
      'storage keeps what it is told and implements the ports; deciding what to do is the business of a use case',
  },
  {
    folder: 'web',
    mayImport: ['usecases', ...PURE],
    because:
      'a page asks use cases, which check who asks and write the audit; reaching the database would pass them by',
  },
  {
    folder: 'cli',
    mayImport: ['usecases', ...PURE, 'import', 'synthetic'],
    because: 'a command asks use cases as a page does; reaching the database would pass access and audit by',
  },
  {
    folder: 'main',
    mayImport: ['*'],
    because: 'main wires everything together, and so nothing may import it',
  },
];

/** Packages that belong to one room. */
export const KEPT_PACKAGES: readonly {
  readonly packages: readonly string[];
  readonly room: string;
  readonly because: string;
}[] = [
  {
    packages: ['pg', 'pg-copy-streams', 'kysely'],
    room: 'storage',
    because: 'SQL is spoken in one place, behind sessions that know who asks and why',
  },
];
