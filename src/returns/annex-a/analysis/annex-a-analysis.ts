import { dayInWords } from '#domain/time/in-words.ts';
import { yearEndsIn } from '../../engine/collection-year.ts';
import type { AnalysisSection, ReturnAnalysis } from '../../engine/return-analysis.ts';
import { unreadWords } from '../../engine/unread-words.ts';
import { annexALists, type ListKey, listKeys } from '../specification/annex-a-lists.ts';
import type { AnnexAYear } from '../specification/annex-a-year.ts';
import { adoptionFigures } from './adoption-figures.ts';
import type { AnalysedLists } from './analysed-lists.ts';
import { assessmentFigures } from './assessment-figures.ts';
import { careFigures } from './care-figures.ts';
import { caseloadFigures } from './caseload-figures.ts';
import { enquiryFigures } from './enquiry-figures.ts';
import { toldFigure } from './figure-needs.ts';
import { contactFigures, referralFigures } from './front-door-figures.ts';
import { leaverFigures } from './leaver-figures.ts';
import { needFigures } from './need-figures.ts';
import { protectionPlanFigures } from './protection-plan-figures.ts';

/** What the lists of Annex A say, counted from their rows as of the day they were drawn up. A list that is missing has no figures, and that is said. */
export function annexAAnalysis(
  lists: AnalysedLists,
  year: AnnexAYear,
  columns: ReadonlyMap<ListKey, ReadonlySet<string>>,
  unread: number,
): ReturnAnalysis {
  const sections = SECTIONS.filter(({ needs }) => needs.some((list) => columns.has(list)));
  const missing = listKeys.filter((list) => !columns.has(list));
  return {
    yearEndingMarch: yearEndsIn(year),
    notes: [
      `The lists are as of ${dayInWords(lists.on)}. Events on them are of six months, so that a count is not one of a year.`,
      ...missing.map(
        (list) => `List ${annexALists[list].number} is not there; figures that need it are left out, or say so.`,
      ),
      ...unreadWords(unread),
    ],
    sections: sections.map(
      ({ title, figures }): AnalysisSection => ({
        title,
        figures: figures(lists).map((figure) => toldFigure(figure, columns)),
      }),
    ),
  };
}

const SECTIONS: readonly {
  readonly title: string;
  readonly needs: readonly ListKey[];
  readonly figures: (lists: AnalysedLists) => AnalysisSection['figures'];
}[] = [
  { title: 'Contacts and early help', needs: ['contacts', 'earlyHelp'], figures: contactFigures },
  { title: 'Referrals', needs: ['referrals'], figures: referralFigures },
  { title: 'Assessments', needs: ['assessments'], figures: assessmentFigures },
  { title: 'Section 47 enquiries and conferences', needs: ['enquiries'], figures: enquiryFigures },
  { title: 'Children in need', needs: ['childrenInNeed'], figures: needFigures },
  { title: 'Child protection plans', needs: ['protectionPlans'], figures: protectionPlanFigures },
  { title: 'Children in care', needs: ['childrenInCare'], figures: careFigures },
  { title: 'Care leavers', needs: ['careLeavers'], figures: leaverFigures },
  { title: 'Adoption', needs: ['adoptions', 'adopters'], figures: adoptionFigures },
  {
    title: 'Caseloads',
    needs: ['assessments', 'childrenInNeed', 'protectionPlans', 'childrenInCare', 'careLeavers'],
    figures: caseloadFigures,
  },
];
