import type { Cell } from '../../engine/cell.ts';
import { yearEndsIn } from '../../engine/collection-year.ts';
import type { AnalysisSection, ReturnAnalysis, ReturnFigure } from '../../engine/return-analysis.ts';
import { countFigure } from '../../engine/return-figures.ts';
import { unreadWords } from '../../engine/unread-words.ts';
import { childrenOf } from '../checking/children-of.ts';
import { readChild } from '../checking/read-child.ts';
import type { ReturnGiven } from '../checking/return-given.ts';
import { returnYear } from '../checking/return-year.ts';
import type { Ssda903Year } from '../specification/ssda903-year.ts';
import { adoptionFigures } from './adoption-figures.ts';
import { type AnalysedChild, type AnalysedYear, analysedChild, analysedYear } from './analysed-child.ts';
import { healthFigures } from './health-figures.ts';
import { leaverFigures } from './leaver-figures.ts';
import { lookedAfterFigures } from './looked-after-figures.ts';
import { missingFigures } from './missing-figures.ts';
import { placementFigures } from './placement-figures.ts';
import { reviewFigures } from './review-figures.ts';
import { rowAt } from './row-at.ts';
import { stabilityFigures } from './stability-figures.ts';
import { startAndEndFigures } from './start-and-end-figures.ts';

/** What an SSDA903 return says, counted from its rows and, where a figure looks back, from those of last year’s return. */
export function ssda903Analysis(given: ReturnGiven, year: Ssda903Year): ReturnAnalysis {
  const asked = analysedYear(returnYear(year), given.lastYear !== undefined);
  const unread: Cell[] = [];
  const children = childrenIn(given, asked, unread);
  return {
    yearEndingMarch: yearEndsIn(year),
    notes: [...unreadWords(unread.length), ...(asked.hasLastYear ? [] : [NO_LAST_YEAR])],
    sections: sectionsOf(children, asked, given),
  };
}

const NO_LAST_YEAR =
  'Last year’s return was not given. Figures that look back further than 1 April tell less without it, and each says how much.';

function sectionsOf(
  children: readonly AnalysedChild[],
  year: AnalysedYear,
  given: ReturnGiven,
): readonly AnalysisSection[] {
  return [
    { title: 'The file', figures: [childrenFigure(children)] },
    { title: 'Looked after', figures: lookedAfterFigures(children, year) },
    { title: 'Starts and ends', figures: startAndEndFigures(children, year) },
    { title: 'Placements', figures: placementFigures(children, year, given) },
    { title: 'Stability', figures: stabilityFigures(children, year) },
    { title: 'Reviews', figures: reviewFigures(children, year) },
    { title: 'Missing', figures: missingFigures(children, year) },
    { title: 'Health of children looked after for twelve months', figures: healthFigures(children, year) },
    { title: 'Care leavers', figures: leaverFigures(children, year) },
    { title: 'Adoption', figures: adoptionFigures(children, year) },
  ];
}

function childrenIn(given: ReturnGiven, year: AnalysedYear, unread: Cell[]): readonly AnalysedChild[] {
  const ofThisYear = [...childrenOf(given).values()].filter(({ now }) => now !== undefined);
  return ofThisYear.map((sent) => analysedChild(readChild(sent, year, unread), year));
}

function childrenFigure(children: readonly AnalysedChild[]): ReturnFigure {
  return countFigure(
    { code: 'children', name: 'Children in the return' },
    children.map((child) =>
      rowAt(child, child.child.id, {
        because: `${child.child.episodes.length} ${child.child.episodes.length === 1 ? 'episode' : 'episodes'}.`,
        counts: true,
      }),
    ),
  );
}
