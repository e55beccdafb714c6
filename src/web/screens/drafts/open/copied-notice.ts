import { countInWords, listInWords } from '#domain/time/in-words.ts';
import type { AnswerBeside } from '#usecases/queries/last-beside.ts';
import { type Html, html } from '#web/components/html.ts';
import type { JustCopied } from './model.ts';

/** What came of copying one part: how many answers, and which were left and why. The page comes back to it. */
export function copiedNotice(
  just: JustCopied | undefined,
  part: string,
  answers: readonly Pick<AnswerBeside, 'ask' | 'isCopyable'>[],
): Html | false {
  if (just?.part !== part) return false;
  const { copied, answered } = just;
  const anew = answers.filter(({ isCopyable }) => !isCopyable).map(({ ask }) => `“${ask}”`);
  const unfit = answers.length - anew.length - copied - answered;
  return html`<div class="govuk-inset-text tl-copied" id="copied" tabindex="-1"><p class="govuk-body"><strong>${copied === 0 ? 'Nothing was copied.' : `${countInWords(copied, 'answer')} copied.`}</strong>${copied > 0 && ' Check each: it was true then.'}</p>
${answered > 0 && html`<p class="govuk-body">${countInWords(answered, 'answer')} left, because you had answered already.</p>`}
${unfit > 0 && html`<p class="govuk-body">${countInWords(unfit, 'answer')} left, because the form as it stands does not ask for it.</p>`}
${anew.length > 0 && html`<p class="govuk-body">Answered anew each time, and not copied: ${listInWords(anew)}.</p>`}</div>`;
}
