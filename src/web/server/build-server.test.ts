import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import pino from 'pino';
import type { Role } from '#domain/definition/role.ts';
import type { WorkerId } from '#domain/people/person.ts';
import { buildServer } from './build-server.ts';

const FAULT = 'the words somebody typed';

/** A service over a store that always fails: what stands before the store must hold, and a fault must end well. */
async function service({ isSecure = false, role = 'front-door-worker' as Role, signInsPerMinute = 100 } = {}) {
  const logged: string[] = [];
  const write = (line: Buffer, _: BufferEncoding, done: () => void) => {
    logged.push(line.toString());
    done();
  };
  const actor = { worker: 'w' as WorkerId, name: 'Dora Frontdoor', role };
  const tokens = new Set<string>();
  let requests = 0;
  const app = await buildServer({
    store: { run: () => Promise.reject(new Error(FAULT)) },
    newId: () => `reference-${++requests}`,
    isDemonstration: true,
    isSecure,
    signInsPerMinute,
    log: pino({ level: 'info' }, new Writable({ write })),
    signIn: {
      identities: async () => [{ id: 'w' as WorkerId, name: actor.name, role, active: true }],
      start: async (worker) => (worker === 'w' ? String(tokens.add('token').size) && 'token' : undefined),
      find: async (token) =>
        tokens.has(token) ? { actor, deviceKey: { id: 'k', secret: '' }, secondsLeft: 60 } : undefined,
      findKey: async () => undefined,
      end: async (token) => void tokens.delete(token),
    },
    importCin: async () => ({ refused: 'file-refused', because: 'This is no census.' }),
    returnChecks: {
      of: () => ({
        returns: [],
        list: () => [],
        find: () => undefined,
        desk: () => undefined,
        open: async () => ({ refused: 'full', because: 'Nothing is checked here.' }),
        remove: async () => false,
      }),
      end: async () => undefined,
    },
    health: async () => [],
  });
  return { app, logged, signedIn: { cookies: { throughline: 'token' } }, admit: () => tokens.add('token') };
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** The token of a form and the cookie it belongs to. */
async function openForm(app: Awaited<ReturnType<typeof buildServer>>) {
  const page = await app.inject('/sign-in');
  const [, token = ''] = /name="_csrf" value="([^"]+)"/.exec(page.body) ?? [];
  const cookies = Object.fromEntries(page.cookies.map(({ name, value }) => [name, value]));
  return { token, cookies };
}

test('whoever is not signed in is led to sign in and back to the same page', async () => {
  const { app } = await service();
  const answer = await app.inject('/drafts/1?as-at=2026-04-03');
  assert.equal(answer.statusCode, 303);
  assert.equal(answer.headers.location, '/sign-in?return=%2Fdrafts%2F1%3Fas-at%3D2026-04-03');
});

test('a script of ours whose session has ended is told so, in words it can read', async () => {
  const { app } = await service();
  const headers = { ...FORM, accept: 'application/json' };
  const answer = await app.inject({ method: 'POST', url: '/drafts/1/autosave', headers, payload: 'a=b' });
  assert.equal(answer.statusCode, 401);
  assert.equal(answer.json().signedOut, true);
});

test('words sent after a session ended come back on the sign-in page, and again after signing in', async () => {
  const { app } = await service();
  const ended = await app.inject({
    method: 'POST',
    url: '/drafts/1',
    headers: FORM,
    payload: 'story=A%20%26%20B&_do=keep',
  });
  assert.equal(ended.statusCode, 401);
  assert.match(ended.body, /name="kept\.story" value="A &amp; B"/);
  const { token, cookies } = await openForm(app);
  const payload = new URLSearchParams({
    _csrf: token,
    worker: 'w',
    _action: '/drafts/1',
    'kept.story': 'A & B',
  }).toString();
  const again = await app.inject({ method: 'POST', url: '/sign-in', headers: FORM, cookies, payload });
  assert.equal(again.statusCode, 200);
  assert.match(again.body, /action="\/drafts\/1"/);
  assert.match(again.body, /name="story" value="A &amp; B"/);
});

test('signing in gives a cookie no script can read and no other site can send, and leads to our own pages only', async () => {
  const { app } = await service();
  const { token, cookies } = await openForm(app);
  const payload = new URLSearchParams({ _csrf: token, worker: 'w', _return: '//evil.example' }).toString();
  const answer = await app.inject({ method: 'POST', url: '/sign-in', headers: FORM, cookies, payload });
  assert.equal(answer.statusCode, 303);
  assert.equal(answer.headers.location, '/');
  const cookie = answer.cookies.find(({ name }) => name === 'throughline');
  assert.deepEqual([cookie?.httpOnly, cookie?.sameSite, cookie?.maxAge], [true, 'Lax', 28_800]);
});

test('over https the cookies are marked so, and no other host can set them', async () => {
  const { app } = await service({ isSecure: true });
  const [cookie] = (await app.inject('/sign-in')).cookies;
  assert.match(cookie?.name ?? '', /^__Host-/);
  assert.equal(cookie?.secure, true);
});

test('a form without its token, or sent from another site, changes nothing', async () => {
  const { app } = await service();
  const bare = await app.inject({ method: 'POST', url: '/sign-in', headers: FORM, payload: 'worker=w' });
  assert.equal(bare.statusCode, 403);
  const { token, cookies } = await openForm(app);
  const payload = new URLSearchParams({ _csrf: token, worker: 'w' }).toString();
  const headers = { ...FORM, 'sec-fetch-site': 'cross-site' };
  const elsewhere = await app.inject({ method: 'POST', url: '/sign-in', headers, cookies, payload });
  assert.equal(elsewhere.statusCode, 403);
  assert.equal(elsewhere.cookies.length, 0);
});

test('too many tries to sign in are stopped', async () => {
  const { app } = await service({ signInsPerMinute: 2 });
  const tries = [];
  for (let count = 0; count < 3; count += 1)
    tries.push((await app.inject({ method: 'POST', url: '/sign-in', headers: FORM, payload: '' })).statusCode);
  assert.deepEqual(tries, [403, 403, 429]);
});

test('a page runs our own scripts and styles only, is framed by nobody and kept by nobody', async () => {
  const { app } = await service();
  const { headers, body } = await app.inject('/sign-in');
  const policy = String(headers['content-security-policy']);
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /script-src 'self'/);
  assert.match(policy, /frame-ancestors 'none'/);
  assert.doesNotMatch(policy, /unsafe/);
  assert.equal(headers['cache-control'], 'no-store');
  assert.doesNotMatch(body, /<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=/);
});

test('a fault ends as a page with a reference; the log has the reference and not a word of what was typed', async () => {
  const { app, logged, admit, signedIn } = await service();
  admit();
  const answer = await app.inject({ url: '/work', ...signedIn });
  assert.equal(answer.statusCode, 500);
  const [, reference = ''] = /this reference: <strong>([^<]+)/.exec(answer.body) ?? [];
  assert.notEqual(reference, '');
  assert.doesNotMatch(answer.body, new RegExp(FAULT));
  const log = logged.join('');
  assert.match(log, new RegExp(reference));
  assert.doesNotMatch(log, new RegExp(FAULT));
});

test('the log never has an address, which might name somebody', async () => {
  const { app, logged } = await service();
  await app.inject('/people/find?name=Ada+Example');
  assert.ok(logged.length > 0);
  assert.doesNotMatch(logged.join(''), /Ada/);
});

test('an elected member is told that a page about a child does not exist, before any child is looked for', async () => {
  const { app, admit, signedIn } = await service({ role: 'elected-member' });
  admit();
  for (const url of ['/work', '/children/1', '/records/1', '/people/find', '/drafts/1', '/data-quality'])
    assert.equal((await app.inject({ url, ...signedIn })).statusCode, 404, url);
  const imports = await app.inject({ url: '/imports', ...signedIn });
  assert.equal(imports.statusCode, 403, 'what is no secret is refused with its reason');
  assert.match(imports.body, /may not read imports/);
});

test('what is served beside pages is what pages ask for, and nothing else of those folders', async () => {
  const { app } = await service();
  for (const url of ['/assets/govuk/govuk-frontend.min.css', '/assets/throughline/autosave.mjs'])
    assert.equal((await app.inject(url)).statusCode, 200, url);
  for (const url of [
    '/assets/govuk/assets/fonts/light-94a07e06a1-v2.woff2',
    '/assets/throughline/autosave-status.test.ts',
    '/assets/throughline/..%2f..%2f..%2fpackage.json',
  ])
    assert.equal((await app.inject(url)).statusCode, 404, url);
});
