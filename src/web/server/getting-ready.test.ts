import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildGettingReady } from './getting-ready.ts';

test('while the first data is written, every address says how far it is, looks again, and is not taken for ready', async () => {
  let told = 'Writing <the> county';
  const app = await buildGettingReady(() => told);
  try {
    const first = await app.inject('/children/some-child');
    assert.deepEqual([first.statusCode, first.headers.refresh], [503, '2']);
    assert.match(first.body, /Writing &lt;the&gt; county/);
    told = '2000 steps of work written';
    assert.match((await app.inject('/')).body, /2000 steps of work written/);
    assert.equal((await app.inject('/health/ready')).statusCode, 503);
    const [, style = ''] = /rel="stylesheet" href="([^"]+)"/.exec(first.body) ?? [];
    assert.equal((await app.inject(style)).statusCode, 200, 'it looks like the product');
  } finally {
    await app.close();
  }
});
