import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Acting, acting, workers } from '#test/support/acting.ts';

const [DORA, SOREN] = [workers.dora.id, workers.soren.id];

describe('the keys under which devices keep words not yet sent', () => {
  let authority: Acting;
  before(async () => {
    authority = await acting('2026-04-07T09:00:00.000Z');
  });
  after(() => authority[Symbol.asyncDispose]());

  async function keyOfNewSession(worker: typeof DORA, until = '2026-04-07T17:00:00.000Z') {
    const { signIns } = authority.store;
    const token = await signIns.start(worker, until);
    const signed = await signIns.find(token ?? '');
    assert.ok(signed);
    return { token: token ?? '', ...signed.deviceKey };
  }

  test('R032 each session has one of its own, which outlives it for the same worker and for nobody else', async () => {
    const { signIns } = authority.store;
    const first = await keyOfNewSession(DORA);
    const second = await keyOfNewSession(DORA);
    assert.notEqual(first.secret, second.secret);
    assert.equal(Buffer.from(first.secret, 'base64').length, 32);
    await signIns.end(first.token);
    assert.equal(await signIns.find(first.token), undefined);
    assert.deepEqual(await signIns.findKey(DORA, first.id), { id: first.id, secret: first.secret });
    assert.equal(await signIns.findKey(SOREN, first.id), undefined);
    for (const odd of ['', 'x', `${first.id}'`]) assert.equal(await signIns.findKey(DORA, odd), undefined);
  });

  test('it is forgotten after sixty days, and what was sealed with it is then closed for good', async () => {
    const { signIns } = authority.store;
    const old = await keyOfNewSession(SOREN);
    authority.at('2026-06-05T09:00:00.000Z');
    assert.ok(await signIns.findKey(SOREN, old.id));
    authority.at('2026-06-06T09:00:01.000Z');
    assert.equal(await signIns.findKey(SOREN, old.id), undefined);
    await keyOfNewSession(SOREN, '2026-06-06T17:00:00.000Z');
    authority.at('2026-04-07T09:00:00.000Z');
    assert.equal(await signIns.findKey(SOREN, old.id), undefined, 'the row itself is gone');
  });

  test('nobody who is not allowed in has a session or a key', async () => {
    assert.equal(await authority.store.signIns.start('nobody' as typeof DORA, '2026-04-07T17:00:00.000Z'), undefined);
  });
});
