import type { Verdict } from "../checklist/criterion";
import type { IsoDate } from "../dates";
import type { Band, CapStatus, ResultState, TierRange } from "../scoring/assessment";
import type { Tier } from "../scoring/policy";

/** A cell keeps its kind, so that a spreadsheet gets a number where a page gets words. */
export type Cell =
  | { readonly kind: "text"; readonly text: string; readonly strong?: true }
  /** Decimal text without grouping; `text` is how a page prints it. */
  | { readonly kind: "number"; readonly value: string; readonly text: string }
  /** Percentage points, so 11.6 means 11.6 %. */
  | { readonly kind: "percent"; readonly value: string; readonly text: string }
  | { readonly kind: "usd"; readonly value: string; readonly text: string }
  | { readonly kind: "date"; readonly value: IsoDate }
  | { readonly kind: "verdict"; readonly verdict: Verdict }
  | { readonly kind: "link"; readonly text: string; readonly url: string }
  /** A missing figure says why; it is never empty and never zero. */
  | { readonly kind: "missing"; readonly text: string };

export type Column = {
  readonly id: string;
  readonly label: string;
  /** Relative width on a page. */
  readonly width: number;
  readonly align: "start" | "end";
};

export type TableBlock = {
  readonly kind: "table";
  /** Stable name: also the sheet's and the test's way to find it. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly note: string | null;
};

export type CompositionSlice = {
  readonly assetClass: string;
  readonly label: string;
  readonly amountUsd: string;
  readonly percent: string;
};

export type LadderStep = {
  readonly id: string;
  readonly label: string;
  /** Percent of the reserve that belongs to the step for sure. */
  readonly share: string;
  /** Percent that is cash by the end of the step: for sure, and at most. */
  readonly cumulativeLow: string;
  readonly cumulativeHigh: string;
};

export type TimelineMark = {
  readonly label: string;
  readonly asOf: IsoDate;
  readonly publishedOn: IsoDate | null;
};

export type BandFigure = Band & {
  readonly label: string;
  readonly uncapped: Band;
  /** Ceiling that certainly holds, and the one that holds for the low end. */
  readonly ceiling: Tier | null;
  readonly lowCeiling: Tier | null;
  /** Lowest score of each tier under the policy that spoke. */
  readonly floors: Readonly<Record<Tier, number>>;
  readonly tier: TierRange;
  readonly state: ResultState;
};

export type Figure =
  | { readonly type: "bands"; readonly bands: readonly BandFigure[] }
  | {
      readonly type: "pillars";
      readonly pillars: readonly (Band & { readonly label: string })[];
      /** Lowest score of each tier under the policy that spoke. */
      readonly floors: Readonly<Record<Tier, number>>;
    }
  | { readonly type: "composition"; readonly slices: readonly CompositionSlice[] }
  | { readonly type: "ladder"; readonly steps: readonly LadderStep[] }
  | { readonly type: "timeline"; readonly asOf: IsoDate; readonly marks: readonly TimelineMark[] }
  | CurveFigure
  | WaterfallFigure;

/** Figures that hold from one point to the next, such as a sum at the end of a day. */
export type CurveFigure = {
  readonly type: "curve";
  readonly xLabel: string;
  readonly yLabel: string;
  readonly series: readonly {
    readonly label: string;
    readonly points: readonly { readonly x: number; readonly y: number }[];
  }[];
};

/** From one figure to another by signed parts that add up. */
export type WaterfallFigure = {
  readonly type: "waterfall";
  readonly start: WaterfallPart;
  readonly parts: readonly WaterfallPart[];
  readonly end: WaterfallPart;
  /** Decimals shown. */
  readonly places: number;
};

export type WaterfallPart = { readonly label: string; readonly value: number };

/** A picture never stands alone: a table in the same section carries its numbers. */
export type FigureBlock = {
  readonly kind: "figure";
  readonly id: string;
  readonly title: string;
  /** What a reader who cannot see it is told. */
  readonly description: string;
  readonly figure: Figure;
};

export type Block =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "items"; readonly items: readonly string[] }
  | {
      readonly kind: "pairs";
      readonly pairs: readonly { readonly label: string; readonly cell: Cell }[];
    }
  | TableBlock
  | FigureBlock;

export type Section = {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
};

/** A report as typed sections. It knows no file format: PDF, XLSX, CSV and JSON are written from it. */
export type Report = {
  readonly kind: "profile" | "comparison";
  readonly title: string;
  readonly subtitle: string;
  readonly asOf: IsoDate;
  /** Symbol or symbols and as-of day, for file names. */
  readonly stem: string;
  /** The figures a reader looks for first, for files that are one flat table. */
  readonly headline: readonly { readonly label: string; readonly value: string }[];
  readonly provenance: readonly { readonly label: string; readonly value: string }[];
  readonly statements: readonly string[];
  readonly sections: readonly Section[];
};

export const CAP_STATUS_LABELS: Readonly<Record<CapStatus, string>> = {
  binding: "binding",
  applies: "applies",
  unknown: "not known, limits the low end",
  clear: "does not apply",
};
