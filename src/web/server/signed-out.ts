import type { FastifyReply, FastifyRequest } from 'fastify';
import { type CarriedWords, signInPage } from '#web/screens/sign-in/view.ts';
import { formOf } from './form-body.ts';
import { signInAddress } from './safe-return.ts';
import { cameFrom, isForScript, sendPage } from './send.ts';
import type { ServerOptions } from './server-options.ts';

/**
 * Leads whoever is not signed in to the sign-in page and back. Words that were sent after a session ended are carried
 * through signing in, and can then be sent again: nothing typed is lost.
 */
export async function answerSignedOut(
  options: ServerOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const back = request.method === 'GET' ? request.url : (cameFrom(request) ?? '/');
  if (isForScript(request)) return reply.code(401).send({ signedOut: true, url: signInAddress(back) });
  if (request.method === 'GET') return reply.redirect(signInAddress(back), 303);
  const csrfToken = reply.generateCsrf();
  const content = signInPage({
    people: await options.signIn.identities(),
    isDemonstration: options.isDemonstration,
    returnTo: back,
    csrfToken,
    hasEnded: true,
    words: wordsOf(request),
  });
  return sendPage(options, request, reply, content, { csrfToken, status: 401 });
}

/** The words of a form, apart from its token: that belonged to the session that has ended. */
function wordsOf(request: FastifyRequest): CarriedWords | undefined {
  const pairs = [...formOf(request)]
    .filter(([name]) => name !== '_csrf')
    .flatMap(([name, values]) => values.map((value) => [name, value] as const));
  return pairs.length === 0 ? undefined : { action: request.url, pairs };
}
