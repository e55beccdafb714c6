import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { ASSET_FOLDERS, type AssetFolder } from '#web/components/asset-paths.ts';

const ROOT = join(import.meta.dirname, '../../..');
const TEN_MINUTES = 600_000;

/** Serves the stylesheets, scripts and icons that pages ask for, and no other file of their folders. */
export async function serveAssets(app: FastifyInstance): Promise<void> {
  for (const folder of ASSET_FOLDERS) {
    await app.register(fastifyStatic, {
      root: folderOf(folder),
      prefix: folder.prefix,
      allowedPath: (path) => folder.allows.test(path.replace(/^\//, '')),
      decorateReply: false,
      index: false,
      maxAge: TEN_MINUTES,
      setHeaders: (reply, path) => {
        // It stands in the folder of scripts and answers for every page.
        if (path.endsWith('/service-worker.mjs')) reply.header('service-worker-allowed', '/');
      },
    });
  }
}

function folderOf({ fromPackage, folder }: AssetFolder): string {
  return fromPackage === undefined ? join(ROOT, folder) : join(ROOT, 'node_modules', fromPackage, folder);
}
