import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, type Refusal, refuse } from '#domain/definition/refusal.ts';
import { keepCheck } from '#usecases/commands/keep-check.command.ts';
import type { Answered, CheckableReturn, Intake } from '#usecases/ports.ts';
import { giveFilesPage } from '#web/screens/returns/give-files/view.ts';
import { allow } from './allow.ts';
import { formOf } from './form-body.ts';
import { actorOf, checksOf, signedIn } from './mount-screens.ts';
import { notFoundPage } from './plain-pages.ts';
import { isForScript, sendPage, sendRefusal } from './send.ts';
import type { ServerOptions } from './server-options.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The files of an upload that were not read yet, the first of them opened. */
    filesToCome?: AsyncGenerator<MultipartFile> | undefined;
  }
}

/** More than the tables of any return, each in files of its own. */
const MOST_FILES = 200;
const BROKEN_OFF =
  'The upload broke off before the end of the files, so nothing of them was kept. See that the files are still there and check them again.';

/** Takes the files of a return in as they arrive. The token stands before them in the form, and is looked at before any is read. */
export function mountReturnChecks(app: FastifyInstance, options: ServerOptions): void {
  app.post('/returns/check/new/:return', {
    preHandler: [signedIn(options), openFiles, app.csrfProtection],
    handler: (request, reply) => takeFiles(options, request, reply),
  });
}

/** Reads what stands before the first file, and leaves the files unread. */
async function openFiles(request: FastifyRequest): Promise<void> {
  if (!request.isMultipart()) return;
  // At its most talkative the reader of uploads would tell the log every header, the token of the session among them.
  if (request.log.level === 'trace') request.log.level = 'debug';
  // How many bytes are taken in all is for whoever keeps them to say.
  const limits = { files: MOST_FILES, fileSize: Number.POSITIVE_INFINITY, fields: 20, parts: MOST_FILES + 20 };
  const parts = request.parts({ limits });
  const pairs = new Map<string, readonly string[]>();
  request.body = { pairs };
  for (;;) {
    const { value, done } = await parts.next().catch(refuseUnreadable);
    if (done === true) return;
    if (value.type === 'file') {
      request.filesToCome = filesFrom(value, parts);
      return;
    }
    if (typeof value.value === 'string') pairs.set(value.fieldname, [value.value.replaceAll('\0', '')]);
  }
}

async function* filesFrom(
  first: MultipartFile,
  parts: AsyncIterableIterator<Multipart>,
): AsyncGenerator<MultipartFile> {
  yield first;
  for await (const part of parts) if (part.type === 'file') yield part;
}

/** What no browser would send as an upload is the fault of whoever sent it. */
function refuseUnreadable(fault: Error): never {
  if ('statusCode' in fault) throw fault;
  throw Object.assign(new Error('What was sent is no upload', { cause: fault }), { statusCode: 400 });
}

async function takeFiles(options: ServerOptions, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const refusal = allow(actorOf(request), { verb: 'write', what: 'return' });
  if (refusal !== undefined) return sendRefusal(options, request, reply, refusal);
  const checks = checksOf(options, request);
  const { return: id } = request.params as { readonly return?: string };
  const of = checks.returns.find((each) => each.id === id);
  if (of === undefined) return sendPage(options, request, reply, notFoundPage(), { status: 404 });
  const year = formOf(request).get('year')?.[0] ?? '';
  const answers = answersOf(request, of);
  const isKept = formOf(request).get('keep')?.[0] === 'yes';
  const begun = !of.years.includes(year)
    ? refuse('no-year', 'Choose the collection year.')
    : isRefusal(answers)
      ? answers
      : await begin(options, request, { of, year, answers, isKept });
  if (!isRefusal(begun)) {
    request.log.info({ return: of.id, year, files: begun.files, isKept }, 'return checked');
    const goTo = `/returns/check/${begun.check}`;
    return isForScript(request) ? reply.send({ goTo }) : reply.redirect(goTo, 303);
  }
  letRestPass(request);
  if (isForScript(request)) return reply.code(422).send({ because: begun.because });
  const csrfToken = reply.generateCsrf();
  return sendPage(
    options,
    request,
    reply,
    giveFilesPage(of, csrfToken, {
      refusal: begun,
      year,
      answers: isRefusal(answers) ? asGiven(request, of) : answers,
      isKept,
    }),
    {
      csrfToken,
      status: 422,
    },
  );
}

/** What was answered beside the files, or what is wrong with it: the reason is the name of its question. */
function answersOf(request: FastifyRequest, of: CheckableReturn): Answered | Refusal {
  const given = asGiven(request, of);
  const wrong = of.questions.find(({ name, pattern }) => !pattern.test(given.get(name) ?? '') && given.has(name));
  return wrong === undefined ? given : refuse(wrong.name, wrong.wrong);
}

function asGiven(request: FastifyRequest, of: CheckableReturn): Answered {
  const form = formOf(request);
  const answers = of.questions.map(({ name }) => [name, form.get(name)?.[0]?.trim() ?? ''] as const);
  return new Map(answers.filter(([, answer]) => answer !== ''));
}

/** What is still on its way is read and dropped: a browser looks at an answer only when it has sent everything. */
function letRestPass({ raw }: FastifyRequest): void {
  raw.unpipe();
  raw.resume();
}

interface Begun {
  readonly check: string;
  readonly files: number;
}

/** What was asked for beside the files. */
interface AskedCheck {
  readonly of: CheckableReturn;
  readonly year: string;
  readonly answers: Answered;
  readonly isKept: boolean;
}

/** Takes every file, keeps them where that was asked for, and begins the check. Whatever goes wrong on the way, nothing of the files stays. */
async function begin(options: ServerOptions, request: FastifyRequest, asked: AskedCheck): Promise<Begun | Refusal> {
  const { of, year, answers, isKept } = asked;
  const intake = await checksOf(options, request).open(of, year, answers);
  if (isRefusal(intake)) return intake;
  let isBegun = false;
  try {
    const files = await takeAll(request, of, intake);
    if (isRefusal(files)) return files;
    const begun = isKept ? await keepAndBegin(options, request, asked, intake) : await intake.begin();
    if (isRefusal(begun)) return begun;
    isBegun = true;
    return { check: begun.check, files };
  } finally {
    if (!isBegun) await intake.abandon();
  }
}

/** Before it begins: its files go as soon as they are read. */
async function keepAndBegin(
  { store }: ServerOptions,
  request: FastifyRequest,
  { of, year, answers }: AskedCheck,
  intake: Intake,
): ReturnType<Intake['begin']> {
  return store.run(actorOf(request), 'statutory return', async (session) => {
    const kept = await keepCheck(session, { of: of.id, year, answers }, intake.taken());
    if (isRefusal(kept)) return kept;
    const begun = await intake.begin({ id: kept.kept, explained: [] });
    if (isRefusal(begun)) await session.keptChecks.remove(kept.kept);
    return begun;
  });
}

async function takeAll(request: FastifyRequest, of: CheckableReturn, intake: Intake): Promise<number | Refusal> {
  const given = new Map<string, number>();
  for await (const part of request.filesToCome ?? []) {
    const { fieldname, filename, file } = part;
    if (filename === '' || !of.asks.some(({ name }) => name === fieldname)) {
      file.resume();
      continue;
    }
    try {
      const refusal = await intake.take(fieldname, filename.replaceAll('\0', ''), file);
      if (refusal !== undefined) return refusal;
    } catch (fault) {
      // An upload that breaks off on its way is no fault of the service: it is told as what it is.
      if (file.errored === null && !request.raw.destroyed) throw fault;
      return refuse('upload-broken-off', BROKEN_OFF);
    }
    given.set(fieldname, (given.get(fieldname) ?? 0) + 1);
  }
  const missing = of.asks.find(({ name, isRequired }) => isRequired && !given.has(name));
  if (missing !== undefined) return refuse('no-files', `Choose the ${missing.label.toLowerCase()}.`);
  return [...given.values()].reduce((sum, each) => sum + each, 0);
}
