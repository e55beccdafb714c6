import type { MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, refuse } from '#domain/definition/refusal.ts';
import type { Actor } from '#usecases/ports.ts';
import { importRefusedPage } from '#web/screens/imports/refused/view.ts';
import { allow } from './allow.ts';
import { actorOf, signedIn } from './mount-screens.ts';
import { sendPage, sendRefusal } from './send.ts';
import type { ImportAnswer, ServerOptions } from './server-options.ts';
import { openUpload } from './upload.ts';

/** Takes a file in as it arrives. Its token stands before the file in the form, and is looked at before the file is read. */
export function mountImport(app: FastifyInstance, options: ServerOptions): void {
  app.post('/imports', {
    preHandler: [signedIn(options), openUpload, app.csrfProtection],
    handler: (request, reply) => takeFile(options, request, reply),
  });
}

async function takeFile(options: ServerOptions, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const actor = actorOf(request);
  const refusal = allow(actor, { verb: 'write', what: 'import' });
  if (refusal !== undefined) return sendRefusal(options, request, reply, refusal);
  const { upload } = request;
  if (upload === undefined || upload.filename === '')
    return sendPage(options, request, reply, importRefusedPage('Choose the file to import.'), { status: 422 });
  const answer = await read(options, actor, upload);
  if (isRefusal(answer)) return sendPage(options, request, reply, importRefusedPage(answer.because), { status: 422 });
  return reply.redirect(`/imports/${answer.run}`, 303);
}

const BROKEN_OFF =
  'The upload broke off before the end of the file, so nothing of it was kept. See that the file is still there and import it again.';

/** What came of the file. An upload that breaks off on its way is no fault of the service: it is told as what it is. */
async function read(options: ServerOptions, actor: Actor, { file, filename }: MultipartFile): Promise<ImportAnswer> {
  try {
    return await options.importCin(actor, file, filename);
  } catch (fault) {
    if (file.errored === null || file.truncated) throw fault;
    return refuse('upload-broken-off', BROKEN_OFF);
  }
}
