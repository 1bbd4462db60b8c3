import type { FactView } from "../derivation/fact-view";
import { liesIn } from "../derivation/market-facts";
import type { Coverage, Market } from "../derivation/market-share";
import { countryName } from "../facts/format";
import { standingOn } from "./force";
import { judgeRule, type RuleFinding } from "./judge-rule";
import { OFFERED_PLACES } from "./offered-places";
import { type Reading, unique } from "./reading";
import type { Regime } from "./regime";
import type { Rule } from "./rule";
import { readScope } from "./scope";

type Judged = { readonly rule: Rule; readonly finding: RuleFinding };

/** What a law may come to for the offer: permitted, not permitted, or nothing said on the day. */
type Ruling = {
  readonly regime: Regime;
  readonly mayPermit: boolean;
  readonly mayForbid: boolean;
  readonly mayBeSilent: boolean;
  readonly scope: Reading;
  readonly gates: readonly Judged[];
};

/** The answer for one market, with what decided it. */
export type MarketReading = {
  readonly market: Market;
  readonly coverage: Coverage;
  readonly says: () => string;
  /** What the regimes lack; empty where only the record is open. */
  readonly missing: () => readonly string[];
};

/** Laws whose markets are known, each with the gates of its permission. */
export type OfferLaw = {
  readonly regime: Regime;
  readonly gates: readonly Rule[];
};

/** The laws that can decide an offer. Proposals and standards never do, nor does a regime without a market. */
export function toOfferLaws(regimes: readonly Regime[]): readonly OfferLaw[] {
  return regimes
    .filter(({ id, nature }) => nature === "law" && Object.hasOwn(OFFERED_PLACES, id))
    .map((regime) => ({
      regime,
      gates: regime.rules.filter(({ part, severity }) => part === "licence" && severity === "gate"),
    }));
}

/**
 * Judges one market. Every law that binds there must permit the offer; one that is not in force, does not reach the
 * issuer or has no gate that applies says nothing, and where all are silent licences on record decide.
 */
export function judgeMarket(
  market: Market,
  laws: readonly OfferLaw[],
  view: FactView,
): MarketReading {
  const { jurisdiction, onRecord } = market;
  if (jurisdiction === undefined) return nowhere(market);
  const rulings = laws
    .filter(({ regime }) =>
      (OFFERED_PLACES[regime.id] ?? []).some((place) => liesIn(jurisdiction, place)),
    )
    .map((law) => view.remember(law, () => ruleOn(law, view)))
    .filter((ruling) => ruling.mayPermit || ruling.mayForbid);
  const canFallBack = rulings.every(({ mayBeSilent }) => mayBeSilent);
  const mayForbid =
    rulings.some((ruling) => ruling.mayForbid) || (canFallBack && !onRecord.isCovered);
  const mayPermit =
    rulings.every((ruling) => ruling.mayPermit || ruling.mayBeSilent) &&
    (rulings.some((ruling) => ruling.mayPermit) || onRecord.mayBe);
  const coverage = { isCovered: !mayForbid, mayBe: mayPermit };
  const place = countryName(jurisdiction);
  return {
    market,
    coverage,
    says: () => `${place}: ${sayMarket(coverage, rulings)}`,
    missing: () => unique(rulings.flatMap(missingOf)),
  };
}

/** A market nobody has named may lie under any law. */
function nowhere(market: Market): MarketReading {
  return {
    market,
    coverage: { isCovered: false, mayBe: true },
    says: () => "a market on record has no jurisdiction",
    missing: () => ["market[].jurisdiction"],
  };
}

function ruleOn({ regime, gates }: OfferLaw, view: FactView): Ruling {
  const binding = gates.filter(({ force }) => standingOn(force, view.asOf) === "binding");
  const scope = readScope(regime, view, "perimeter");
  if (binding.length === 0 || scope.truth === "no")
    return { regime, mayPermit: false, mayForbid: false, mayBeSilent: true, scope, gates: [] };
  const judged = binding.map((rule) => ({ rule, finding: judgeRule(rule, view, "perimeter") }));
  const has = (...verdicts: readonly RuleFinding["verdict"][]): boolean =>
    judged.some(({ finding }) => verdicts.includes(finding.verdict));
  const isFailed = has("not_met");
  const isHeld = has("met", "partly_met");
  const isOpen = has("unknown");
  return {
    regime,
    scope,
    gates: judged,
    mayForbid: isFailed || isOpen,
    mayPermit: !isFailed && (isHeld || isOpen),
    // Every gate that may turn out not to apply leaves the law without a word on the offer.
    mayBeSilent: scope.truth === "unknown" || (!isFailed && !isHeld),
  };
}

/** Gates of one outcome, in words: the first by title, the others by number. */
function sayGates({ regime, gates }: Ruling, verdicts: readonly RuleFinding["verdict"][]): string {
  const [first, ...others] = gates.filter(({ finding }) => verdicts.includes(finding.verdict));
  if (first === undefined) return "";
  const more = others.length === 0 ? "" : ` with ${others.length} more`;
  return `“${first.rule.title}”${more} under ${regime.shortName}`;
}

const isSure = ({ mayBeSilent, mayPermit, mayForbid }: Ruling): boolean =>
  !mayBeSilent && mayPermit !== mayForbid;

function sayMarket(coverage: Coverage, rulings: readonly Ruling[]): string {
  if (coverage.isCovered) return sayPermitted(rulings);
  return coverage.mayBe ? sayOpen(rulings) : sayForbidden(rulings);
}

function sayPermitted(rulings: readonly Ruling[]): string {
  const held = rulings.filter(isSure).map((each) => sayGates(each, ["met", "partly_met"]));
  return held.length > 0 ? `${held.join(" and ")} held` : "a permission is on record";
}

function sayForbidden(rulings: readonly Ruling[]): string {
  const failed = rulings
    .filter((each) => each.mayForbid && isSure(each))
    .map((each) => sayGates(each, ["not_met"]));
  return failed.length > 0 ? `${failed.join(" and ")} not met` : "no permission is on record";
}

function sayOpen(rulings: readonly Ruling[]): string {
  const [open] = rulings.filter((each) => !isSure(each));
  if (open === undefined) return "whether a permission is held is not known";
  if (open.scope.truth === "unknown")
    return `whether ${open.regime.shortName} binds the issuer is not known`;
  return `${sayGates(open, ["unknown"])} not known`;
}

function missingOf({ scope, gates }: Ruling): readonly string[] {
  return [...scope.missing(), ...gates.flatMap(({ finding }) => finding.missing)];
}
