import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAccounts } from './server-account.ts';

test('the accounts of a passwd file, with comments and unfinished lines passed over', () => {
  const text = '# accounts\nroot:x:0:0:root:/root:/bin/bash\nnobody:x:65534:65533:nobody:/:/usr/sbin/nologin\nbroken\n';
  assert.deepEqual(parseAccounts(text), [
    { name: 'root', uid: 0, gid: 0 },
    { name: 'nobody', uid: 65534, gid: 65533 },
  ]);
});

test('the -2 of macOS becomes the unsigned number its kernel wants', () => {
  assert.deepEqual(parseAccounts('nobody:*:-2:-2:Unprivileged User:/var/empty:/usr/bin/false'), [
    { name: 'nobody', uid: 4294967294, gid: 4294967294 },
  ]);
});
