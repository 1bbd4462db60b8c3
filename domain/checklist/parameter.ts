import type { IsoDate } from "../dates";
import type { Cite } from "./cite";

/** One value of a parameter, in force from `from` (null: since ever) up to but not including `until` (null: open). */
export type DatedValue<T> = {
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly value: T;
};

/** A number or table of law or of house policy: dated, cited, and never a literal inside a predicate. */
export type Parameter<T = unknown> = {
  readonly id: string;
  readonly label: string;
  readonly unit: string | null;
  /** True where the number is this tool's own choice, not law and not in the source documents. */
  readonly house: boolean;
  readonly rationale: string;
  readonly cites: readonly Cite[];
  readonly values: readonly DatedValue<T>[];
};

/** Looks a parameter up at the assessment date. */
export type At = <T>(parameter: Parameter<T>) => T;

type ParameterSpec<T> = {
  readonly id: string;
  readonly label: string;
  readonly unit?: string;
  readonly house: boolean;
  readonly rationale: string;
  readonly cites?: readonly Cite[];
  readonly value: T;
};

/** A parameter with one value for all time. */
export function parameter<T>(spec: ParameterSpec<T>): Parameter<T> {
  const { value, unit, cites, ...rest } = spec;
  return {
    ...rest,
    unit: unit ?? null,
    cites: cites ?? [],
    values: [{ from: null, until: null, value }],
  };
}

/** The value in force at `asOf`. Throws RangeError before the first value: asking then is a programming error. */
export function valueAt<T>(param: Parameter<T>, asOf: IsoDate): T {
  for (const dated of param.values) {
    const started = dated.from === null || dated.from <= asOf;
    if (started && (dated.until === null || asOf < dated.until)) return dated.value;
  }
  throw new RangeError(`parameter ${param.id} has no value on ${asOf}`);
}
