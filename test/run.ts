import { CHROMIUM_ADVICE, obtainChromium } from './support/chromium.ts';
import { type Counts, FAILED, reportCounts } from './support/counts.ts';
import { findTests, runTests, UNIT_TESTS } from './support/run-tests.ts';
import { checkGenerated, checkLint, checkTypes } from './support/run-tool.ts';
import { findPostgres15, startTestServer, type TestServer } from './support/test-server.ts';

/** What a kind of test needs to run. A kind whose files do not exist is passed over. */
interface Kind {
  readonly name: string;
  readonly files: readonly string[];
  readonly server?: 'embedded' | 'postgres-15';
  readonly isBrowser?: true;
}

const stopping = new AbortController();
const servers = new Map<string, Promise<TestServer>>();

/** What `npm test` does: every kind of test, in order, carrying on after a failure. With names of kinds, only those. */
async function runAll(wanted: readonly string[]): Promise<number> {
  const results = new Map<string, Counts>();
  const isWanted = (name: string) => wanted.length === 0 || wanted.some((word) => name.startsWith(word));
  const tools = { types: checkTypes, lint: checkLint, generated: checkGenerated };
  for (const [name, check] of Object.entries(tools)) {
    const counts = isWanted(name) ? await check() : undefined;
    if (counts !== undefined) announce(results, name, counts);
  }
  for (const kind of kinds().filter(({ name, files }) => isWanted(name) && files.length > 0)) {
    if (!stopping.signal.aborted) announce(results, kind.name, await attemptKind(kind));
  }
  if (results.size > 0) return reportCounts(results);
  console.error(`There is no test of the kind "${wanted.join(' ')}".`);
  return 2;
}

function kinds(): readonly Kind[] {
  const in18 = (name: string): Kind => ({ name, files: findTests(`test/${name}/**/*.test.ts`), server: 'embedded' });
  const in15 = (name: string): Kind => ({
    name: `${name} (PostgreSQL 15)`,
    // The launcher's own test brings its own server, so there is nothing to repeat.
    files: findTests(`test/${name}/**/*.test.ts`).filter((file) => !/\/embedded[^/]*\.test\.ts$/.test(file)),
    server: 'postgres-15',
  });
  return [
    { name: 'unit', files: findTests(...UNIT_TESTS) },
    { name: 'architecture', files: findTests('test/architecture/**/*.test.ts') },
    ...['spec', 'properties', 'golden', 'storage', 'access'].map(in18),
    ...(findPostgres15() === undefined ? [] : ['storage', 'access'].map(in15)),
    { ...in18('browser'), isBrowser: true },
  ];
}

async function runKind(kind: Kind): Promise<Counts> {
  if (kind.isBrowser && obtainChromium() === undefined) return withoutBrowser(kind.files.length);
  const env: Record<string, string> = {};
  if (kind.server !== undefined) {
    const binaries = kind.server === 'postgres-15' ? findPostgres15() : undefined;
    const server = servers.get(kind.server) ?? startTestServer(binaries);
    servers.set(kind.server, server);
    env.THROUGHLINE_TEST_DATABASE_SERVER = (await server).url;
  }
  return runTests(kind.files, { env, signal: stopping.signal });
}

/** A kind that cannot even begin is a failure of that kind; the others still run. */
async function attemptKind(kind: Kind): Promise<Counts> {
  try {
    return await runKind(kind);
  } catch (error) {
    console.log(`\n✗ ${kind.name} could not begin\n    ${String(error)}`);
    return FAILED;
  }
}

/** On a build server a browser test that cannot run is a failure; on a person's machine it is left out and said so. */
function withoutBrowser(files: number): Counts {
  console.log(`\n${CHROMIUM_ADVICE}`);
  const isBuildServer = process.env.CI === 'true';
  return { passed: 0, failed: isBuildServer ? files : 0, skipped: isBuildServer ? 0 : files };
}

function announce(results: Map<string, Counts>, name: string, counts: Counts): void {
  results.set(name, counts);
  console.log(`${counts.failed === 0 ? '✓' : '✗'} ${name}`);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
try {
  process.exitCode = await runAll(process.argv.slice(2));
} finally {
  for (const server of await Promise.allSettled(servers.values())) {
    if (server.status === 'fulfilled') await server.value.stop();
  }
}
