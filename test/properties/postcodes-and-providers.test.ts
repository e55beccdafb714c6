import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { GatheredPostcodes } from '#import/readers/postcodes/gathered-postcodes.ts';
import { indexPieces } from '#import/readers/postcodes/index-pieces.ts';
import { PostcodeIndex } from '#import/readers/postcodes/postcode-index.ts';
import { PostcodesRefused } from '#import/readers/postcodes/postcodes-refused.ts';
import { readPostcodes } from '#import/readers/postcodes/read-postcodes.ts';
import { readProviderList } from '#import/readers/provider-list/read-provider-list.ts';
import { Slowest } from '#test/support/slowest.ts';
import { spoil, spoiling } from '#test/support/spoilt-file.ts';

const SEED = 20250903;
const RUNS = 1000;

const TABLE = Buffer.from(
  `"pcds","oseast1m","osnrth1m","oscty","oslaua"\r\n${Array.from(
    { length: 60 },
    (_, at) => `"HR${(at % 9) + 1} ${at % 10}AB","${351_000 + at}","240000","E10000032","E07000229"`,
  ).join('\r\n')}`,
);

async function indexOf(chunks: Iterable<Uint8Array>): Promise<Buffer | PostcodesRefused> {
  const postcodes = new GatheredPostcodes();
  try {
    await readPostcodes(asBytes(chunks), postcodes);
  } catch (fault) {
    if (fault instanceof PostcodesRefused) return fault;
    throw fault;
  }
  return Buffer.concat([...indexPieces(postcodes)]);
}

async function* asBytes(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

function opened(bytes: Buffer): PostcodeIndex | PostcodesRefused {
  try {
    return new PostcodeIndex({ size: bytes.length, read: (at, length) => bytes.subarray(at, at + length) });
  } catch (fault) {
    if (fault instanceof PostcodesRefused) return fault;
    throw fault;
  }
}

test(`${RUNS} spoilt tables of postcodes are each indexed or refused, alike however the bytes arrive, and so are spoilt indexes (seed ${SEED})`, {
  timeout: 120_000,
}, async (t) => {
  const slowest = new Slowest('tables');
  const seen = { indexed: 0, refused: 0 };
  const spoilings = fc.array(spoiling, { minLength: 1, maxLength: 3 });
  const property = fc.asyncProperty(
    spoilings,
    spoilings,
    fc.integer({ min: 1, max: 500 }),
    async (table, index, size) => {
      const file = table.reduce(spoil, new Uint8Array(TABLE));
      const chunks = Array.from({ length: Math.ceil(file.length / size) }, (_, at) =>
        file.subarray(at * size, (at + 1) * size),
      );
      const [whole, parted] = [await slowest.of(() => indexOf([file])), await indexOf(chunks)];
      if (whole instanceof PostcodesRefused) {
        seen.refused += 1;
        return;
      }
      seen.indexed += 1;
      assert.deepEqual(parted, whole);
      const spoilt = opened(Buffer.from(index.reduce(spoil, new Uint8Array(whole))));
      if (spoilt instanceof PostcodeIndex) for (const postcode of ['HR11AB', 'ZZ99ZZ', 'A', '']) spoilt.find(postcode);
    },
  );
  await fc.assert(property, { seed: SEED, numRuns: RUNS });
  t.diagnostic(slowest.told());
  assert.ok(seen.indexed > 100 && seen.refused > 50, `both must be seen often: ${JSON.stringify(seen)}`);
});

test(`${RUNS} lists of providers of anything at all are read (seed ${SEED})`, async (t) => {
  const slowest = new Slowest('lists');
  const headings = [
    'URN',
    'Provider Code',
    'Provision type',
    'Closed Date',
    'Sector',
    'Postcode',
    'Registration status',
  ];
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom(...headings, '1234567', 'SC012345', 'XXXXXXX', 'U1-U9', 'PR1/PR2', '2025-02-31', '-', '=1+1', '\0'),
  );
  const row = fc.array(value, { maxLength: 9 });
  const table = fc.record({
    file: fc.string(),
    sheet: fc.string(),
    columns: row,
    rows: fc.array(fc.record({ line: fc.nat(), values: row }), { maxLength: 6 }),
  });
  const property = fc.asyncProperty(fc.array(table, { maxLength: 4 }), async (tables) => {
    const { providers, count, oddities } = await slowest.of(() => readProviderList(tables));
    assert.equal(providers === undefined, count === 0);
    if (count === 0) assert.equal(oddities.at(-1)?.code, 'no-providers');
    const provider = providers?.find('1234567');
    if (provider !== undefined)
      assert.match([...provider.placements, ...provider.providers].join(' '), /^([A-Z]{1,2}\d{1,2} ?)*$/);
  });
  await fc.assert(property, { seed: SEED, numRuns: RUNS });
  t.diagnostic(slowest.told());
});
