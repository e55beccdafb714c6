import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { SCRIPTS } from '#web/components/asset-paths.ts';
import { autosaveForm } from '#web/components/autosave-form.ts';
import { button } from '#web/components/button.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { conditionalField } from '#web/components/conditional-field.ts';
import { type Content, html } from '#web/components/html.ts';
import { input } from '#web/components/input.ts';
import { page } from '#web/components/page.ts';
import { radios } from '#web/components/radios.ts';
import { repeatingGroup } from '#web/components/repeating-group.ts';
import { textarea } from '#web/components/textarea.ts';
import { type PageServer, servePages } from './page-server.ts';

/** How the server answers the next autosaves. */
export type Mood = 'saves' | 'conflicts' | 'signed out' | 'breaks' | 'hangs' | 'saves without a word';

/** A server that keeps one draft, with what it holds and what it was sent. */
export interface DraftServer extends PageServer {
  mood: Mood;
  revision: number;
  answers: URLSearchParams;
  /** Every autosave it was sent, whatever it answered. */
  readonly autosaves: { readonly body: URLSearchParams; readonly csrf: string | undefined }[];
  /** Every form sent in the ordinary way. */
  readonly submissions: URLSearchParams[];
}

function rowCount(answers: URLSearchParams): number {
  return [...answers.keys()].filter((name) => /^people\[\d+\]\.name$/.test(name)).length;
}

function questions(answers: URLSearchParams): readonly Content[] {
  const all = (name: string) => answers.getAll(name);
  return [
    textarea({ name: 'account', label: 'What happened?', value: answers.get('account') ?? '' }),
    radios({
      name: 'alone',
      fieldset: { legend: 'Was the child seen alone?' },
      items: [
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
      ],
      value: answers.get('alone') ?? undefined,
    }),
    conditionalField({
      onlyWhen: { op: 'is', field: 'alone', value: 'no' },
      hint: 'Answer this if the child was not seen alone',
      content: input({ name: 'whyNot', label: 'Why not?', value: answers.get('whyNot') ?? '' }),
    }),
    conditionalField({
      onlyWhen: { op: 'isAnswered', field: 'whyNot' },
      hint: 'Answer this if you said why not',
      content: input({ name: 'next', label: 'When will they be?', value: answers.get('next') ?? '' }),
    }),
    checkboxes({
      name: 'present',
      fieldset: { legend: 'Who was there?' },
      items: [
        { value: 'parent', text: 'A parent' },
        { value: 'carer', text: 'A carer' },
      ],
      values: all('present'),
    }),
    repeatingGroup({
      name: 'people',
      legend: 'People spoken to',
      rowName: 'person',
      count: rowCount(answers),
      fields: (prefix) => input({ name: `${prefix}name`, label: 'Name', value: answers.get(`${prefix}name`) ?? '' }),
    }),
    button({ text: 'Save and continue' }),
  ];
}

/** The page of the draft, with what the server holds of it. */
export function draftPage({ answers, revision }: Pick<DraftServer, 'answers' | 'revision'>, userId: string): string {
  return page({
    title: 'Record a visit',
    modules: [SCRIPTS.autosave, SCRIPTS.conditionalFields, SCRIPTS.repeatingGroup],
    content: html`<h1 class="govuk-heading-l">Record a visit</h1>${autosaveForm({
      action: '/submit',
      draftId: 'd1',
      revision,
      autosaveUrl: '/autosave',
      userId,
      signInUrl: '/sign-in',
      csrfToken: 'token-1',
      deviceKey: { id: `key-of-${userId}`, secret: Buffer.alloc(32, userId).toString('base64') },
      content: questions(answers),
    })}`,
  }).markup;
}

function keep(state: DraftServer, body: URLSearchParams): { status: number; answer: unknown } {
  if (state.mood === 'signed out') return { status: 401, answer: {} };
  if (state.mood === 'breaks') return { status: 500, answer: {} };
  if (state.mood === 'conflicts' || Number(body.get('_revision')) !== state.revision) {
    return { status: 409, answer: { conflict: true, url: '/compare' } };
  }
  state.revision += 1;
  state.answers = new URLSearchParams([...body].filter(([name]) => !name.startsWith('_')));
  return { status: 200, answer: { saved: true, revision: state.revision, at: '2026-07-05T13:05:00Z' } };
}

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams(await text(request));
}

/** Serves one draft's page and keeps what is typed in it; `/done` stands for the page after the record is complete. */
export async function serveDraft(): Promise<DraftServer> {
  const server = await servePages(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (pathname === '/draft') response.end(draftPage(state, searchParams.get('user') ?? 'worker-1'));
    else if (pathname === '/done') {
      const content = html`<h1 class="govuk-heading-l">Done</h1><div data-draft-done="d1"></div>`;
      response.end(page({ title: 'Done', modules: [SCRIPTS.autosave], content }).markup);
    } else if (pathname === '/submit') {
      state.submissions.push(await bodyOf(request));
      response.writeHead(303, { location: '/done' }).end();
    } else if (pathname === '/autosave') {
      const body = await bodyOf(request);
      state.autosaves.push({ body, csrf: request.headers['x-csrf']?.toString() });
      if (state.mood === 'hangs') return true;
      const { status, answer } = keep(state, body);
      if (state.mood === 'saves without a word') return true;
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    } else return false;
    return true;
  });
  const state: DraftServer = {
    ...server,
    mood: 'saves',
    revision: 1,
    answers: new URLSearchParams(),
    autosaves: [],
    submissions: [],
  };
  return state;
}
