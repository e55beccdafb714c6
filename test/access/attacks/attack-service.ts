import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { FastifyInstance, InjectOptions } from 'fastify';
import pino from 'pino';
import { type OpenReturnChecks, openReturnChecks } from '#main/return-checks/open-return-checks.ts';
import { takeInCensus } from '#main/take-in-census.ts';
import { type Acting, acting, type WorkerName, workers } from '#test/support/acting.ts';
import { buildServer } from '#web/server/build-server.ts';
import { SESSION_HOURS, type ServerOptions } from '#web/server/server-options.ts';
import { cookiesSet, type Page, tokenIn } from './page.ts';
import { rowsOf } from './rows-of.ts';

/** The whole service as it is deployed, on a database of its own, with everything it ever wrote to its log. */
export interface AttackService extends AsyncDisposable {
  readonly authority: Acting;
  readonly app: FastifyInstance;
  /** Every line of the log, at the level that tells the most. */
  readonly logged: readonly string[];
  /** Where the files of returns that are checked are while they are read. */
  readonly checksFolder: string;
  /** A browser of its own; signed in when a worker is named. */
  visitor(who?: WorkerName): Promise<Visitor>;
  /** How many rows a table holds, read past every right. */
  count(table: string): Promise<number>;
}

/** What a browser can send, and what no browser would. */
export interface Visitor {
  readonly cookies: Map<string, string>;
  send(request: InjectOptions): Promise<Page>;
  open(path: string, headers?: Readonly<Record<string, string>>): Promise<Page>;
  /** Posts a form with the token that a page of this browser holds. */
  post(path: string, form?: Form, headers?: Readonly<Record<string, string>>): Promise<Page>;
  /** A token that this browser may post with. */
  token(): Promise<string>;
  /** Uploads a file with its token before it. */
  upload(file: Uint8Array | string, fileName: string, type?: string): Promise<Page>;
}

/** The pairs of a form: a name may stand in it twice. */
export type Form = Readonly<Record<string, string>> | readonly (readonly [string, string])[];

const MOMENT = '2026-04-20T09:00:00.000Z';
const BOUNDARY = 'a-boundary-of-a-test';

/** Starts the service on an authority of its own. */
export async function attackService(some: Partial<ServerOptions> = {}): Promise<AttackService> {
  const authority = await acting(MOMENT);
  const logged: string[] = [];
  const folder = await mkdtemp(join(tmpdir(), 'throughline-checks-'));
  let checks = 0;
  const returnChecks = await openReturnChecks({
    dataFolder: folder,
    newId: () => `check-${++checks}`,
    clock: () => MOMENT,
    limits: { perSession: 100, inAll: 100 },
  });
  const app = await buildServer({ ...standing(authority, logged, returnChecks), ...some });
  return {
    authority,
    app,
    logged,
    checksFolder: folder,
    async visitor(who) {
      const visitor = visitorOf(app);
      if (who !== undefined) await visitor.post('/sign-in', { worker: workers[who].id });
      return visitor;
    },
    count: (table) => countRows(authority, table),
    async [Symbol.asyncDispose]() {
      await app.close();
      await returnChecks.close();
      await rm(folder, { recursive: true, force: true });
      await authority[Symbol.asyncDispose]();
    },
  };
}

function standing({ store }: Acting, logged: string[], returnChecks: OpenReturnChecks): ServerOptions {
  const { signIns } = store;
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      logged.push(String(chunk));
      done();
    },
  });
  let ids = 0;
  const expiry = () => Temporal.Instant.from(MOMENT).add({ hours: SESSION_HOURS }).toString();
  return {
    store,
    newId: () => `request-${++ids}`,
    isDemonstration: true,
    isSecure: false,
    log: pino({ level: 'trace' }, sink),
    signInsPerMinute: 10_000,
    signIn: {
      identities: () => signIns.workers(),
      start: (worker) => signIns.start(worker, expiry()),
      find: (token) => signIns.find(token),
      findKey: (worker, key) => signIns.findKey(worker, key),
      end: (token) => signIns.end(token),
    },
    importCin: (actor, file, fileName) => takeInCensus(store, actor, file, fileName),
    returnChecks,
    health: async () => [{ what: 'Database', state: 'good', found: 'of a test' }],
  };
}

function visitorOf(app: FastifyInstance): Visitor {
  const cookies = new Map<string, string>();
  const send = async (request: InjectOptions): Promise<Page> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await app.inject({ ...request, headers: { cookie, ...request.headers } });
    for (const [name, value] of cookiesSet(answer.headers)) {
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return { status: answer.statusCode, body: answer.body, headers: answer.headers };
  };
  const token = async () =>
    tokenIn((await send({ url: '/accessibility' })).body) || tokenIn((await send({ url: '/sign-in' })).body);
  return {
    cookies,
    send,
    token,
    open: (url, headers = {}) => send({ url, headers }),
    async post(url, form = {}, headers = {}) {
      const pairs = Array.isArray(form) ? form : Object.entries(form);
      const body = new URLSearchParams([['_csrf', await token()], ...pairs]).toString();
      return send({ method: 'POST', url, body, headers: { 'content-type': FORM, ...headers } });
    },
    async upload(file, fileName, type = 'text/xml') {
      const head = part('_csrf', await token()) + partOfFile(fileName, type);
      const body = Buffer.concat([Buffer.from(head), Buffer.from(file), Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
      return send({ method: 'POST', url: '/imports', body, headers: { 'content-type': MULTIPART } });
    },
  };
}

/** What a browser says of a form it posts. */
export const FORM = 'application/x-www-form-urlencoded';
/** What a browser says of an upload. */
export const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`;

/** A field of an upload. */
export function part(name: string, value: string): string {
  return `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
}

/** What stands before the file of an upload. */
export function partOfFile(fileName: string, type = 'text/xml'): string {
  return `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\ncontent-type: ${type}\r\n\r\n`;
}

async function countRows({ database }: Acting, table: string): Promise<number> {
  const rows = await rowsOf(database.url, `select count(*)::integer as number from ${table}`);
  return Number(rows[0]?.number);
}
