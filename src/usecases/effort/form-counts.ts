import type { RecordType } from '#domain/definition/record-type.ts';

/** What a browser counted of one form: no word of it, and nothing of who wrote it. */
export interface FormCounts {
  readonly interactions: number;
  readonly seconds: number;
  /** By the name of the question. */
  readonly questions: Readonly<Record<string, { readonly edits: number; readonly seconds: number }>>;
}

/** Larger numbers than these no form ever took: they are taken for the largest. */
const MOST = 100_000;
const LONGEST = 4000;

/** What a form says its browser counted; undefined when it says nothing that can be read. Questions the form does not ask are left out. */
export function readFormCounts({ fields }: Pick<RecordType, 'fields'>, text: string): FormCounts | undefined {
  const told = text.length > LONGEST ? undefined : parsed(text);
  if (told === undefined || !isCount(told.interactions) || !isCount(told.seconds)) return undefined;
  const questions = Object.entries(isObject(told.questions) ? told.questions : {}).flatMap(([name, counted]) => {
    if (!Object.hasOwn(fields, name) || !Array.isArray(counted)) return [];
    const [edits, seconds]: readonly unknown[] = counted;
    return isCount(edits) && isCount(seconds) ? [[name, { edits: atMost(edits), seconds: atMost(seconds) }]] : [];
  });
  return {
    interactions: atMost(told.interactions),
    seconds: atMost(told.seconds),
    questions: Object.fromEntries(questions),
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const told: unknown = JSON.parse(text);
    return isObject(told) ? told : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function atMost(count: number): number {
  return Math.min(count, MOST);
}
