import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { ASSET_FOLDERS } from '#web/components/asset-paths.ts';

/** A server of pages for one test, and how to stop it. */
export interface PageServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Answers a request that is not for an asset; false when it knows no such page. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<boolean> | boolean;

// As strict as the real server's: no style, script or font but our own files.
const POLICY = "default-src 'self'; object-src 'none'; frame-ancestors 'none'";
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.map': 'application/json',
};
const require = createRequire(import.meta.url);
const repository = join(import.meta.dirname, '../../..');

/** The file behind an address under /assets; undefined when no such file is served. */
export function assetFile(path: string): string | undefined {
  const folder = ASSET_FOLDERS.find(({ prefix }) => path.startsWith(prefix));
  const name = folder && path.slice(folder.prefix.length);
  if (!folder || !name || !folder.allows.test(name)) return undefined;
  const root = folder.fromPackage ? dirname(require.resolve(`${folder.fromPackage}/package.json`)) : repository;
  return join(root, folder.folder, name);
}

async function sendAsset(path: string, response: ServerResponse): Promise<void> {
  const file = assetFile(path);
  const content = file && (await readFile(file).catch(() => undefined));
  if (!file || !content) response.writeHead(404).end();
  else {
    const scope = path.endsWith('/service-worker.mjs') ? { 'service-worker-allowed': '/' } : {};
    response.writeHead(200, { 'content-type': TYPES[extname(file)], ...scope }).end(content);
  }
}

/** Serves the assets as the real server does, and whatever else `answer` answers. */
export async function servePages(answer: Answer): Promise<PageServer> {
  const server = createServer(async (request, response) => {
    response.setHeader('content-security-policy', POLICY);
    const path = request.url ?? '/';
    if (path.startsWith('/assets/')) await sendAsset(path, response);
    else if (!(await answer(request, response))) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
