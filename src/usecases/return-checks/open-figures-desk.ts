import type { CheckedReturn } from '#returns/engine/checked-return.ts';
import type { ReturnAnalysis } from '#returns/engine/return-analysis.ts';
import { type ComparedFigure, comparedFigures } from '../queries/compared-figures.ts';
import type { FiguresDesk } from './figures-desk.ts';
import { type IssueIndex, pageOf } from './issue-index.ts';

/** Opens the desk of figures. They are counted when they are first asked for, and kept as long as the check. */
export function openFiguresDesk(
  checked: Pick<CheckedReturn, 'analysis'>,
  index: Pick<IssueIndex, 'numberOf'>,
): FiguresDesk {
  let counted: ReturnAnalysis | undefined;
  const compared = (authority: string | undefined) => {
    counted ??= checked.analysis();
    return comparedFigures(counted, authority);
  };
  return {
    figures(authority) {
      const { sections, ...about } = compared(authority);
      return {
        ...about,
        sections: sections.map(({ title, figures }) => ({ title, figures: figures.map(withoutRows) })),
      };
    },
    figure(code, { authority, part, page }) {
      const { sections, ...about } = compared(authority);
      const figure = sections.flatMap(({ figures }) => figures).find((each) => each.code === code);
      if (figure === undefined) return undefined;
      const name = part === undefined ? undefined : figure.parts?.[part]?.name;
      const all = name === undefined ? figure.rows : figure.rows.filter(({ parts = [] }) => parts.includes(name));
      const { rows, ...rest } = pageOf(all, page);
      const shown = rows.map((row) => ({
        ...row,
        childNumber: row.child === '' ? undefined : index.numberOf(row.child),
      }));
      return {
        analysis: about,
        figure: withoutRows(figure),
        part: name === undefined ? undefined : part,
        rows: { ...rest, rows: shown },
      };
    },
  };
}

// The rows of a county are many, and a page shows a few of one figure.
function withoutRows(figure: ComparedFigure): ComparedFigure {
  return { ...figure, rows: [] };
}
