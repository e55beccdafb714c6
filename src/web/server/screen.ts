import type { Subject, Verb } from '#access/policy.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { Actor, DeviceKey, Purpose, Session, SessionChecks } from '#usecases/ports.ts';
import type { ShownPerson } from '#usecases/queries/shown-person.ts';
import type { PageParams } from '#web/components/page.ts';
import type { PostedForm } from './form-body.ts';

/** Who may open a screen: whoever the policy grants this to, or everybody who is signed in. */
export type Permission = { readonly verb: Verb; readonly what: RecordTypeId | Subject } | 'whoever is signed in';

/** Why a screen looks at data: one purpose, or the one that goes with the part the person plays. */
export type ScreenPurpose = Purpose | 'of the role';

/** What was asked of a screen. */
export interface Asked {
  readonly actor: Actor;
  /** The parts of the path that vary, by name. */
  readonly params: Readonly<Record<string, string>>;
  /** What stands after the question mark of the address; never anything personal. */
  readonly query: URLSearchParams;
  /** What a form posted; empty for a visit. */
  readonly form: PostedForm;
  /** The returns checked in the session of whoever asks. */
  readonly checks: SessionChecks;
  /** The file that was uploaded, where the screen takes one. */
  readonly file?: UploadedFile | undefined;
  /** The address asked for, without what stands after its question mark. */
  readonly path: string;
}

/** A file as it arrived; of one larger than a screen takes nothing is kept but that it was. */
export type UploadedFile =
  | { readonly name: string; readonly content: Uint8Array }
  | { readonly name: string; readonly isTooLarge: true };

/** What a view may know besides its model. */
export interface Frame {
  readonly actor: Actor;
  readonly csrfToken: string;
  /** Today in England, `YYYY-MM-DD`. */
  readonly today: string;
  readonly authority: string;
  /** Under which a device keeps words not yet sent. */
  readonly deviceKey: DeviceKey | undefined;
  /** How long the session still lasts: as long, a device may keep a form to be opened without a connection. */
  readonly secondsLeft: number;
}

/** What a view gives of a page; the server adds who is signed in, the menu and the notices. */
export type PageContent = Omit<PageParams, 'navigation' | 'user' | 'phase' | 'isDemonstration' | 'nonce'> & {
  /** Whom the page is about, and which record of theirs: the server says with it what to know before a visit, and what a manager decides from here is about the same. */
  readonly about?: { readonly children: readonly ShownPerson[]; readonly record?: RecordId };
};

/** What comes of a request: a page, a way to go on, or words for a script. */
export type Answer =
  | { readonly page: (frame: Frame) => PageContent; readonly status?: number; readonly looksAgain?: number }
  | { readonly goTo: string }
  | { readonly download: { readonly name: string; readonly content: Uint8Array } }
  | { readonly json: Readonly<Record<string, unknown>>; readonly status?: number };

/** A screen: its address, who may open it, why it looks at data, and what it does. Nothing of this can be forgotten. */
export interface Screen {
  /** Kept with every reading it makes: permanent. */
  readonly id: string;
  readonly method: 'GET' | 'POST';
  readonly path: `/${string}`;
  readonly may: Permission;
  readonly purpose: ScreenPurpose;
  /** A form with a file is sent to it. */
  readonly takesFile?: true;
  readonly answer: (session: Session, asked: Asked) => Promise<Answer | Refusal>;
}

type Declared = Pick<Screen, 'id' | 'path' | 'may' | 'purpose' | 'takesFile'>;

/** A screen that only shows: what it asks for, and how it looks. */
export function pageScreen<Model extends object>(
  screen: Declared & {
    readonly query: (session: Session, asked: Asked) => Promise<Model | Refusal>;
    readonly view: (model: Model, frame: Frame) => PageContent;
  },
): Screen {
  const { query, view, ...declared } = screen;
  return {
    ...declared,
    method: 'GET',
    answer: async (session, asked) => {
      const model = await query(session, asked);
      return isRefusal(model) ? model : { page: (frame) => view(model, frame) };
    },
  };
}

/** A screen to which a form is sent: what it does, and where it leads. */
export function commandScreen(
  screen: Declared & { readonly command: (session: Session, asked: Asked) => Promise<Answer | Refusal> },
): Screen {
  const { command, ...declared } = screen;
  return { ...declared, method: 'POST', answer: command };
}

/** A screen that gives a file to be kept on the device. */
export function downloadScreen(
  screen: Declared & { readonly query: (session: Session, asked: Asked) => Promise<Answer | Refusal> },
): Screen {
  const { query, ...declared } = screen;
  return { ...declared, method: 'GET', answer: query };
}

/** A screen that gives a script what a page would show anew: let by and kept as a reading as the page is. */
export function wordsScreen(
  screen: Declared & { readonly query: (session: Session, asked: Asked) => Promise<Answer | Refusal> },
): Screen {
  return downloadScreen(screen);
}

/** The first value a form posted under a name, trimmed; empty when there is none. */
export function posted(asked: Pick<Asked, 'form'>, name: string): string {
  return asked.form.get(name)?.[0]?.trim() ?? '';
}

/** Rows from the thousandth on: no page offers them, and a form that holds one was not made by ours. */
const ENDLESS_LIST = /\[\d{4,}\]/;

/** What of a form is a person's words: the form's own workings, whose names begin with an underscore, are left out. */
export function wordsOfForm({ form }: Pick<Asked, 'form'>): Record<string, readonly string[]> {
  return Object.fromEntries([...form].filter(([name]) => !name.startsWith('_') && !ENDLESS_LIST.test(name)));
}
