import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { WorkerId } from '#domain/people/person.ts';
import { workers } from '#test/support/acting.ts';
import { type AttackService, attackService, FORM } from './attack-service.ts';
import { type KnownChildren, knownChildren } from './known-children.ts';
import { assertComposed, setCookie, tokenIn } from './page.ts';
import { rowsOf } from './rows-of.ts';

describe('sessions that somebody would like to have', () => {
  let service: AttackService;
  let children: KnownChildren;

  before(async () => {
    service = await attackService();
    children = await knownChildren(service.authority);
  });
  after(() => service[Symbol.asyncDispose]());

  const cookiesOfSignIn = async (isSecure: boolean) => {
    await using another = await attackService({ isSecure });
    const visitor = await another.visitor();
    const form = await visitor.open('/sign-in');
    const body = new URLSearchParams({ _csrf: tokenIn(form.body), worker: workers.dora.id }).toString();
    const page = await visitor.send({ method: 'POST', url: '/sign-in', body, headers: { 'content-type': FORM } });
    assert.equal(page.status, 303);
    return { cookies: [...setCookie(form.headers), ...setCookie(page.headers)], headers: page.headers };
  };

  test('no script can read a cookie of ours, no other site can send it, and it goes nowhere but here', async () => {
    const { cookies } = await cookiesOfSignIn(false);
    assert.ok(cookies.length >= 2);
    for (const cookie of cookies) {
      for (const flag of [/; HttpOnly/, /; SameSite=(?:Lax|Strict)/, /; Path=\//]) assert.match(cookie, flag);
      assert.doesNotMatch(cookie, /; Domain=/i);
    }
  });

  test('where people come by https, cookies go by https alone and only this very host can set them', async () => {
    const { cookies, headers } = await cookiesOfSignIn(true);
    for (const cookie of cookies) {
      assert.match(cookie, /^__Host-/);
      assert.match(cookie, /; Secure/);
    }
    assert.match(String(headers['strict-transport-security']), /max-age=/);
  });

  test('a token that somebody laid into the browser beforehand never becomes a session', async () => {
    const visitor = await service.visitor();
    const laid = 'a-token-that-the-attacker-knows-already-000000';
    visitor.cookies.set('throughline', laid);
    await visitor.post('/sign-in', { worker: workers.dora.id });
    assert.notEqual(visitor.cookies.get('throughline'), laid);
    assert.equal((await visitor.open('/work')).status, 200);
    const attacker = await service.visitor();
    attacker.cookies.set('throughline', laid);
    assert.equal((await attacker.open('/work')).status, 303);
  });

  test('no token that was not given out opens anything, and none is kept as it is', async () => {
    const dora = await service.visitor('dora');
    const token = dora.cookies.get('throughline') ?? '';
    assert.ok(token.length >= 43, 'too long to be guessed');
    const rows = await rowsOf(service.authority.database.url, 'select token_hash from web_session');
    assert.ok(rows.length > 0 && rows.every((row) => row.token_hash !== token));
    const tried = [
      ...rows.map((row) => String(row.token_hash)),
      '',
      ' ',
      token.slice(0, -1),
      `${token}=`,
      token.toLowerCase(),
      '%00',
      '0',
      "' or 1=1--",
      'x'.repeat(8000),
    ];
    for (const each of tried) {
      const page = await service.app.inject({ url: '/work', headers: { cookie: `throughline=${each}` } });
      assert.ok([303, 431].includes(page.statusCode), `${each.slice(0, 20)}: ${page.statusCode}`);
    }
  });

  test('signing out ends the session for whoever holds its token; signing in anew ends the one before', async () => {
    const dora = await service.visitor('dora');
    const thief = await service.visitor();
    thief.cookies.set('throughline', dora.cookies.get('throughline') ?? '');
    assert.equal((await thief.open('/work')).status, 200);
    await dora.post('/sign-in', { worker: workers.milo.id });
    assert.equal((await thief.open('/work')).status, 303, 'the session before is over');
    thief.cookies.set('throughline', dora.cookies.get('throughline') ?? '');
    assert.equal((await dora.post('/sign-out')).status, 303);
    assert.equal((await thief.open('/work')).status, 303, 'the token is dead');
    assert.equal(dora.cookies.has('throughline'), false);
  });

  test('a link cannot sign anybody out or in', async () => {
    const dora = await service.visitor('dora');
    for (const path of ['/sign-out', '/sign-in?worker=hana']) await dora.open(path);
    assert.equal((await dora.open('/work')).status, 200);
  });

  test('when a session has run out, autosave says so in JSON and a form keeps its words', async () => {
    const dora = await service.visitor('dora');
    const token = await dora.token();
    service.authority.at('2026-04-20T17:00:00.001Z');
    try {
      const body = new URLSearchParams({ _csrf: token, _revision: '1', whatWasSaid: 'typed too late' }).toString();
      const url = `/drafts/${children.draft}/autosave`;
      const headers = { 'content-type': FORM, accept: 'application/json' };
      const page = await dora.send({ method: 'POST', url, body, headers });
      assert.equal(page.status, 401);
      assert.match(String(page.headers['content-type']), /^application\/json/);
      const said = JSON.parse(page.body);
      assert.equal(said.signedOut, true);
      assert.match(said.url, /^\/sign-in\?return=%2F/);
      const sent = await dora.send({
        method: 'POST',
        url: `/drafts/${children.draft}`,
        body,
        headers: { 'content-type': FORM },
      });
      assert.equal(sent.status, 401);
      assert.ok(sent.body.includes('typed too late'), 'the words are carried through signing in');
    } finally {
      service.authority.at('2026-04-20T09:00:00.000Z');
    }
  });

  test('somebody who no longer works here is out at once', async () => {
    const selma = await service.visitor('selma');
    await rowsOf(service.authority.database.url, `update worker set active = false where id = 'selma'`);
    assert.equal((await selma.open('/work')).status, 303);
    assert.equal((await selma.post('/sign-in', { worker: 'selma' })).status, 422);
  });

  test('whoever changes their part acts under the new one with the next click', async () => {
    const soren = await service.visitor('soren');
    assert.equal((await soren.open(`/children/${children.ada}`)).status, 200);
    await rowsOf(service.authority.database.url, `update worker set role = 'elected-member' where id = 'soren'`);
    assert.equal((await soren.open(`/children/${children.ada}`)).status, 404);
    await rowsOf(service.authority.database.url, `update worker set role = 'social-worker' where id = 'soren'`);
  });

  test('signing in leads to this service and to nowhere else', async () => {
    const elsewhere = [
      '//evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      'https://evil.example',
      'https:evil.example',
      '///evil.example',
      '/%09/evil.example',
      '/\t/evil.example',
      '%2F%2Fevil.example',
      '/%5cevil.example',
      ' //evil.example',
      'javascript:alert(1)',
      'data:text/html,x',
      '/..//evil.example',
      '/./\\evil.example',
      '/@evil.example',
      '//evil.example/%2f..',
      '/sign-out',
      'evil.example',
      '/\u2028/evil',
      '/x\r\nset-cookie:a=b',
    ];
    for (const address of elsewhere) {
      const visitor = await service.visitor();
      const form = await visitor.open(`/sign-in?return=${encodeURIComponent(address)}`);
      assertComposed(form, address);
      const page = await visitor.post('/sign-in', { worker: workers.dora.id, _return: address });
      const location = String(page.headers.location);
      const led = new URL(location, 'http://ours.example/sign-in');
      assert.equal(led.host, 'ours.example', `${JSON.stringify(address)} led to ${location}`);
      assert.ok(!location.startsWith('//') && !location.includes('\\'), location);
      const carried = await visitor.post('/sign-in', { worker: workers.dora.id, _action: address, 'kept.x': 'y' });
      const action = /<form[^>]*action="([^"]*)"/g;
      for (const [, to = ''] of carried.body.matchAll(action))
        assert.equal(new URL(to, 'http://ours.example').host, 'ours.example', to);
    }
  });

  test('a request that says it comes from elsewhere is led back to no such place', async () => {
    const dora = await service.visitor('dora');
    for (const referer of [
      'http://evil.example/x',
      'http://localhost//evil.example',
      'http://localhost/\\evil.example',
      'javascript:alert(1)',
      'x',
    ]) {
      const page = await dora.send({
        method: 'POST',
        url: '/drafts',
        body: '_csrf=x',
        headers: { 'content-type': FORM, referer, host: 'localhost' },
      });
      assert.equal(page.status, 403);
      for (const [, href = ''] of page.body.matchAll(/href="([^"]*)"/g))
        assert.ok(!/evil/.test(new URL(href, 'http://localhost').host), `${referer}: ${href}`);
    }
  });

  test('who tries to sign in too often from one place has to wait, and others need not', async () => {
    await using strict = await attackService({ signInsPerMinute: 5 });
    const visitor = await strict.visitor();
    const token = await visitor.token();
    const attempt = (remoteAddress: string, forwarded = '') =>
      visitor.send({
        method: 'POST',
        url: '/sign-in',
        remoteAddress,
        body: new URLSearchParams({ _csrf: token, worker: 'nobody' }).toString(),
        headers: { 'content-type': FORM, ...(forwarded === '' ? {} : { 'x-forwarded-for': forwarded }) },
      });
    for (let tries = 0; tries < 5; tries += 1) assert.equal((await attempt('10.0.0.1')).status, 422);
    const page = await attempt('10.0.0.1');
    assert.equal(page.status, 429);
    assert.ok(page.body.includes('Wait a minute'));
    assert.equal((await attempt('10.0.0.1', '10.9.9.9')).status, 429, 'saying to be somebody else is no way round');
    assert.equal((await attempt('10.0.0.2')).status, 422);
  });

  test('where people are real there is nobody to choose and no way in without a secret', async () => {
    // As the program itself wires it: no identities, and nobody is let in by name.
    await using real = await attackService({
      isDemonstration: false,
      signIn: {
        ...{ identities: async () => [], start: async (_worker: WorkerId) => undefined },
        ...{ find: async () => undefined, findKey: async () => undefined, end: async () => undefined },
      },
    });
    const visitor = await real.visitor();
    const page = await visitor.open('/sign-in');
    for (const { id, name } of Object.values(workers)) {
      assert.ok(!page.body.includes(name), name);
      const tried = await visitor.post('/sign-in', { worker: id });
      assert.ok([403, 422].includes(tried.status), `${id}: ${tried.status}`);
      assert.equal(visitor.cookies.has('throughline'), false);
    }
  });
});
