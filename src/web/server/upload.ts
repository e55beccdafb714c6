import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { UploadedFile } from './screen.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The file of an upload, still to be read. */
    upload?: MultipartFile | undefined;
  }
}

/** Opens an upload at its token, which stands before the file, and leaves the file unread. */
export async function openUpload(request: FastifyRequest): Promise<void> {
  if (!request.isMultipart()) return;
  // At its most talkative the reader of uploads would tell the log every header, the token of the session among them.
  if (request.log.level === 'trace') request.log.level = 'debug';
  request.upload = await request.file().catch(refuseUnreadable);
  const token = request.upload?.fields._csrf;
  const isText = token !== undefined && 'value' in token && typeof token.value === 'string';
  request.body = { pairs: new Map(isText ? [['_csrf', [token.value]]] : []) };
}

/** What no browser would send as an upload is the fault of whoever sent it. */
function refuseUnreadable(fault: Error): never {
  if ('statusCode' in fault) throw fault;
  throw Object.assign(new Error('What was sent is no upload', { cause: fault }), { statusCode: 400 });
}

/** More than any letter or report; what is larger is read to its end and not kept. */
const LARGEST = 10 * 1024 * 1024;

/** The file of an upload that was opened, whole; undefined when none was chosen. */
export async function readUpload({ upload }: FastifyRequest): Promise<UploadedFile | undefined> {
  if (upload === undefined || upload.filename === '') return undefined;
  const { filename: name, file } = upload;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of file as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST) chunks.push(chunk);
  }
  return size > LARGEST ? { name, isTooLarge: true } : { name, content: Buffer.concat(chunks) };
}
