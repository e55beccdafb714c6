import { startEmbedded } from '#storage/embedded/start-embedded.ts';
import { type Migrated, migrate } from '#storage/migrations/migrate.ts';
import { prepareDatabase } from '#storage/session/prepare.ts';
import type { Configuration } from './configuration.ts';

/** A database ready for use, and how to let it go. */
export interface Database {
  readonly url: string;
  readonly isEmbedded: boolean;
  readonly migrated: Migrated;
  close(): Promise<void>;
}

/** Opens the council's database, or starts (or joins) the embedded one; brings it up to date and in step with this version. */
export async function openDatabase(
  configuration: Configuration,
  how: { readonly share: 'own' | 'attach'; readonly purpose: string; readonly log: (message: string) => void },
): Promise<Database> {
  if (configuration.databaseUrl !== undefined) {
    const migrated = await inStep(configuration.databaseUrl);
    return { url: configuration.databaseUrl, isEmbedded: false, migrated, close: async () => undefined };
  }
  const server = await startEmbedded({ folder: configuration.dataFolder, ...how });
  try {
    const url = server.connectionString();
    return { url, isEmbedded: true, migrated: await inStep(url), close: () => server.stop() };
  } catch (fault) {
    await server.stop();
    throw fault;
  }
}

async function inStep(url: string): Promise<Migrated> {
  const migrated = await migrate(url);
  await prepareDatabase(url);
  return migrated;
}
