import { readableCode } from '../../engine/readable.ts';
import type { FigureRow, ReturnFigure } from '../../engine/return-analysis.ts';
import { shareFigure } from '../../engine/return-figures.ts';
import type { Row } from '../checking/return-rows.ts';
import { type AnalysedChild, type AnalysedYear, isAged } from './analysed-child.ts';
import { partIn } from './part-in.ts';
import { rowAt } from './row-at.ts';

type LeaverRow = Row<'leavers'>;
type Leaver = { readonly child: AnalysedChild; readonly row: LeaverRow };

/** Those who died or went home are in no figure of care leavers. */
const OUT_OF_SCOPE: readonly (string | undefined)[] = ['DIED', 'RHOM'];
const HIGHER: readonly (string | undefined)[] = ['F1', 'P1'];
const BUSY: readonly (string | undefined)[] = ['F1', 'P1', 'F2', 'P2', 'F4', 'P4', 'F5', 'P5'];
const IDLE: readonly (string | undefined)[] = ['G4', 'G5', 'G6'];
const NOT_TOLD: readonly (string | undefined)[] = [undefined, '0'];

/** How care leavers are: in touch, at work or learning, and well housed; by the ages in which it is published. */
export function leaverFigures(children: readonly AnalysedChild[], year: AnalysedYear): readonly ReturnFigure[] {
  const aged = (from: number, to: number): readonly Leaver[] =>
    children
      .filter((child) => isAged(child, from, to, year.closesOn))
      .flatMap((child) => child.child.leavers.map((row) => ({ child, row })))
      .filter(({ row }) => !OUT_OF_SCOPE.includes(readableCode(row.inTouch)));
  const groups = [17, 18].map((age) => ({ name: `aged ${age}`, code: `${age}`, of: aged(age, age) }));
  const older = aged(19, 21);
  return [
    ...ageFigures('17-18', 'aged 17 and 18', aged(17, 18), { accommodation: 'CL-04', busy: 'CL-06', inTouch: 'CL-01' }),
    ...groups.flatMap(({ code, name, of }) => ageFigures(code, name, of)),
    ...ageFigures('19-21', 'aged 19 to 21', older, { accommodation: 'CL-03', busy: 'CL-05' }),
    share('CL-02', 'Care leavers aged 19 to 21 not in touch', older, ({ inTouch, activity }) => ({
      counts: readableCode(inTouch) === 'NO' && NOT_TOLD.includes(readableCode(activity)),
      said: partIn('IN_TOUCH', inTouch),
    })),
    share('CL-07', 'Care leavers aged 19 to 21 not in education, employment or training', older, ({ activity }) => ({
      counts: IDLE.includes(readableCode(activity)),
      said: partIn('ACTIV', activity),
    })),
    share('CL-08', 'Care leavers aged 19 to 21 in higher education', older, ({ activity }) => ({
      counts: HIGHER.includes(readableCode(activity)),
      said: partIn('ACTIV', activity),
    })),
  ];
}

interface Codes {
  readonly inTouch?: string;
  readonly busy?: string;
  readonly accommodation?: string;
}

function ageFigures(under: string, who: string, of: readonly Leaver[], codes: Codes = {}): readonly ReturnFigure[] {
  return [
    share(codes.inTouch ?? `in-touch-${under}`, `Care leavers ${who} in touch`, of, ({ inTouch }) => ({
      counts: readableCode(inTouch) === 'YES',
      said: partIn('IN_TOUCH', inTouch),
      isPart: true,
    })),
    share(
      codes.busy ?? `activity-${under}`,
      `Care leavers ${who} in education, employment or training`,
      of,
      ({ activity }) => ({
        counts: BUSY.includes(readableCode(activity)),
        said: partIn('ACTIV', activity),
        isPart: true,
      }),
    ),
    share(
      codes.accommodation ?? `accommodation-${under}`,
      `Care leavers ${who} in suitable accommodation`,
      of,
      (row) => ({
        counts: readableCode(row.accommodation)?.endsWith('1') ?? false,
        said: partIn('ACCOM', row.accommodation),
        isPart: true,
      }),
    ),
  ];
}

interface Said {
  readonly counts: boolean;
  readonly said: string;
  /** Whether the figure is shown by what was said. */
  readonly isPart?: true;
}

function share(code: string, name: string, of: readonly Leaver[], judge: (row: LeaverRow) => Said): ReturnFigure {
  const rows = of.map(({ child, row }): FigureRow => {
    const { counts, said, isPart } = judge(row);
    return rowAt(child, row.inTouch, {
      because: `${said}.`,
      counts,
      ...(isPart === undefined ? {} : { parts: [said] }),
    });
  });
  return shareFigure({ code, name, comparedWith: code }, rows);
}
