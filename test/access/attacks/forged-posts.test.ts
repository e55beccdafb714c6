import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type AttackService, attackService, FORM, type Visitor } from './attack-service.ts';
import { type KnownChildren, knownChildren } from './known-children.ts';
import { assertComposed } from './page.ts';

describe('posts that come from nowhere', () => {
  let service: AttackService;
  let children: KnownChildren;
  let dora: Visitor;

  before(async () => {
    service = await attackService();
    children = await knownChildren(service.authority);
    dora = await service.visitor('dora');
  });
  after(() => service[Symbol.asyncDispose]());

  test('without the token of this very browser nothing is done', async () => {
    const { ada } = children;
    const before = [await service.count('draft'), await service.count('change')];
    const another = await (await service.visitor('milo')).token();
    const own = await dora.token();
    const wrong = ['', 'x', own.slice(0, -1), `${own}x`, another, own.toUpperCase(), 'null', '0'.repeat(10_000)];
    for (const token of wrong) {
      for (const body of [
        `_csrf=${encodeURIComponent(token)}&type=contact&child=${ada}`,
        `_csrf=${token}&_csrf=${own}&type=contact&child=${ada}`,
      ]) {
        if (token === own) continue;
        const page = await dora.send({ method: 'POST', url: '/drafts', body, headers: { 'content-type': FORM } });
        assert.equal(page.status, 403, token.slice(0, 20));
      }
    }
    const bare = await dora.send({
      method: 'POST',
      url: '/drafts',
      body: `type=contact&child=${ada}`,
      headers: { 'content-type': FORM },
    });
    assert.equal(bare.status, 403);
    const inAddress = await dora.send({
      method: 'POST',
      url: `/drafts?_csrf=${own}`,
      body: `type=contact&child=${ada}`,
      headers: { 'content-type': FORM },
    });
    assert.equal(inAddress.status, 403, 'a token in an address would be kept in histories');
    for (const site of ['cross-site', 'same-site']) {
      const page = await dora.post('/drafts', { type: 'contact', child: ada }, { 'sec-fetch-site': site });
      assert.equal(page.status, 403, site);
    }
    assert.deepEqual([await service.count('draft'), await service.count('change')], before);
  });

  test('other methods, and posts that call themselves something else, do nothing', async () => {
    const { ada, draft } = children;
    const before = [await service.count('draft'), await service.count('change')];
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'] as const) {
      const page = await dora.send({ method: method as 'PUT', url: `/drafts/${draft}` });
      assert.ok([400, 404, 405].includes(page.status), `${method}: ${page.status}`);
    }
    const token = await dora.token();
    for (const header of ['x-http-method-override', 'x-method-override', 'x-http-method']) {
      const page = await dora.send({ method: 'GET', url: `/children/${ada}`, headers: { [header]: 'DELETE' } });
      assert.equal(page.status, 200);
      const body = new URLSearchParams({ _csrf: token, _method: 'DELETE' }).toString();
      const posted = await dora.send({
        method: 'POST',
        url: `/children/${ada}`,
        body,
        headers: { [header]: 'DELETE', 'content-type': FORM },
      });
      assert.equal(posted.status, 404);
    }
    assert.deepEqual([await service.count('draft'), await service.count('change')], before);
  });

  test('a body of another kind is no form: it says nothing and does nothing', async () => {
    const { ada } = children;
    const before = await service.count('draft');
    const token = await dora.token();
    for (const [type, body] of bodiesOf(token, ada)) {
      for (const extra of [{}, { 'x-csrf-token': token }]) {
        const headers = { ...(type === '' ? {} : { 'content-type': type }), ...extra };
        const page = await dora.send({ method: 'POST', url: '/drafts', body, headers });
        assertComposed(page, `${type} ${body.slice(0, 30)}`);
        // Read as a form that says nothing, it leads back to the choice of what to record.
        const isLedBack = page.status === 303 && /\/start\?/.test(String(page.headers.location));
        assert.ok(page.status >= 400 || isLedBack, `${type}: ${page.status}`);
      }
    }
    assert.equal(await service.count('draft'), before);
    assert.equal(({} as { polluted?: number }).polluted, undefined);
  });
});

/** Bodies with what they say they are; each would start a draft if it were read as a form. */
function bodiesOf(token: string, ada: string): readonly (readonly [type: string, body: string])[] {
  return [
    ['application/json', JSON.stringify({ pairs: [['type', ['contact']]], _csrf: token, type: 'contact', child: ada })],
    ['application/json', `{"__proto__":{"polluted":1},"_csrf":"${token}"}`],
    ['application/json', `{"constructor":{"prototype":{"polluted":1}}}`],
    ['application/json', '{'],
    ['text/plain', `_csrf=${token}&type=contact&child=${ada}`],
    ['application/xml', '<a/>'],
    ['multipart/form-data', 'x'],
    [
      'multipart/form-data; boundary=x',
      `--x\r\ncontent-disposition: form-data; name="type"\r\n\r\ncontact\r\n--x--\r\n`,
    ],
    [`${FORM}; charset=utf-16`, `_csrf=${token}x&type=contact&child=${ada}`],
    ['', `_csrf=${token}&type=contact`],
    ['a/b;;;=', 'x'],
  ];
}
