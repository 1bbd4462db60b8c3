import { ruleset } from "@/checklists/index";
import { REGIME_STATES } from "@/domain/regime/judge-regime";
import { READINESS } from "@/domain/regime/readiness";
import { REGIME_STANDINGS } from "@/domain/regime/regime-force";
import type { RegimesJson } from "./regimes-schema";
import { forceLabel, VERDICTS } from "./result-words";
import { keysOf } from "./schema-parts";
import { toPlain, wrap } from "./table";

type RegimeJson = RegimesJson["regimes"][number];
type GateJson = RegimeJson["gates"][number];

const TITLES: ReadonlyMap<string, string> = new Map(
  ruleset.regimes.flatMap(({ rules }) => rules.map(({ id, title }) => [id, title] as const)),
);

/** How a coin stands against every regime, a block each: scope, law, result, counts, then gates failed and open. */
export function regimesText({ coin, asOf, preview, ruleset: rules, regimes }: RegimesJson): string {
  const issuer = coin.issuer === null ? "no legal issuer" : coin.issuer;
  const head = [
    toPlain(`${coin.symbol}  ${coin.name}, ${issuer}`),
    `What binds it on ${asOf}; ruleset ${rules.version}`,
    ...(preview ? ["Preview: gates that do not bind yet are shown and change no result."] : []),
  ];
  return `${[
    head.join("\n"),
    ...regimes.map(blockText),
    "An assessment, not legal advice. Gates in force decide a result; what does not bind never does.",
  ].join("\n\n")}\n`;
}

const APPLIES = { yes: "yes", no: "no", unknown: "not known" } as const;

function blockText(regime: RegimeJson): string {
  const { id, name, applies, why, result, counts, readiness } = regime;
  const ready =
    readiness === undefined
      ? []
      : [
          `  Readiness  ${READINESS[readiness.result]}`,
          ...countsText("  Would be   ", readiness.counts),
        ];
  return [
    `${name} [${id}]`,
    `  Applies    ${APPLIES[applies]}`,
    wrap(why, "             "),
    `  Law        ${forceText(regime.force)}`,
    `  Result     ${REGIME_STATES[result]}`,
    ...countsText("  Rules      ", counts),
    ...ready,
    ...gatesText(regime, "not_met", "Gates not met"),
    ...gatesText(regime, "unknown", "Gates open"),
  ].join("\n");
}

function forceText({ standing, binding, awaited, notBinding, past }: RegimeJson["force"]): string {
  const rules = `${binding} ${binding === 1 ? "rule binds" : "rules bind"}`;
  return `${REGIME_STANDINGS[standing]}: ${rules}, ${awaited} awaited, ${notBinding} not binding, ${past} past`;
}

/** A line for each severity with rules in it. */
function countsText(lead: string, counts: RegimeJson["counts"]): readonly string[] {
  const lines = (["gate", "major", "minor"] as const).flatMap((severity) => {
    const tally = counts[severity];
    const parts = keysOf(VERDICTS)
      .filter((verdict) => tally[verdict] > 0)
      .map((verdict) => `${tally[verdict]} ${VERDICTS[verdict]}`);
    return parts.length === 0 ? [] : [`${severity}: ${parts.join(", ")}`];
  });
  return lines.map((line, index) => `${index === 0 ? lead : " ".repeat(lead.length)}${line}`);
}

function gatesText(
  { gates }: RegimeJson,
  verdict: GateJson["verdict"],
  title: string,
): readonly string[] {
  const found = gates.filter((gate) => gate.verdict === verdict);
  if (found.length === 0) return [];
  return [`  ${title} (${found.length})`, ...found.map(gateText)];
}

function gateText({ id, reason, binding, force }: GateJson): string {
  const isPreview = binding === false && force !== undefined;
  const mark = isPreview ? ` (${forceLabel(force).toLowerCase()}, does not bind)` : "";
  return `    ${TITLES.get(id) ?? id} [${id}]${mark}\n${wrap(reason, "      ")}`;
}
