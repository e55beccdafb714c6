import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfiguration } from './configuration.ts';

test('an empty environment serves the embedded database on the loopback address', () => {
  const { dataFolder, ...rest } = readConfiguration({});
  assert.match(dataFolder, /data$/);
  assert.deepEqual(rest, { host: '127.0.0.1', port: 8080 });
});

test('every wrong variable is named in one error that says what to write', () => {
  assert.throws(
    () => readConfiguration({ PORT: 'eighty', DATABASE_URL: 'mysql://x', THROUGHLINE_DATA: '' }),
    (error: Error) => {
      assert.match(error.message, /PORT is not a number from 0 to 65535/);
      assert.match(error.message, /DATABASE_URL is not a PostgreSQL address/);
      assert.match(error.message, /THROUGHLINE_DATA is empty/);
      return true;
    },
  );
});

test('a database address is taken as it stands', () => {
  const { databaseUrl, port } = readConfiguration({
    DATABASE_URL: 'postgres://somebody@localhost/records',
    PORT: '9000',
  });
  assert.equal(databaseUrl, 'postgres://somebody@localhost/records');
  assert.equal(port, 9000);
});
