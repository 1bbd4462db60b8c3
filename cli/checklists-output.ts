import { backingChecklist, ruleset } from "@/checklists/index";
import { DOCUMENTS } from "@/domain/checklist/cite";
import type { Criterion } from "@/domain/checklist/criterion";
import { expandReads } from "@/domain/facts/reads";
import type { Regime } from "@/domain/regime/regime";
import { CHECKLISTS_SCHEMA_ID, type ChecklistsJson, checklistsSchema } from "./checklists-schema";
import { forceLabel } from "./result-words";
import { toPlain, toTable, wrap } from "./table";

type CriterionJson = ChecklistsJson["criteria"][number];

/** Every criterion and every rule in the format `assay-checklists/1`: the backing checklist, then the regimes in order. */
export function toChecklistsJson(): ChecklistsJson {
  const { version, hash, regimes } = ruleset;
  return checklistsSchema.parse({
    schema: CHECKLISTS_SCHEMA_ID,
    ruleset: { version, hash },
    criteria: [...backingChecklist.criteria.map(fromCriterion), ...regimes.flatMap(fromRegime)],
    leftOut: regimes.flatMap(({ id: checklist, leftOut }) =>
      leftOut.map(({ id, why }) => ({ id, checklist, why })),
    ),
  });
}

/**
 * A criterion keeps the id of its source row. The checklist is nobody's law, and its citations are headings of the
 * two documents themselves: one that is not in them does not compile.
 */
function fromCriterion({ id, pillar, severity, cites, reads, scope }: Criterion): CriterionJson {
  return {
    id,
    sourceRow: id,
    checklist: backingChecklist.id,
    part: pillar,
    severity,
    force: "voluntary",
    from: null,
    until: null,
    verification: "primary",
    citation: cites
      .map(({ document, heading }) => `${DOCUMENTS[document].title}, ${heading}`)
      .join("; "),
    reads: [...expandReads([...new Set([...reads, ...(scope?.reads ?? [])])])],
  };
}

/** A rule keeps the id of its source row. */
function fromRegime({ id: checklist, rules }: Regime): readonly CriterionJson[] {
  return rules.map(({ id, part, severity, force, verification, citation, reads }) => ({
    id,
    sourceRow: id,
    checklist,
    part,
    severity,
    force: force.status,
    from: force.from,
    until: force.until,
    verification,
    citation,
    reads: [...reads],
  }));
}

/** The same as text: a line each, what was left out with the reason, and totals by checklist. */
export function checklistsText(listed: ChecklistsJson): string {
  const { criteria, leftOut } = listed;
  const head = ["Id", "Checklist", "Severity", "Force", "Citation"];
  const rows = criteria.map((each) =>
    [each.id, each.checklist, each.severity, forceText(each), each.citation].map(toPlain),
  );
  const lines = leftOut.map(({ id, why }) => `  ${id}\n${wrap(why, "    ")}`);
  return `${[
    toTable([head, ...rows]),
    `Rows of the sources left out (${leftOut.length})\n${lines.join("\n")}`,
    totalsText(listed),
  ].join("\n\n")}\n`;
}

function forceText({ force, from, until }: CriterionJson): string {
  const start = from === null ? "" : ` from ${from}`;
  return `${forceLabel(force)}${start}${until === null ? "" : ` until ${until}`}`;
}

function totalsText({ criteria, leftOut, ruleset: { version, hash } }: ChecklistsJson): string {
  const ids = [...new Set(criteria.map(({ checklist }) => checklist))];
  const countIn = (list: readonly { readonly checklist: string }[], id: string): string =>
    String(list.filter(({ checklist }) => checklist === id).length);
  const gates = criteria.filter(({ severity }) => severity === "gate");
  const rows = ids.map((id) => [
    id,
    countIn(criteria, id),
    countIn(gates, id),
    countIn(leftOut, id),
  ]);
  const total = ["Total", criteria.length, gates.length, leftOut.length].map(String);
  return `${toTable(
    [["Checklist", "Criteria", "Gates", "Left out"], ...rows, total],
    ["left", "right", "right", "right"],
  )}\n\nRuleset ${version} ${hash}`;
}
