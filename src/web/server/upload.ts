import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { UploadedFile } from './screen.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The file of an upload, still to be read. */
    upload?: MultipartFile | undefined;
  }
}

/** Opens an upload at its token and its answers, which stand before the file, and leaves the file unread. */
export async function openUpload(request: FastifyRequest): Promise<void> {
  if (!request.isMultipart()) return;
  // At its most talkative the reader of uploads would tell the log every header, the token of the session among them.
  if (request.log.level === 'trace') request.log.level = 'debug';
  request.upload = await request.file().catch(refuseUnreadable);
  request.body = { pairs: new Map(Object.entries(request.upload?.fields ?? {}).flatMap(textIn)) };
}

/** What was typed under a name, without nulls: nobody types one, and no record could keep it. */
function textIn([name, part]: [string, unknown]): readonly (readonly [string, readonly string[]])[] {
  const isText = typeof part === 'object' && part !== null && 'value' in part && typeof part.value === 'string';
  return isText ? [[name, [String(part.value).replaceAll('\0', '')]]] : [];
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
