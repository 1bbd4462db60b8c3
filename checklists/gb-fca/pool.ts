import { everyCustodian } from "@/checklists/common/custodians";
import { shareOutside } from "@/checklists/common/reserve-mix";
import {
  above,
  all,
  any,
  atLeast,
  atMost,
  type Condition,
  facts,
  figureAtMost,
  is,
  noRow,
  someRow,
} from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import type { AssetClass } from "@/domain/reserve/asset-classes";
import { notSystemic, RULES_FORCE } from "./force";
import {
  CORE_DEBT_DAYS,
  CORE_FLOOR,
  CURE_DAYS,
  CUSTODIANS_PARTLY,
  EXCESS_CAP,
  EXCESS_PARTLY,
  FULL_BACKING,
  MIX_TOLERANCE,
  ON_DEMAND_FLOOR,
  ON_DEMAND_PARTLY,
  RECONCILIATION_DAYS,
  SAME_CURRENCY,
  SAME_CURRENCY_PARTLY,
} from "./parameters";
import { ADDLESHAW, LAWBEAM, PS26_10, RESEARCH_NOTE, TRACKER } from "./sources";

type Classes = ReadonlySet<AssetClass>;

export const CORE: Classes = new Set([
  "cash",
  "centralBankBalance",
  "bankDemandDeposit",
  "bankTermDeposit",
  "bankDepositUnsplit",
  "certificateOfDeposit",
] as const);
export const EXPANDED: Classes = new Set([
  "governmentMoneyFund",
  "overnightReverseRepo",
  "termReverseRepo",
  "repoCashReceived",
] as const);
const CORE_AND_EXPANDED: Classes = new Set([...CORE, ...EXPANDED]);

const holdsExpanded: Condition = any(
  someRow("position", {
    says: "lines are government money funds or repo",
    columns: ["position[].assetClass"],
    test: ({ values: { assetClass } }) =>
      assetClass === undefined ? null : EXPANDED.has(assetClass),
  }),
  above("reserve.governmentMaxDays", CORE_DEBT_DAYS),
);

const coversWorstDay: Condition = facts({
  reads: ["reserve.ukCoreBackingPct", "coin.largestDailyRedemption180dPct"],
  says: "core assets cover the heaviest redemption day of the last 180",
  test: (v) => v["reserve.ukCoreBackingPct"].gte(v["coin.largestDailyRedemption180dPct"]),
});

const excessUpTo = (cap: typeof EXCESS_CAP): Condition =>
  facts({
    reads: ["reserve.coveragePct"],
    says: "the pool exceeds the coins by no more than the cap",
    parameters: [FULL_BACKING, cap],
    test: (v, at) => v["reserve.coveragePct"].minus(at(FULL_BACKING)).lte(at(cap)),
  });

const allAuthorised = everyCustodian({
  says: "institutions are authorised for what they hold",
  columns: ["account[].authorised"],
  test: ({ values: { authorised } }) => authorised ?? null,
});
const noneInGroup = noRow("account", {
  says: "institutions belong to the issuer's group",
  columns: ["account[].affiliated"],
  test: ({ values: { affiliated } }) => affiliated ?? null,
});

/** The backing pool: what it is, who holds it and how it is watched. */
export const poolRules: readonly Rule[] = [
  rule({
    id: "gb-fca.reserve.one-to-one",
    title: "One for one at all times",
    requirement: "From the moment it is minted, every coin is backed one for one.",
    force: RULES_FORCE,
    severity: "gate",
    citation: "PS26/10; CASS 16",
    sources: [RESEARCH_NOTE, LAWBEAM, TRACKER],
    verification: "secondary",
    doubt: "The policy statement was read by a third party only.",
    applies: notSystemic,
    met: all(
      atLeast("reserve.coveragePct", FULL_BACKING),
      atLeast("reserve.lowestCoverage12mPct", FULL_BACKING),
    ),
    partly: atLeast("reserve.coveragePct", FULL_BACKING),
    evidenceWanted: "Daily reconciliation; times of minting against times of funding",
    remark: "At all times is read as the worst day of the last twelve months.",
  }),
  rule({
    id: "gb-fca.reserve.core-assets",
    title: "Pool of core assets",
    requirement:
      "Unless the issuer opts for more, the pool holds core assets only: short-term bank deposits and government debt with one year or less to run, a limit that is not verified.",
    force: RULES_FORCE,
    severity: "gate",
    citation: "PS26/10; CASS 16",
    sources: [RESEARCH_NOTE],
    verification: "secondary",
    doubt: "The requirement itself is not verified.",
    applies: notSystemic,
    met: all(
      figureAtMost(
        shareOutside("assets other than deposits and home government debt", CORE),
        MIX_TOLERANCE,
      ),
      atMost("reserve.governmentMaxDays", CORE_DEBT_DAYS),
    ),
    partly: figureAtMost(
      shareOutside("assets that are neither core nor expanded", CORE_AND_EXPANDED),
      MIX_TOLERANCE,
    ),
    evidenceWanted: "Holdings by security; confirmations of the banks",
    remark:
      "Government debt means that of the state whose currency the coin refers to. A pool with expanded assets is partly met here and judged by the rule on those.",
  }),
  rule({
    id: "gb-fca.reserve.expanded-assets",
    title: "Core floor for expanded assets",
    requirement:
      "A pool with longer government debt, public-debt funds of constant value, repo or reverse repo keeps core assets of at least 5%, or of the share redeemed on the heaviest of the last 180 redemption days where that is more.",
    force: RULES_FORCE,
    severity: "gate",
    citation: "PS26/10",
    sources: [RESEARCH_NOTE],
    verification: "secondary",
    applies: all(notSystemic, holdsExpanded),
    met: all(atLeast("reserve.ukCoreBackingPct", CORE_FLOOR), coversWorstDay),
    partly: atLeast("reserve.ukCoreBackingPct", CORE_FLOOR),
    evidenceWanted: "Daily core ratio; series of redemptions; notice to the FCA",
  }),
  rule({
    id: "gb-fca.liquidity.on-demand-floor",
    title: "Deposits on demand",
    requirement:
      "Part of the pool lies in deposits payable on demand; the consultation asked for 5%, the final figure was not seen.",
    force: RULES_FORCE,
    severity: "major",
    citation: "CP25/14; PS26/10",
    sources: [ADDLESHAW, RESEARCH_NOTE],
    verification: "secondary",
    doubt: "The final level is doubtful.",
    applies: notSystemic,
    met: atLeast("reserve.onDemandDepositPct", ON_DEMAND_FLOOR),
    partly: atLeast("reserve.onDemandDepositPct", ON_DEMAND_PARTLY),
    evidenceWanted: "Confirmations of the banks",
  }),
  rule({
    id: "gb-fca.reserve.excess-cap",
    title: "Cap on excess",
    requirement: "The pool exceeds the coins by no more than 5%.",
    force: RULES_FORCE,
    severity: "minor",
    citation: "PS26/10",
    sources: [LAWBEAM, RESEARCH_NOTE],
    verification: "secondary",
    applies: notSystemic,
    met: excessUpTo(EXCESS_CAP),
    partly: excessUpTo(EXCESS_PARTLY),
    evidenceWanted: "Reconciliation of pool and coins",
    remark: "A shortfall is no excess; it is judged by the rule on backing.",
  }),
  rule({
    id: "gb-fca.reserve.currency",
    title: "Currency of the pool",
    requirement:
      "Backing assets pay in the reference currency, dollars for a dollar coin, unless the issuer shows that the difference is well managed.",
    force: RULES_FORCE,
    severity: "major",
    citation: "CP25/14 (unverified)",
    sources: [PS26_10],
    verification: "unverified",
    doubt: "The rule is unverified and doubtful.",
    applies: notSystemic,
    met: atLeast("reserve.sameCurrencyPct", SAME_CURRENCY),
    partly: atLeast("reserve.sameCurrencyPct", SAME_CURRENCY_PARTLY),
    evidenceWanted: "Breakdown of the pool by currency",
    remark: "The exception for a well-managed difference is not tested.",
  }),
  rule({
    id: "gb-fca.segregation.statutory-trust",
    title: "Trust over the pool",
    requirement:
      "The pool is held on a trust created by statute for the holders, one pool for each coin.",
    force: RULES_FORCE,
    severity: "gate",
    citation: "PS26/10; CASS 16",
    sources: [RESEARCH_NOTE, LAWBEAM],
    verification: "secondary",
    applies: notSystemic,
    met: all(
      is("segregation.structure", "statutoryTrust"),
      is("segregation.pool", "separatePool"),
      is("segregation.insolvencyRemote", "issuerAndCustodian", "issuerOnly"),
    ),
    partly: is("segregation.structure", "statutoryTrust", "trust"),
    evidenceWanted: "Letters in which banks acknowledge the trust",
    remark:
      "A declared trust, or a statutory one without a pool of its own or proof against insolvency, is partly met.",
  }),
  rule({
    id: "gb-fca.custody.unconnected",
    title: "Custody outside the group",
    requirement:
      "The assets lie with a third party that has no link to the issuer; custody inside the group is allowed within limits and with safeguards.",
    force: RULES_FORCE,
    severity: "gate",
    citation: "PS26/10",
    sources: [RESEARCH_NOTE, LAWBEAM],
    verification: "secondary",
    applies: notSystemic,
    met: all(noneInGroup, allAuthorised),
    partly: all(allAuthorised, atLeast("reserve.custodianCount", CUSTODIANS_PARTLY)),
    evidenceWanted: "Contracts with custodians; chart of the group; letters of acknowledgement",
    remark:
      "Custody in the group counts as partly met where everyone is authorised and two or more unconnected groups also hold the pool.",
  }),
  rule({
    id: "gb-fca.reserve.daily-reconciliation",
    title: "Daily reconciliation",
    requirement:
      "Pool and coins are compared every day, and a shortfall is made good by the next business day.",
    force: RULES_FORCE,
    severity: "major",
    citation: "PS26/10; CASS 16 (unverified: timing)",
    sources: [LAWBEAM],
    verification: "secondary",
    doubt: "The timing is not verified, neither in the rule nor in its citation.",
    applies: notSystemic,
    met: all(
      atMost("reserve.reconciledEveryDays", RECONCILIATION_DAYS),
      atMost("reserve.shortfallCureBusinessDays", CURE_DAYS),
    ),
    partly: atMost("reserve.reconciledEveryDays", RECONCILIATION_DAYS),
    evidenceWanted: "Records of reconciliations and of payments into the pool",
  }),
];
