import type { CaseProfile } from "@/checklists/common/rule-cases";
import type { Verdict } from "@/domain/checklist/criterion";
import { MODEL_DISCLOSURE } from "./model-facts-disclosure";
import { MODEL_ISSUER } from "./model-facts-issuer";
import { MODEL_RESERVE } from "./model-facts-reserve";
import {
  accountsOf,
  bills,
  centralBank,
  demandDeposit,
  examination,
  homeMarket,
  permission,
  reverseRepo,
} from "./model-rows";

/** Rules a model does not meet as they are written, with the verdict it has and why they cannot all hold at once. */
export type Apart = {
  readonly verdict: Exclude<Verdict, "met" | "unknown">;
  readonly why: string;
  /** Ids without the regime's own. */
  readonly rules: readonly string[];
};

/** A made-up issuer under one regime. Where a regime has alternatives, each is a model of its own. */
export type RegimeModel = {
  readonly name: string;
  readonly profile: CaseProfile;
  readonly apart?: readonly Apart[];
};

/** A day on which the last of the laws read here binds. */
export const MODEL_DAY = "2028-09-30";

const RESERVE = [
  centralBank(350_000_000),
  demandDeposit("Bank A", 130_000_000),
  demandDeposit("Bank B", 130_000_000),
  bills(310_000_000),
  reverseRepo(90_000_000),
];

/** The reserve without repo, where a list of eligible assets does not name it. */
export const WITHOUT_REPO = [
  centralBank(350_000_000),
  demandDeposit("Bank A", 170_000_000),
  demandDeposit("Bank B", 170_000_000),
  bills(320_000_000),
];

/** The other rows every model starts from: three monthly reports, two chains, an old case that is closed. */
const ROWS = {
  attestation: [
    examination("2028-08-31", "2028-09-20"),
    examination("2028-07-31", "2028-08-20"),
    examination("2028-06-30", "2028-07-20"),
  ],
  deployment: [
    { permissioned: true, supplyUsd: 600_000_000, lawfulOrderCapable: true },
    { permissioned: true, supplyUsd: 400_000_000, lawfulOrderCapable: true },
  ],
  licence: [permission("usStablecoinApproval", "US")],
  market: [homeMarket("US")],
  stressEvent: [],
  enforcement: [{ subject: "other", status: "settled", againstIssuer: true }],
} as const satisfies CaseProfile;

/** The model issuer of a dollar coin, with what a regime wants otherwise; who holds the reserve follows from its lines. */
export function issueModel({ facts, position = RESERVE, ...rest }: CaseProfile = {}): CaseProfile {
  return {
    asOf: MODEL_DAY,
    ...ROWS,
    position,
    account: accountsOf(position),
    ...rest,
    facts: { ...MODEL_ISSUER, ...MODEL_RESERVE, ...MODEL_DISCLOSURE, ...facts },
  };
}
