import { amountInWords } from '#returns/engine/amount-in-words.ts';
import type { ComparedAnalysis, ComparedFigure } from '#usecases/queries/compared-figures.ts';

/** The figures of a return for a terminal: each with its parts and what is published beside it, or why it cannot be told. */
export function analysisInWords({ notes, authority, sections }: ComparedAnalysis, name: string): string {
  const whose = authority === undefined ? 'The return does not say whose it is: --authority names it.' : authority.name;
  const told = sections.flatMap(({ title, figures }) => ['', title, ...figures.flatMap(figureLines)]);
  return [`${name}: what it says`, whose, ...notes, ...told].join('\n');
}

function figureLines(figure: ComparedFigure): readonly string[] {
  const { code, name, parts = [], beside, period, note } = figure;
  return [
    `  ${name} [${code}]: ${amountOf(figure)}`,
    ...(note === undefined ? [] : [`    ${note}`]),
    ...parts.map((part) => `    ${String(part.value).padStart(6)}  ${part.name}`),
    ...(beside.length === 0 ? [] : [`    ${period}: ${beside.map((each) => besideWords(figure, each)).join('; ')}`]),
  ];
}

function amountOf({ value, unit, why, numerator, denominator }: ComparedFigure): string {
  if (value === undefined) return `not told. ${why ?? ''}`;
  const parts = numerator === undefined || denominator === undefined ? '' : ` (${numerator} of ${denominator})`;
  return `${amountInWords(value, unit)}${parts}`;
}

function besideWords({ unit }: ComparedFigure, { label, value }: ComparedFigure['beside'][number]): string {
  return `${label} ${amountInWords(value, unit)}`;
}
