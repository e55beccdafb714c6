import { labelOf } from '#domain/code-sets/code-set.ts';
import { type ReferralSourceCode, referralSource } from '#domain/code-sets/referral-source.codes.ts';
import { dayInWords } from '#domain/time/in-words.ts';
import { readableCode } from '../../engine/readable.ts';
import type { FigureRow, ReturnFigure } from '../../engine/return-analysis.ts';
import { shareFigure } from '../../engine/return-figures.ts';
import type { CensusChild } from '../checking/census-rows.ts';
import type { CensusYear } from '../checking/census-year.ts';
import { dayInYear, figureRow } from './figure-row.ts';

/** The sources that are set beside published figures: who they are, and the codes they have in the census. */
const SOURCES: readonly { readonly code: string; readonly who: string; readonly is: readonly ReferralSourceCode[] }[] =
  [
    { code: 'FD-10', who: 'the police', is: ['6'] },
    { code: 'FD-11', who: 'schools', is: ['2A'] },
    { code: 'FD-12', who: 'health services', is: ['3A', '3B', '3C', '3D', '3E', '3F'] },
  ];

/** Who referred, of all the referrals of the year. */
export function referralFigures(children: readonly CensusChild[], census: CensusYear): readonly ReturnFigure[] {
  return SOURCES.map(({ code, who, is }) =>
    shareFigure({ code, name: `Referrals made by ${who}`, comparedWith: code }, referralsBy(children, census, is)),
  );
}

function referralsBy(children: readonly CensusChild[], census: CensusYear, is: readonly string[]): FigureRow[] {
  return children.flatMap((child) =>
    child.episodes.flatMap(({ referredOn, referralSource: cell, line }) => {
      const on = dayInYear(referredOn, census);
      if (on === undefined) return [];
      const source = readableCode(cell);
      const who = source === undefined ? 'the source is not told' : labelOf(referralSource, source);
      const because = `Referred on ${dayInWords(on)}: ${who}.`;
      return [figureRow(child, 'CINdetails', line, { because, counts: source !== undefined && is.includes(source) })];
    }),
  );
}
