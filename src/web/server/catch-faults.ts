import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { faultPage, notFoundPage, refusedPage, staleFormPage, tooManyPage } from './plain-pages.ts';
import type { PageContent } from './screen.ts';
import { cameFrom, isForScript, sendPage } from './send.ts';
import type { ServerOptions } from './server-options.ts';
import { findActor } from './session-token.ts';

/** The one place where faults end: whoever asked gets a page with a reference, and the log has ids only. */
export function catchFaults(app: FastifyInstance, options: ServerOptions): void {
  app.setErrorHandler(async (fault: FastifyError, request, reply) => {
    const { status, page, log } = told(fault, request);
    if (log) request.log.error({ fault: fault.name, code: fault.code, stack: stackOf(fault) }, 'fault');
    if (isForScript(request)) return reply.code(status).send({ saved: false, reference: request.id });
    return sendPage(options, request, reply, page, { status });
  });
  app.setNotFoundHandler(async (request, reply) => {
    request.actor = await findActor(options, request);
    return sendPage(options, request, reply, notFoundPage(), { status: 404 });
  });
}

interface Told {
  readonly status: number;
  readonly page: PageContent;
  readonly log?: true;
}

function told(fault: FastifyError, request: FastifyRequest): Told {
  const status = fault.statusCode ?? 500;
  if (fault.code?.startsWith('FST_CSRF')) return { status: 403, page: staleFormPage(cameFrom(request) ?? '/') };
  if (status === 429) return { status, page: tooManyPage() };
  if (status === 413) return { status, page: refusedPage('What you sent is too large to be taken in.') };
  if (status >= 400 && status < 500)
    return { status, page: refusedPage('The request could not be read. Open the page again.') };
  return { status: 500, page: faultPage(request.id), log: true };
}

/** Where the fault was thrown, without its message: a message may quote what somebody typed, in lines that look like any other. */
function stackOf({ stack = '', message }: Error): readonly string[] {
  return stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12);
}
