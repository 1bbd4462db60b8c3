import type { Comparison } from "@/domain/comparison/compare";
import { bandText, tierText } from "./result-text";
import { VERDICTS } from "./result-words";
import { toPlain, toTable } from "./table";

/** The comparison in the format `assay-comparison/1`: verdicts and reasons in the order of the coins. */
export function toComparisonJson({ coins, rows }: Comparison) {
  return {
    schema: "assay-comparison/1",
    coins: coins.map(({ coin, asOf, result, coverage, pillars }) => ({
      coin,
      asOf,
      result,
      coverage,
      pillars,
    })),
    criteria: rows.map(({ criterion, cells, differs }) => ({
      id: criterion.id,
      title: criterion.title,
      verdicts: cells.map(({ verdict }) => verdict),
      reasons: cells.map(({ reason }) => reason),
      differs,
    })),
  };
}

/** The comparison as text: results, pillars, and every question whose answers differ. */
export function comparisonText({ coins, rows }: Comparison): string {
  const names = coins.map(({ coin, asOf }) => toPlain(`${coin.symbol} ${asOf}`));
  const pillars = (coins[0]?.pillars ?? []).map(({ id, label }) => [
    label,
    ...coins.map((each) => bandText(each.pillars.find((pillar) => pillar.id === id)?.band ?? null)),
  ]);
  const head = [
    ["", ...names],
    ["Result (of 100, higher is better)", ...coins.map(({ result }) => bandText(result))],
    ["Tier", ...coins.map(({ result }) => tierText(result.tier))],
    ["Known, share of weight", ...coins.map(({ coverage }) => `${coverage.known} %`)],
    ["Confidence", ...coins.map(({ coverage }) => coverage.confidence)],
  ];
  const different = rows.filter(({ differs }) => differs);
  const table = different.map(({ criterion, cells }) => [
    criterion.title,
    ...cells.map(({ verdict }) => VERDICTS[verdict]),
  ]);
  const same = rows.length - different.length;
  return `${[
    toTable(head),
    toTable([["Pillar", ...names], ...pillars]),
    toTable([[`Answers that differ (${different.length} of ${rows.length})`, ...names], ...table]),
    `${same} questions have the same answer for all; --json lists every one with its reason.`,
    "An assessment, not a rating and not advice.",
  ].join("\n\n")}\n`;
}
