import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '#domain/definition/refusal.ts';
import { drawPage } from './draw-page.ts';
import { ownAddress } from './own-address.ts';
import { notFoundPage, refusedPage } from './plain-pages.ts';
import type { PageContent } from './screen.ts';

interface Sending {
  readonly csrfToken?: string | undefined;
  readonly status?: number | undefined;
}

type Surely = { readonly isDemonstration: boolean };

const OVERTAKEN = /meanwhile|moved-on|forked|settled/;

/** Sends a page with everything that stands round it. */
export function sendPage(
  { isDemonstration }: Surely,
  request: FastifyRequest,
  reply: FastifyReply,
  content: PageContent,
  { csrfToken = reply.generateCsrf(), status = 200 }: Sending = {},
): FastifyReply {
  const { actor } = request;
  const path = pathOf(request);
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .send(drawPage(content, { actor, csrfToken, path, isDemonstration }));
}

/** Tells a refusal with its reason; what may not be known to exist is told as what does not. */
export function sendRefusal(
  options: Surely,
  request: FastifyRequest,
  reply: FastifyReply,
  { refused, because }: Refusal,
): FastifyReply {
  const isHidden = refused === 'not-found';
  const status = isHidden ? 404 : OVERTAKEN.test(refused) ? 409 : 403;
  if (isForScript(request)) return reply.code(status).send({ refused, because });
  const content = isHidden ? notFoundPage(because) : refusedPage(because, cameFrom(request));
  return sendPage(options, request, reply, content, { status });
}

/** Sends a file to be kept on the device, never to be opened as a page of ours, whatever it holds. */
export function sendDownload(
  reply: FastifyReply,
  { name, content }: { readonly name: string; readonly content: Uint8Array },
): FastifyReply {
  return reply
    .type('application/octet-stream')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(Buffer.from(content));
}

/** True when a script of ours asks, which reads an answer and not a page. */
export function isForScript({ headers }: FastifyRequest): boolean {
  return headers.accept === 'application/json';
}

/** The address without what stands after its question mark. */
function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0] ?? '/';
}

/** The page of ours a request was sent from, when the browser says. */
export function cameFrom({ headers, host }: FastifyRequest): string | undefined {
  const { referer } = headers;
  if (referer === undefined || !URL.canParse(referer)) return undefined;
  const from = new URL(referer);
  return from.host === host ? ownAddress(from.pathname + from.search) : undefined;
}
