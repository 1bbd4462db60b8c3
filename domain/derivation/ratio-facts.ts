import { toEpochDay } from "../dates";
import type { Decimal } from "../decimal";
import { type FactState, known, type Unknown, unknown } from "../facts/state";
import type { FactId } from "../facts/vocabulary";
import type { Row } from "../profile/profile";
import { shareOfRows } from "../reserve/share";
import type { MissingCells } from "../reserve/tally";
import { weigh } from "../reserve/weighed";
import type { FactView } from "./fact-view";
import { ratioPct } from "./interval";

/** Reserve value in percent of the coins outstanding. */
export function coverage(view: FactView): FactState<Decimal> {
  return ratioPct(view.fact("reserve.fairValueUsd"), view.fact("coin.outstandingUsd"));
}

/** The issuer's own equity in percent of the coins outstanding. */
export function equityShare(view: FactView): FactState<Decimal> {
  return ratioPct(view.fact("capital.equityUsd"), view.fact("coin.outstandingUsd"));
}

/** Calendar days from the launch to the assessment date; zero before it. */
export function coinAgeDays(view: FactView): FactState<number> {
  return daysSince(view.asOf, view.fact("coin.launchedOn"), "coin.launchedOn");
}

/** Calendar days from the newest white paper or terms to the assessment date. */
export function termsAgeDays(view: FactView): FactState<number> {
  return daysSince(view.asOf, view.fact("disclosure.termsUpdatedOn"), "disclosure.termsUpdatedOn");
}

function daysSince(asOf: string, since: FactState<string>, id: FactId): FactState<number> {
  if (since.status === "unknown") return since;
  if (since.status === "known") {
    const age = ageOn(asOf, since.value);
    return age === null ? notADay(id) : known(age);
  }
  const low = ageOn(asOf, since.high);
  const high = ageOn(asOf, since.low);
  if (low === null || high === null) return notADay(id);
  return { status: "bounded", low, high, why: since.why, missing: since.missing };
}

function ageOn(asOf: string, since: string): number | null {
  const end = toEpochDay(asOf);
  const start = toEpochDay(since);
  return end === null || start === null ? null : Math.max(0, end - start);
}

function notADay(id: FactId): Unknown {
  return unknown([id], "not_computed", "the day cannot be read");
}

const NO_ISSUANCE: MissingCells = {
  columns: ["deployment[].issuance"],
  what: "stated kind of issuance",
};

/** Share of supply that third-party bridges hold, in percent of the supply over all chains. */
export function bridgedShare(view: FactView): FactState<Decimal> {
  return shareOfRows(weigh(view, "deployment"), ({ values }: Row<"deployment">) =>
    values.issuance === undefined ? NO_ISSUANCE : values.issuance === "thirdPartyBridge",
  );
}
