import type { SilenceKind } from '#usecases/queries/silence.query.ts';

/** What each silence is called, at the head of a column or in a word. */
export const silenceTitles: Readonly<Record<SilenceKind, string>> = {
  seen: 'Seen',
  'seen-alone': 'Seen alone',
  supervision: 'Supervision',
  oversight: 'Management oversight',
  words: 'Child’s words',
};
