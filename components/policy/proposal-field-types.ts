type Base = {
  /** The place in the format; the id of the control as well. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
};

type Option = { readonly value: string; readonly label: string };

export type PolicyField = Base &
  (
    | { readonly kind: "whole"; readonly unit?: string }
    | { readonly kind: "text"; readonly width?: string; readonly list?: string }
    | { readonly kind: "area"; readonly rows: number }
    | { readonly kind: "choice"; readonly options: readonly Option[]; readonly blank?: string }
    | { readonly kind: "day" }
    | { readonly kind: "tick" }
  );

export type PolicyGroup = {
  readonly id: string;
  readonly legend: string;
  readonly note?: string;
  readonly fields: readonly PolicyField[];
  /** What the figures of the group add up to. */
  readonly total?: number;
};

export type PolicySection = {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly groups: readonly PolicyGroup[];
};
