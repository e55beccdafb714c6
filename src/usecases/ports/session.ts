import type { IsoDay } from '#domain/people/person.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import type { Actor, ChangeNumber, Purpose } from './actor.ts';
import type { AuditPort } from './audit-port.ts';
import type { CaseloadPort } from './caseload-port.ts';
import type { ChecksPort } from './checks-port.ts';
import type { DocumentsPort } from './documents-port.ts';
import type { DraftsPort } from './drafts-port.ts';
import type { EffortPort } from './effort-port.ts';
import type { Entry, Stale, Written } from './entry.ts';
import type { FiguresPort } from './figures-port.ts';
import type { ImportsPort } from './imports-port.ts';
import type { KeptChecksPort } from './kept-checks-port.ts';
import type { LettersPort } from './letters-port.ts';
import type { ListsPort } from './lists-port.ts';
import type { PeoplePort } from './people-port.ts';
import type { PersonDraftsPort } from './person-drafts-port.ts';
import type { RecordsPort } from './records-port.ts';
import type { WorkersPort } from './workers-port.ts';

/** What an actor may ask of the record within one transaction. What they may not know exists answers as though it did not. */
export interface Session {
  readonly actor: Actor;
  readonly purpose: Purpose;
  /** This moment, ISO text in UTC: set once for the whole run. */
  readonly now: string;
  /** Today in England. */
  readonly today: IsoDay;
  readonly settings: AuthoritySettings;
  /** A new id, never given before. */
  newId(): string;
  /** The newest change, or the newest at or before a moment (ISO text in UTC). */
  changeAt(moment?: string): Promise<ChangeNumber>;

  write(entry: Entry): Promise<Written | Stale>;

  readonly people: PeoplePort;
  readonly records: RecordsPort;
  readonly lists: ListsPort;
  readonly caseload: CaseloadPort;
  readonly figures: FiguresPort;
  readonly documents: DocumentsPort;
  readonly checks: ChecksPort;
  readonly letters: LettersPort;
  readonly drafts: DraftsPort;
  readonly personDrafts: PersonDraftsPort;
  readonly audit: AuditPort;
  readonly effort: EffortPort;
  readonly imports: ImportsPort;
  readonly keptChecks: KeptChecksPort;
  readonly workers: WorkersPort;
}
