import type { Ruleset } from "@/domain/checklist/checklist";
import type { Regime, RegimeNature } from "@/domain/regime/regime";

const KINDS: Readonly<Record<RegimeNature, string>> = {
  law: "law",
  proposed: "proposed",
  standard: "standard",
};

/** The front page of the generated checklists: each with its size, its gates and how much was read at first hand. */
export function renderChecklistsIndex({ version, checklists, regimes }: Ruleset): string {
  const rows = [
    ...checklists.map(({ id, title, criteria }) =>
      toRow([
        `[${title}](${id}.md)`,
        "backing",
        "any",
        criteria.length,
        countGates(criteria),
        "not applicable",
        0,
      ]),
    ),
    ...regimes.map((regime) =>
      toRow([
        `[${regime.name}](${regime.id}.md)`,
        KINDS[regime.nature],
        regime.jurisdiction,
        regime.rules.length,
        countGates(regime.rules),
        describePrimary([regime]),
        regime.leftOut.length,
      ]),
    ),
    toRow(sumUp(regimes)),
  ];
  return `${[
    "# Checklists",
    "Generated from the code by `npm run docs`. Do not edit.",
    `Ruleset ${version}. The backing checklist asks what the two documents ask; the regimes hold law, rules not yet law, and standards, each rule with its article, its force and how far its text was checked. The share from the primary text counts the rules that were checked against the text itself; all others carry a mark. Rows left out are entries of a source that are no rule of their own; each page gives the reason.`,
    [
      "| Checklist | Kind | Where | Rules | Gates | From the primary text | Rows left out |",
      "|---|---|---|---|---|---|---|",
      ...rows,
    ].join("\n"),
  ].join("\n\n")}\n`;
}

type Cells = readonly (string | number)[];

function toRow(cells: Cells): string {
  return `| ${cells.join(" | ")} |`;
}

function sumUp(regimes: readonly Regime[]): Cells {
  const rules = regimes.flatMap((regime) => regime.rules);
  const leftOut = regimes.flatMap((regime) => regime.leftOut);
  return [
    `All ${regimes.length} regimes`,
    "",
    "",
    rules.length,
    countGates(rules),
    describePrimary(regimes),
    leftOut.length,
  ];
}

function countGates(items: readonly { readonly severity: string }[]): number {
  return items.filter(({ severity }) => severity === "gate").length;
}

function describePrimary(regimes: readonly Regime[]): string {
  const rules = regimes.flatMap((regime) => regime.rules);
  const primary = rules.filter(({ verification }) => verification === "primary").length;
  const share = rules.length === 0 ? 0 : Math.round((primary * 100) / rules.length);
  return `${share}% (${primary} of ${rules.length})`;
}
