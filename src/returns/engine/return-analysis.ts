/** What the figures of a return say, computed from the file alone. */
export interface ReturnAnalysis {
  readonly sections: readonly AnalysisSection[];
}

/** Figures that are read together: referrals, assessments. */
export interface AnalysisSection {
  readonly title: string;
  readonly figures: readonly ReturnFigure[];
}

/** One figure, with the rows that make it. */
export interface ReturnFigure {
  /** The code of our measure where it is one (`FD-05`), otherwise one of ours in words. */
  readonly code: string;
  readonly name: string;
  readonly unit: 'count' | 'percent' | 'days' | 'rate';
  /** Undefined when the file cannot tell it; `why` says so. */
  readonly value?: number;
  readonly why?: string;
  readonly numerator?: number;
  readonly denominator?: number;
  /** The code of the published measure it is compared with. */
  readonly comparedWith?: string;
  /** How a figure breaks down: by length, by category. */
  readonly parts?: readonly { readonly name: string; readonly value: number }[];
  /** The rows counted, for opening. */
  readonly rows: readonly FigureRow[];
}

/** A row behind a figure. */
export interface FigureRow {
  readonly child: string;
  readonly table: string;
  readonly line?: number;
  /** What of it counts: `referred 3 May 2025, closed 8 May 2025`. */
  readonly because: string;
  /** True when it stands in the numerator; every row stands in the denominator. */
  readonly counts: boolean;
}
