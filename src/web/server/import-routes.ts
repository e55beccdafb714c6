import type { MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal } from '#domain/definition/refusal.ts';
import { importRefusedPage } from '#web/screens/imports/refused/view.ts';
import { allow } from './allow.ts';
import { actorOf, signedIn } from './mount-screens.ts';
import { sendPage, sendRefusal } from './send.ts';
import type { ServerOptions } from './server-options.ts';

/** Takes a file in as it arrives. Its token stands before the file in the form, and is looked at before the file is read. */
export function mountImport(app: FastifyInstance, options: ServerOptions): void {
  app.post('/imports', {
    preHandler: [signedIn(options), openUpload, app.csrfProtection],
    handler: (request, reply) => takeFile(options, request, reply),
  });
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The file of an upload, still to be read. */
    upload?: MultipartFile | undefined;
  }
}

async function openUpload(request: FastifyRequest): Promise<void> {
  if (!request.isMultipart()) return;
  request.upload = await request.file();
  const token = request.upload?.fields._csrf;
  const isText = token !== undefined && 'value' in token && typeof token.value === 'string';
  request.body = { pairs: new Map(isText ? [['_csrf', [token.value]]] : []) };
}

async function takeFile(options: ServerOptions, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const actor = actorOf(request);
  const refusal = allow(actor, { verb: 'write', what: 'import' });
  if (refusal !== undefined) return sendRefusal(options, request, reply, refusal);
  const { upload } = request;
  if (upload === undefined || upload.filename === '')
    return sendPage(options, request, reply, importRefusedPage('Choose the file to import.'), { status: 422 });
  const answer = await options.importCin(actor, upload.file, upload.filename);
  if (isRefusal(answer)) return sendPage(options, request, reply, importRefusedPage(answer.because), { status: 422 });
  return reply.redirect(`/imports/${answer.run}`, 303);
}
