import type { FigureRow } from '#returns/engine/return-analysis.ts';
import type { ComparedAnalysis, ComparedFigure } from '../queries/compared-figures.ts';

/** A row behind a figure, with the number of its child in the check. */
export interface ShownFigureRow extends FigureRow {
  /** Undefined where the return names no child. */
  readonly childNumber: number | undefined;
}

/** A figure with a page of the rows behind it. */
export interface FigureSheet {
  readonly analysis: Omit<ComparedAnalysis, 'sections'>;
  readonly figure: ComparedFigure;
  /** The part the rows are of, counted from 0 in the order of its parts; undefined for all of them. */
  readonly part: number | undefined;
  readonly rows: {
    readonly rows: readonly ShownFigureRow[];
    /** Counted from 1. */
    readonly page: number;
    readonly pages: number;
    readonly total: number;
  };
}

/** Which rows of a figure are asked for, and beside whose published figures it is set. */
export interface AskedFigure {
  readonly authority?: string;
  readonly part?: number;
  readonly page: number;
}

/** Where the figures of a checked return are asked about. */
export interface FiguresDesk {
  /** Every figure, without the rows behind it. */
  figures(authority?: string): ComparedAnalysis;
  figure(code: string, asked: AskedFigure): FigureSheet | undefined;
}
