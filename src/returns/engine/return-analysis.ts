/** What the figures of a return say, computed from the file alone. */
export interface ReturnAnalysis {
  /** The year the figures are of: 2026 is the one that ends on 31 March 2026. */
  readonly yearEndingMarch: number;
  /** The three-figure code of the authority, where the return says whose it is. */
  readonly authority?: string;
  /** What a reader must know before any of the figures, such as how many values could not be read. */
  readonly notes: readonly string[];
  readonly sections: readonly AnalysisSection[];
}

/** Figures that are read together: referrals, assessments. */
export interface AnalysisSection {
  readonly title: string;
  readonly figures: readonly ReturnFigure[];
}

/** One figure, with the rows that make it. */
export interface ReturnFigure {
  /** The code of our measure where it is one (`FD-05`), otherwise one of ours in words; it may stand in an address. */
  readonly code: string;
  readonly name: string;
  /** A rate is of 10,000 residents aged 0 to 17: the return holds its numerator, and who shows it must know whose residents. */
  readonly unit: 'count' | 'percent' | 'days' | 'rate' | 'score';
  /** Undefined when the file cannot tell it; `why` says so. */
  readonly value?: number;
  readonly why?: string;
  /** A caution to read it by. */
  readonly note?: string;
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
  /** The names of the parts it is counted in; of several when they overlap, as factors do. */
  readonly parts?: readonly string[];
}
