import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerHookHandler } from 'fastify';
import { isRefusal } from '#domain/definition/refusal.ts';
import type { Actor, DeviceKey, Session, SessionChecks } from '#usecases/ports.ts';
import { warningsFor } from '#usecases/queries/warnings-for.ts';
import { warningsView } from '#web/screens/child/warnings-view.ts';
import { allow } from './allow.ts';
import { formOf, withoutNulls } from './form-body.ts';
import { ownAddress } from './own-address.ts';
import { purposeOfRole } from './purpose-of-role.ts';
import type { Answer, Asked, PageContent, Screen } from './screen.ts';
import { sendDownload, sendPage, sendRefusal } from './send.ts';
import type { ServerOptions } from './server-options.ts';
import { findSignedIn } from './session-token.ts';
import { answerSignedOut } from './signed-out.ts';
import { openUpload, readUpload } from './upload.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whoever is signed in; set before any screen answers. */
    actor: Actor | undefined;
    /** The key of their session, under which a device keeps words not yet sent. */
    deviceKey: DeviceKey | undefined;
    /** How long their session still lasts. */
    secondsLeft: number;
  }
}

/** Opens an address for every screen of the list: who asks is known and allowed before anything is looked at. */
export function mountScreens(app: FastifyInstance, options: ServerOptions, screens: readonly Screen[]): void {
  for (const screen of screens) {
    app.route({
      method: screen.method,
      url: screen.path,
      preHandler: [
        signedIn(options),
        ...(screen.takesFile === true ? [openUpload] : []),
        ...(screen.method === 'POST' ? [app.csrfProtection] : []),
      ],
      handler: (request, reply) => serve(options, screen, request, reply),
    });
  }
}

/** Lets nobody by who is not signed in; what they sent is not lost. */
export function signedIn(options: ServerOptions): preHandlerHookHandler {
  return async (request, reply) => {
    const signed = await findSignedIn(options, request);
    request.actor = signed?.actor;
    request.deviceKey = signed?.deviceKey;
    request.secondsLeft = signed?.secondsLeft ?? 0;
    if (request.actor === undefined) return answerSignedOut(options, request, reply);
    request.log = request.log.child({ worker: request.actor.worker });
  };
}

/** Whoever is signed in. Throws when nobody is: `signedIn` comes before. */
export function actorOf({ actor }: FastifyRequest): Actor {
  if (actor === undefined) throw new Error('A screen was reached by somebody who is not signed in');
  return actor;
}

async function serve(
  options: ServerOptions,
  screen: Screen,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const actor = actorOf(request);
  const refusal = allow(actor, screen.may);
  if (refusal !== undefined) return sendRefusal(options, request, reply, refusal);
  const file = screen.takesFile === true ? await readUpload(request) : undefined;
  const asked = { ...askedOf(actor, request), checks: checksOf(options, request), file };
  const purpose = screen.purpose === 'of the role' ? purposeOfRole(actor.role) : screen.purpose;
  const drawn = await options.store.run(actor, purpose, async (session) => {
    const answer = await screen.answer(session, asked);
    if (isRefusal(answer) || !('page' in answer)) return answer;
    const csrfToken = reply.generateCsrf();
    const { deviceKey, secondsLeft } = request;
    const frame = { actor, today: session.today, authority: session.settings.name, csrfToken, deviceKey, secondsLeft };
    const content = await withWarnings(session, answer.page(frame));
    return { content, csrfToken, status: answer.status, looksAgain: answer.looksAgain };
  });
  return isRefusal(drawn) ? sendRefusal(options, request, reply, drawn) : send(options, request, reply, drawn);
}

/** A page that was drawn while its data could still be asked for. */
interface Drawn {
  readonly content: PageContent;
  readonly csrfToken: string;
  readonly status: number | undefined;
  /** After how many seconds the browser asks again. */
  readonly looksAgain: number | undefined;
}

async function withWarnings(session: Session, content: PageContent): Promise<PageContent> {
  const { about, beforeContent } = content;
  if (about === undefined) return content;
  const warnings = await warningsFor(
    session,
    about.children.map(({ id }) => id),
  );
  return { ...content, beforeContent: [beforeContent, warningsView(warnings)] };
}

function send(
  options: ServerOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Exclude<Answer, { readonly page: unknown }> | Drawn,
): FastifyReply {
  if ('goTo' in answer) return reply.redirect(ownAddress(answer.goTo), 303);
  if ('download' in answer) return sendDownload(reply, answer.download);
  if ('json' in answer) return reply.code(answer.status ?? 200).send(answer.json);
  const { content, csrfToken, status, looksAgain } = answer;
  if (looksAgain !== undefined) reply.header('refresh', String(looksAgain));
  return sendPage(options, request, reply, content, { csrfToken, status });
}

/** The returns checked in the session of whoever asks. */
export function checksOf({ returnChecks }: ServerOptions, request: FastifyRequest): SessionChecks {
  const { deviceKey, secondsLeft } = request;
  if (deviceKey === undefined) throw new Error('A session without a key has no checks');
  // Each session has a key of its own; its name is no secret and stands in no address.
  return returnChecks.of(deviceKey.id, actorOf(request), secondsLeft);
}

function askedOf(actor: Actor, request: FastifyRequest): Omit<Asked, 'checks'> {
  const [path = '/', query = ''] = request.url.split('?', 2);
  return {
    actor,
    path,
    params: request.params as Readonly<Record<string, string>>,
    query: withoutNulls(query),
    form: formOf(request),
  };
}
