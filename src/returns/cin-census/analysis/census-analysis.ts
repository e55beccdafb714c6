import { countInWords } from '#domain/time/in-words.ts';
import { yearEndsIn } from '../../engine/collection-year.ts';
import type { AnalysisSection, ReturnAnalysis, ReturnFigure } from '../../engine/return-analysis.ts';
import { countFigure } from '../../engine/return-figures.ts';
import { unreadWords } from '../../engine/unread-words.ts';
import { type CensusChild, censusChild, type Unread } from '../checking/census-rows.ts';
import { censusYear } from '../checking/census-year.ts';
import type { CinChild } from '../specification/cin-child.ts';
import type { CinYear } from '../specification/cin-year.ts';
import { assessmentFigures, factorFigures } from './assessment-figures.ts';
import { enquiryFigures } from './enquiry-figures.ts';
import { figureRow } from './figure-row.ts';
import { needFigures } from './need-figures.ts';
import { protectionPlanFigures } from './protection-plan-figures.ts';
import { referralFigures } from './referral-figures.ts';

/** A census to be understood. `measured`: the figures our measures count, by their code, from the same children. */
export interface CensusToAnalyse {
  readonly children: readonly CinChild[];
  readonly year: CinYear;
  readonly authority?: string;
  readonly measured: ReadonlyMap<string, ReturnFigure>;
}

/** What a census says: each figure of a measure as the measure counts it, and the others counted here. */
export function censusAnalysis({ children: raw, year, authority, measured }: CensusToAnalyse): ReturnAnalysis {
  const census = censusYear(year);
  const unread: Unread = [];
  const children = raw.map((each) => censusChild(each, census, unread));
  const of = (...codes: readonly string[]) => codes.flatMap((code) => measured.get(code) ?? []);
  const { rate, median } = assessmentFigures(children, census);
  const sections: readonly AnalysisSection[] = [
    { title: 'The file', figures: [childrenFigure(children)] },
    {
      title: 'Referrals',
      figures: [...of('FD-05', 'FD-06', 'FD-07', 'FD-08', 'FD-09'), ...referralFigures(children, census)],
    },
    {
      title: 'Assessments',
      figures: [rate, ...of('AS-01', 'AS-01-REF'), median, ...of('AS-03'), ...factorFigures(children, census)],
    },
    { title: 'Section 47 enquiries and conferences', figures: enquiryFigures(children, census) },
    { title: 'Child protection plans', figures: protectionPlanFigures(children, census) },
    { title: 'Children in need', figures: [...of('CN-01-number', 'CN-01'), ...needFigures(children, census)] },
  ];
  return {
    yearEndingMarch: yearEndsIn(year),
    ...(authority === undefined ? {} : { authority }),
    notes: unreadWords(unread.length),
    sections,
  };
}

function childrenFigure(children: readonly CensusChild[]): ReturnFigure {
  return countFigure(
    { code: 'children', name: 'Children in the file' },
    children.map((child) =>
      figureRow(child, 'Child', child.line, {
        because: `${countInWords(child.episodes.length, 'episode')} of need.`,
        counts: true,
      }),
    ),
  );
}
