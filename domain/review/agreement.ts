import type { Pillar } from "../checklist/checklist";
import type { Verdict } from "../checklist/criterion";
import type { Finding } from "../checklist/finding";
import { Decimal } from "../decimal";

/** The five nominal categories, in the order of the table. */
export const VERDICTS = [
  "met",
  "partly_met",
  "not_met",
  "unknown",
  "not_applicable",
] as const satisfies readonly Verdict[];

/** How far two people gave the same verdicts. */
export type Agreement = {
  /** Questions both answered. */
  readonly questions: number;
  readonly agreed: number;
  /** Rows: the first person's verdicts; columns: the second's; in the order of `VERDICTS`. */
  readonly table: readonly (readonly number[])[];
  /** Share of questions with the same verdict, 0 to 1; null without questions. */
  readonly observed: Decimal | null;
  /** Share that would agree by chance, given how often each person used each verdict. */
  readonly expected: Decimal | null;
  /** −1 to 1; null where it is not defined. */
  readonly kappa: Decimal | null;
  /** Why there is no kappa; null where there is one. */
  readonly undefinedWhy: string | null;
};

export type PillarAgreement = Agreement & { readonly id: string; readonly label: string };

export type VerdictAgreement = {
  readonly total: Agreement;
  readonly pillars: readonly PillarAgreement[];
  /** Questions with two verdicts, in the order of the first person's findings. */
  readonly differing: readonly {
    readonly id: string;
    readonly first: Verdict;
    readonly second: Verdict;
  }[];
  /** Questions only one of them was asked: other rules or another day. They are left out. */
  readonly unmatched: readonly string[];
};

const SAME_VERDICT =
  "Both used one and the same verdict throughout, so agreement by chance is certain and kappa is not defined.";
const NO_QUESTIONS = "There is no question both answered.";

/**
 * Agreement of two assessments question by question, in all and per pillar. Kappa is Cohen's, unweighted: observed
 * agreement less agreement by chance, over one less agreement by chance. Where agreement by chance is certain the
 * fraction is 0 over 0; it is then given as undefined, never as 1 or 0.
 *
 * Source: Cohen, J. (1960), “A coefficient of agreement for nominal scales”, Educational and Psychological Measurement
 * 20 (1), 37–46.
 */
export function compareVerdicts(
  pillars: readonly Pillar[],
  first: readonly Finding[],
  second: readonly Finding[],
): VerdictAgreement {
  const other = new Map(second.map((finding) => [finding.id, finding]));
  const asked = new Set(first.map(({ id }) => id));
  const pairs = first.flatMap((finding) => {
    const match = other.get(finding.id);
    return match === undefined
      ? []
      : [{ finding, verdicts: [finding.verdict, match.verdict] as Pair }];
  });
  const measure = (pillar: string): Agreement =>
    measureAgreement(
      pairs.filter(({ finding }) => finding.pillar === pillar).map(({ verdicts }) => verdicts),
    );
  return {
    total: measureAgreement(pairs.map(({ verdicts }) => verdicts)),
    pillars: pillars.map(({ id, label }) => ({ id, label, ...measure(id) })),
    differing: pairs.flatMap(({ finding: { id }, verdicts: [a, b] }) =>
      a === b ? [] : [{ id, first: a, second: b }],
    ),
    unmatched: [
      ...first.filter(({ id }) => !other.has(id)).map(({ id }) => id),
      ...second.filter(({ id }) => !asked.has(id)).map(({ id }) => id),
    ],
  };
}

type Pair = readonly [Verdict, Verdict];

/** Counts and Cohen's kappa of pairs of verdicts. Whole numbers until the last division. */
export function measureAgreement(pairs: readonly Pair[]): Agreement {
  const table = VERDICTS.map((row) =>
    VERDICTS.map((column) => pairs.filter(([a, b]) => a === row && b === column).length),
  );
  const questions = pairs.length;
  const agreed = pairs.filter(([a, b]) => a === b).length;
  if (questions === 0) {
    const none = { observed: null, expected: null, kappa: null, undefinedWhy: NO_QUESTIONS };
    return { questions, agreed, table, ...none };
  }
  const chance = VERDICTS.reduce((sum, _, index) => {
    const row = table[index]?.reduce((total, count) => total + count, 0) ?? 0;
    const column = table.reduce((total, counts) => total + (counts[index] ?? 0), 0);
    return sum + row * column;
  }, 0);
  const all = questions * questions;
  const isCertain = chance === all;
  return {
    questions,
    agreed,
    table,
    observed: new Decimal(agreed).div(questions),
    expected: new Decimal(chance).div(all),
    kappa: isCertain ? null : new Decimal(questions * agreed - chance).div(all - chance),
    undefinedWhy: isCertain ? SAME_VERDICT : null,
  };
}
