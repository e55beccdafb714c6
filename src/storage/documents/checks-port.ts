import type { Hand } from '#access/second-check.ts';
import type { ChecksPort, DraftRelease, SendingCheck } from '#usecases/ports.ts';
import { type DraftRow, draftOf } from '../drafts/draft-row.ts';
import { jsonText } from '../history/json-text.ts';
import type { Opening } from '../session/opening.ts';

/** Everybody's hand in drafts: `draft`, `worker` and how. */
const HANDS = `select id as draft, worker, 'started' as how from draft
  union select id, unnest(writers), 'wrote' from draft
  union select draft, added_by, 'added' from attachment
  union select draft, released_by, 'released' from draft_release`;

/** The second person of what is to leave. The application's role may add what was said, and never change it. */
export function checksPort(opening: Opening): ChecksPort {
  const { client, actor, now } = opening;
  return {
    ...whatWasSaid(opening),
    ...whatWasOpened(opening),
    async handsOf(draft) {
      const found = await client.query<Hand>(`select worker, how from (${HANDS}) as hands where draft = $1`, [draft]);
      return found.rows;
    },
    async waitsSince(draft) {
      const found = await client.query<{ since: Date | null }>(
        'select check_asked_at as since from draft where id = $1 and ended is null',
        [draft],
      );
      return found.rows[0]?.since?.toISOString();
    },
    async ask(draft) {
      await client.query('update draft set check_asked_at = coalesce(check_asked_at, $2) where id = $1', [draft, now]);
    },
    async release(draft, { found, stops, reason }) {
      await client.query(
        `insert into draft_release (draft, number, found, stops, reason, released_by, released_at)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6 from draft_release where draft = $1`,
        [draft, found, jsonText(stops), reason, actor.worker, now],
      );
      await client.query('update draft set stopped_at = null where id = $1', [draft]);
    },
    async waiting() {
      const found = await client.query<DraftRow & { check_asked_at: Date; hands: readonly Hand[] }>(
        `select draft.*, (select json_agg(json_build_object('worker', worker, 'how', how)) from (${HANDS}) as hands
           where hands.draft = draft.id) as hands
         from draft where check_asked_at is not null and ended is null order by check_asked_at`,
      );
      return found.rows.map((row) => ({
        draft: draftOf(row),
        since: row.check_asked_at.toISOString(),
        hands: row.hands,
      }));
    },
  };
}

function whatWasSaid({ client, actor, now }: Opening): Pick<ChecksPort, 'checksOf' | 'releasesOf' | 'keep'> {
  return {
    async checksOf(draft) {
      const found = await client.query<Omit<SendingCheck, 'at'> & { readonly at: Date }>(
        `select outcome, pack, note, checked_by as by, checked_at as at from draft_check where draft = $1 order by number desc`,
        [draft],
      );
      return found.rows.map((row) => ({ ...row, at: row.at.toISOString() }));
    },
    async releasesOf(draft) {
      const found = await client.query<Omit<DraftRelease, 'at'> & { readonly at: Date }>(
        `select found, stops, reason, released_by as by, released_at as at from draft_release where draft = $1 order by number desc`,
        [draft],
      );
      return found.rows.map((row) => ({ ...row, at: row.at.toISOString() }));
    },
    async keep(draft, { outcome, pack, note }, checked) {
      await client.query(
        `insert into draft_check (draft, number, outcome, pack, checked, note, checked_by, checked_at)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7 from draft_check where draft = $1`,
        [draft, outcome, pack, jsonText(checked), note, actor.worker, now],
      );
      await client.query('update draft set check_asked_at = null where id = $1', [draft]);
    },
  };
}

function whatWasOpened({ client, actor, now }: Opening): Pick<ChecksPort, 'noteOpened' | 'openedOf'> {
  return {
    async noteOpened(draft, sha256) {
      await client.query(
        `insert into draft_file_opened (draft, sha256, opened_by, opened_at) values ($1, $2, $3, $4) on conflict do nothing`,
        [draft, sha256, actor.worker, now],
      );
    },
    async openedOf(draft) {
      const found = await client.query<{ sha256: string }>(
        'select sha256 from draft_file_opened where draft = $1 and opened_by = $2',
        [draft, actor.worker],
      );
      return new Set(found.rows.map(({ sha256 }) => sha256));
    },
  };
}
