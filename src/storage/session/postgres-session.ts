import type pg from 'pg';
import type { ChangeNumber, Session } from '#usecases/ports.ts';
import { auditPort } from '../audit/audit-port.ts';
import { caseloadPort } from '../caseload/caseload-port.ts';
import { listsPort } from '../derived/lists-port.ts';
import { checksPort } from '../documents/checks-port.ts';
import { documentsPort } from '../documents/documents-port.ts';
import { lettersPort } from '../documents/letters-port.ts';
import { draftsPort } from '../drafts/drafts-port.ts';
import { personDraftsPort } from '../drafts/person-drafts-port.ts';
import { effortPort } from '../effort/effort-port.ts';
import { figuresPort } from '../figures/figures-port.ts';
import { recordsPort } from '../history/records-port.ts';
import { writeEntry } from '../history/write-entry.ts';
import { importsPort } from '../imports/imports-port.ts';
import { keptChecksPort } from '../kept-checks/kept-checks-port.ts';
import { peoplePort } from '../people/people-port.ts';
import { workersPort } from '../people/workers-port.ts';
import type { Opening } from './opening.ts';

/** The session of one transaction: every port on the one connection, under the actor's rights. */
export function postgresSession(opening: Opening): Session {
  const { client, actor, purpose, now, today, settings, newId } = opening;
  return {
    actor,
    purpose,
    now,
    today,
    settings,
    newId,
    changeAt: (moment) => changeAt(client, moment),
    write: (entry) => writeEntry(client, opening, entry),
    people: peoplePort(client),
    records: recordsPort(client),
    lists: listsPort(client),
    caseload: caseloadPort(client),
    figures: figuresPort(client),
    documents: documentsPort(opening),
    checks: checksPort(opening),
    letters: lettersPort(opening),
    drafts: draftsPort(opening),
    personDrafts: personDraftsPort(opening),
    audit: auditPort(opening),
    effort: effortPort(opening),
    imports: importsPort(opening),
    keptChecks: keptChecksPort(opening),
    workers: opening.workers ?? workersPort(client),
  };
}

async function changeAt(client: pg.ClientBase, moment: string | undefined): Promise<ChangeNumber> {
  const found = await client.query<{ number: string }>(
    'select coalesce(max(number), 0) as number from change where $1::timestamptz is null or at <= $1',
    [moment ?? null],
  );
  return Number(found.rows[0]?.number ?? 0) as ChangeNumber;
}
