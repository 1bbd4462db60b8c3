import { awaitsLicence } from "@/checklists/common/licences";
import { hasLicence } from "@/checklists/common/licences";
import { all, any, type Condition, facts, is, isNot, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { CAPITAL_FORCE, notSystemic, ORDER_FORCE, RULES_FORCE } from "./force";
import {
  FIXED_MINIMUM,
  ISSUANCE_SHARE,
  LIQUID_DIVISOR,
  OVERHEADS_SHARE,
  START_DAY,
} from "./parameters";
import {
  CP25_15_NUMBERS,
  DLA_PIPER,
  FCA_OVERVIEW,
  LAWBEAM,
  ORDER,
  PERIMETER_NOTE,
  PS26_12,
  REGISTER,
} from "./sources";

const beforeStart: Condition = facts({
  reads: [],
  says: "the day on which authorisation is needed has not come",
  parameters: [START_DAY],
  test: (_values, at, asOf) => asOf < at(START_DAY),
});

const prudential = all(notSystemic, isNot("issuer.entityKind", "creditInstitution"));

const reachesMinimum: Condition = facts({
  reads: ["capital.ownFundsUsd", "fx.gbpUsd"],
  says: "own funds reach the fixed minimum",
  parameters: [FIXED_MINIMUM],
  test: (v, at) => v["capital.ownFundsUsd"].gte(at(FIXED_MINIMUM).times(v["fx.gbpUsd"])),
});
const coversOverheads: Condition = facts({
  reads: ["capital.ownFundsUsd", "capital.fixedOverheadsUsd"],
  says: "own funds reach a quarter of the yearly fixed overheads",
  parameters: [OVERHEADS_SHARE],
  test: (v, at) =>
    v["capital.ownFundsUsd"].gte(at(OVERHEADS_SHARE).times(v["capital.fixedOverheadsUsd"])),
});
const coversIssuance: Condition = facts({
  reads: ["capital.ownFundsUsd", "coin.average6mUsd"],
  says: "own funds reach the share of average issuance",
  parameters: [ISSUANCE_SHARE],
  test: (v, at) => v["capital.ownFundsUsd"].gte(at(ISSUANCE_SHARE).times(v["coin.average6mUsd"])),
});
/** A third of a quarter is not a finite decimal: the liquid assets are multiplied instead. */
const coversLiquidity: Condition = facts({
  reads: ["capital.liquidAssetsUsd", "capital.fixedOverheadsUsd"],
  says: "liquid assets reach a third of the overheads requirement",
  parameters: [LIQUID_DIVISOR, OVERHEADS_SHARE],
  test: (v, at) =>
    v["capital.liquidAssetsUsd"]
      .times(at(LIQUID_DIVISOR))
      .gte(at(OVERHEADS_SHARE).times(v["capital.fixedOverheadsUsd"])),
});

/** Authorisation and what an authorised issuer is held to as a firm. */
export const permissionRules: readonly Rule[] = [
  rule({
    id: "gb-fca.licence.authorisation",
    title: "Permission from the FCA",
    requirement:
      "From 25 October 2027 whoever issues a qualifying stablecoin, one that refers to a single fiat currency, the dollar among them, and is backed by assets, from a place of business in the United Kingdom needs authorisation by the FCA. Applications lodged between 30 September 2026 and 28 February 2027 give cover for the transition.",
    force: ORDER_FORCE,
    severity: "gate",
    citation:
      "FSMA (Cryptoassets) Regulations 2026, SI 2026/102 (new RAO Art 9M); PERG 18 (PS26/18, 16 Sep 2026)",
    sources: [ORDER, FCA_OVERVIEW, PERIMETER_NOTE, REGISTER],
    verification: "secondary",
    met: hasLicence("permissions are an active UK authorisation to issue", "gbStablecoin"),
    partly: any(
      awaitsLicence("permissions are an open UK application to issue", "gbStablecoin"),
      beforeStart,
    ),
    evidenceWanted:
      "FCA register; reference of the application; opinion on the perimeter, since it is debated whether one limb of the activity suffices or all three are needed",
    remark:
      "Until the first day, and with an application open, the rule is partly met. A coin issued abroad is outside; venues in the United Kingdom treat it as a qualifying cryptoasset.",
  }),
  rule({
    id: "gb-fca.risk.third-parties",
    title: "Oversight of outside firms",
    requirement:
      "Outside firms that carry out part of the issuance work under written contracts and are overseen; the issuer remains responsible.",
    force: RULES_FORCE,
    severity: "major",
    citation: "PS26/10",
    sources: [LAWBEAM],
    verification: "secondary",
    applies: notSystemic,
    met: yes("governance.frameworks.thirdPartyOversight"),
    evidenceWanted: "Contracts with outside firms",
  }),
  rule({
    id: "gb-fca.governance.authorised-firm",
    title: "Standards for authorised firms",
    requirement:
      "The issuer meets what every authorised firm meets: accountable senior managers, the Consumer Duty, operational resilience and controls against money laundering.",
    force: RULES_FORCE,
    severity: "major",
    citation: "PS26/11, PS26/13; MLR 2017",
    sources: [FCA_OVERVIEW],
    verification: "secondary",
    applies: notSystemic,
    met: all(
      is("governance.fitAndProper", "cleared"),
      yes("issuer.consumerDuty"),
      yes("operations.continuityTested"),
      yes("aml.controls.programme"),
    ),
    partly: all(is("governance.fitAndProper", "cleared"), yes("aml.controls.programme")),
    evidenceWanted: "Map of senior management functions; self-assessment of resilience",
  }),
  rule({
    id: "gb-fca.capital.own-funds",
    title: "Own funds",
    requirement:
      "The firm's own funds pass three tests: £350,000, 25% of what its fixed overheads cost in a year, and 2% of the coins issued on average.",
    force: CAPITAL_FORCE,
    severity: "gate",
    citation: "CP25/15, CP25/42; CRYPTOPRU 4 (PS26/12)",
    sources: [CP25_15_NUMBERS, DLA_PIPER, PS26_12],
    verification: "secondary",
    doubt: "The figures come from the consultation; what the final text says is doubtful.",
    applies: prudential,
    met: all(reachesMinimum, coversOverheads, coversIssuance),
    partly: reachesMinimum,
    evidenceWanted: "Return on own funds",
    remark: "Average issuance is read as the mean of six months.",
  }),
  rule({
    id: "gb-fca.capital.liquid-assets",
    title: "Liquid assets of the firm",
    requirement:
      "Liquid assets reach a third of the requirement for fixed overheads, and an addition for issuers on top.",
    force: CAPITAL_FORCE,
    severity: "major",
    citation: "CP25/15; PS26/12",
    sources: [CP25_15_NUMBERS],
    verification: "secondary",
    doubt: "What the final text says is doubtful.",
    applies: prudential,
    met: coversLiquidity,
    evidenceWanted: "Return on liquidity",
    remark: "The addition for issuers is not tested, since no figure for it was found.",
  }),
];
