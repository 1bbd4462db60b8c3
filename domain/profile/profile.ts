import type { IsoDate } from "../dates";
import type { Decimal } from "../decimal";
import type { ColumnId, ColumnValue, ListId } from "../facts/lists";
import type { UnknownReason } from "../facts/state";

/** Strongest first. The ladder feeds evidence strength, never the score. */
export const SOURCE_KINDS = {
  law: "Law or regulator",
  audited: "Audited",
  attested: "Attested",
  issuerSigned: "Issuer, signed",
  issuerWeb: "Issuer's website",
  press: "Press or aggregator",
  analystNote: "Analyst's note",
} as const;
export type SourceKind = keyof typeof SOURCE_KINDS;

/** How far the text of a source was itself read. */
export const READINGS = {
  direct: "read directly",
  relayed: "relayed by a third party",
  secondary: "secondary account",
  derived: "derived arithmetically",
} as const;
export type Reading = keyof typeof READINGS;

/** Marks that stay on screen wherever the value is shown. */
export const MARKS = {
  unverified: "unverified",
  doubtful: "doubtful",
  derived: "derived",
} as const;
export type Mark = keyof typeof MARKS;

export type Source = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** Day, month or year of publication as far as known; ISO text of that precision. */
  readonly date: string | null;
  readonly url: string | null;
  readonly kind: SourceKind;
  readonly reading: Reading | null;
  readonly note: string | null;
  /** Id of the document in the library of evidence; absent where there is none, so that older files stay as they are. */
  readonly document?: string | null;
};

/** Where in a source a value stands. At least one of the three is given. */
export type CitationPlace = {
  /** Page or section. */
  readonly place: string | null;
  /** The line itself, in its own words. */
  readonly quote: string | null;
  readonly note: string | null;
};

/** Where a value comes from and since when it could be known. */
export type Provenance = {
  readonly asOf: IsoDate | null;
  /** Day it became public. Null means the profile's own date: public when the profile was drawn up. */
  readonly knownOn: IsoDate | null;
  readonly sources: readonly string[];
  readonly note: string | null;
  readonly marks: readonly Mark[];
  /** By the id of a cited source; absent where no place is given. */
  readonly places?: Readonly<Record<string, CitationPlace>>;
};

/** Ends of what is known of a number or a day, both included; null means open at that end. */
export type Bounds = {
  readonly low: Decimal | IsoDate | null;
  readonly high: Decimal | IsoDate | null;
};

/** A plain value as stored: decimals for money, percentages and decimals, numbers for integers. */
export type PlainValue = string | boolean | number | Decimal | readonly string[];

/** What one of several sources that contradict each other gives for a fact, in its own words. */
export type Claim = { readonly source: string; readonly value: string };

export type Answer = Provenance &
  (
    | { readonly status: "known"; readonly value: PlainValue }
    | ({ readonly status: "bounded" } & Bounds)
    | {
        readonly status: "unknown";
        readonly reason: UnknownReason;
        /** Only where the reason is that sources disagree: one for each source; absent where none is recorded. */
        readonly claims?: readonly Claim[];
      }
  );

/** One row of a list. A column is in at most one of `values`, `bounds` and `unknown`; absent means not researched. */
export type Row<L extends ListId = ListId> = Provenance & {
  readonly id: string;
  readonly values: { readonly [C in ColumnId<L>]?: ColumnValue<L, C> };
  readonly bounds: { readonly [C in ColumnId<L>]?: Bounds };
  readonly unknown: { readonly [C in ColumnId<L>]?: UnknownReason };
};

/** `complete` with no rows means "searched, none found"; `partial` never supports a negative conclusion. */
export type Completeness = "complete" | "partial" | "unknown";

export type RowList<L extends ListId = ListId> = {
  readonly completeness: Completeness;
  readonly reason: UnknownReason | null;
  readonly note: string | null;
  readonly rows: readonly Row<L>[];
};

export type ProfileNote = { readonly path: string; readonly text: string };

export type Profile = {
  readonly coin: { readonly symbol: string; readonly name: string; readonly dti: string | null };
  readonly issuer: { readonly name: string | null; readonly lei: string | null };
  /** Day the facts describe. */
  readonly asOf: IsoDate;
  readonly facts: Readonly<Record<string, Answer>>;
  readonly lists: { readonly [L in ListId]: RowList<L> };
  readonly sources: readonly Source[];
  readonly notes: readonly ProfileNote[];
};

export const NO_PROVENANCE: Provenance = {
  asOf: null,
  knownOn: null,
  sources: [],
  note: null,
  marks: [],
};

export const EMPTY_LIST: RowList<never> = {
  completeness: "unknown",
  reason: "not_researched",
  note: null,
  rows: [],
};
