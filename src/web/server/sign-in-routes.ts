import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { WorkerId } from '#domain/people/person.ts';
import { carryOnPage, signInPage } from '#web/screens/sign-in/view.ts';
import { formOf } from './form-body.ts';
import { safeReturn } from './safe-return.ts';
import { sendPage } from './send.ts';
import type { ServerOptions } from './server-options.ts';
import { findActor, forgetToken, keepToken } from './session-token.ts';

const USUAL_TRIES = 30;

/** The way in and the way out. Trying to sign in is limited, and leads to pages of this service alone. */
export function mountSignIn(app: FastifyInstance, options: ServerOptions): void {
  const max = options.signInsPerMinute ?? USUAL_TRIES;
  app.get('/sign-in', (request, reply) => showSignIn(options, request, reply));
  app.post('/sign-in', {
    config: { rateLimit: { max, timeWindow: '1 minute' } },
    preHandler: [app.csrfProtection],
    handler: (request, reply) => signIn(options, request, reply),
  });
  app.post('/sign-out', {
    preHandler: [app.csrfProtection],
    handler: async (request, reply) => {
      await forgetToken(options, request, reply);
      return reply.redirect('/sign-in', 303);
    },
  });
}

async function showSignIn(
  options: ServerOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  problem?: string,
): Promise<FastifyReply> {
  const csrfToken = reply.generateCsrf();
  const { return: asked } = request.query as { readonly return?: unknown };
  const returnTo = safeReturn(problem === undefined ? String(asked ?? '/') : formOf(request).get('_return')?.[0]);
  const content = signInPage({
    people: await options.signIn.identities(),
    isDemonstration: options.isDemonstration,
    returnTo,
    csrfToken,
    problem,
    words: problem === undefined ? undefined : wordsIn(request),
  });
  return sendPage(options, request, reply, content, { csrfToken, status: problem === undefined ? 200 : 422 });
}

async function signIn(options: ServerOptions, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const form = formOf(request);
  const worker = form.get('worker')?.[0] ?? '';
  const token = worker === '' ? undefined : await options.signIn.start(worker as WorkerId);
  if (token === undefined) return showSignIn(options, request, reply, 'Choose who you are.');
  await endPrevious(options, request, reply);
  keepToken(options, reply, token);
  const words = wordsIn(request);
  if (words === undefined) return reply.redirect(safeReturn(form.get('_return')?.[0]), 303);
  const csrfToken = reply.generateCsrf();
  return sendPage(options, request, reply, carryOnPage({ ...words, csrfToken }), { csrfToken });
}

/** Signing in again in the same browser ends the session before it. */
async function endPrevious(options: ServerOptions, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if ((await findActor(options, request)) !== undefined) await forgetToken(options, request, reply);
}

/** Words that were sent after a session ended, and where they were going. */
function wordsIn(request: FastifyRequest) {
  const form = formOf(request);
  const action = form.get('_action')?.[0];
  if (action === undefined || safeReturn(action) === '/') return undefined;
  const pairs = [...form].flatMap(([name, values]) =>
    name.startsWith('kept.') ? values.map((value) => [name.slice('kept.'.length), value] as const) : [],
  );
  return { action, pairs };
}
