import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor, SignedIn } from '#usecases/ports.ts';
import { SESSION_HOURS, type ServerOptions } from './server-options.ts';

const SECONDS_IN_HOUR = 3600;

/** The cookie that says who is signed in; over https under a name that only this very host can set. */
function sessionCookie(isSecure: boolean): string {
  return isSecure ? '__Host-throughline' : 'throughline';
}

/** Whoever sent the request, or undefined when nobody is signed in. */
export async function findActor(options: ServerOptions, request: FastifyRequest): Promise<Actor | undefined> {
  return (await findSignedIn(options, request))?.actor;
}

/** Whoever sent the request with the key of their session, or undefined when nobody is signed in. */
export async function findSignedIn(options: ServerOptions, request: FastifyRequest): Promise<SignedIn | undefined> {
  const token = request.cookies[sessionCookie(options.isSecure)];
  return token === undefined || token === '' ? undefined : options.signIn.find(token);
}

/** Keeps a token in the browser, out of reach of any script and never sent from another site. */
export function keepToken(options: ServerOptions, reply: FastifyReply, token: string): void {
  reply.setCookie(sessionCookie(options.isSecure), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: options.isSecure,
    maxAge: SESSION_HOURS * SECONDS_IN_HOUR,
  });
}

/** Ends the session and takes its token out of the browser. */
export async function forgetToken(options: ServerOptions, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const name = sessionCookie(options.isSecure);
  const token = request.cookies[name];
  if (token !== undefined && token !== '') {
    const signed = await options.signIn.find(token);
    await options.signIn.end(token);
    if (signed !== undefined) await options.returnChecks.end(signed.deviceKey.id);
  }
  reply.clearCookie(name, { path: '/', httpOnly: true, sameSite: 'lax', secure: options.isSecure });
}
