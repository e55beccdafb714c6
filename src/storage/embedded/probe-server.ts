import pg from 'pg';
import { serverAddress } from './server-address.ts';

/** What a server says when called: it serves, it is starting or stopping, or nobody answers. */
export type ServerAnswer = 'ready' | 'busy' | 'silent';

/** Calls the server on its socket. */
export async function probeServer(socketFolder: string): Promise<ServerAnswer> {
  const client = new pg.Client({
    connectionString: serverAddress(socketFolder, 'postgres'),
    connectionTimeoutMillis: 5_000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    return 'ready';
  } catch (error) {
    return answerOf(error);
  } finally {
    await client.end().catch(() => {});
  }
}

function answerOf(error: unknown): ServerAnswer {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  // 57P03 starting, stopping or recovering; 53300 every connection taken.
  if (code === '57P03') return 'busy';
  if (code === '53300') return 'ready';
  if (code === '28000' || code === '3D000') throw error;
  return 'silent';
}
