import type { CaseProfile, RuleCases } from "../common/rule-cases";
import { bank, ordinaryArt, ordinaryEmi, significantArt, significantEmi } from "./profiles.cases";

type Position = NonNullable<CaseProfile["position"]>[number];
type Class = NonNullable<Position["assetClass"]>;

/** A reserve of a hundred million dollars in bills, less the lines given. */
export const reserveOf = (
  ...lines: readonly (readonly [Class, number, Omit<Position, "assetClass" | "amountUsd">?])[]
): Pick<CaseProfile, "position"> => ({
  position: [
    {
      assetClass: "usTreasuryBill",
      amountUsd: 100_000_000 - lines.reduce((sum, [, amountUsd]) => sum + amountUsd, 0),
    },
    ...lines.map(([assetClass, amountUsd, rest]) => ({ assetClass, amountUsd, ...rest })),
  ],
});

const deposits = (share: number | string, accounts: "separate" | "commingledIssuer" = "separate") =>
  ({ "reserve.euBankDepositsPct": share, "segregation.accounts": accounts }) as const;
const looksThrough = { fundLookThroughOk: true } as const;

const inEuros = (amountUsd: number) => ({
  position: [
    { assetClass: "usTreasuryBill", amountUsd: 100_000_000 - amountUsd, currency: "USD" },
    { assetClass: "nonUsSovereign", amountUsd, currency: "EUR" },
  ] as const,
});
const inDollars = { "coin.referenceCurrency": "USD" } as const;

const protectedReserve = {
  "segregation.insolvencyRemote": "issuerOnly",
  "segregation.accounts": "separate",
  "segregation.rehypothecation": "none",
  "segregation.encumbrance.any": false,
} as const;
const authorised = { account: [{ authorised: true }, { authorised: true }] } as const;

/** Both rows on eligible assets read the same list. */
export const eligibleAssets = (
  profile: typeof ordinaryEmi,
): RuleCases["eu-mica.reserve.secure-low-risk"] & {} => [
  ["met", profile({}, reserveOf(["bankDemandDeposit", 30_000_000], ["agency", 10_000_000]))],
  ["met", profile({}, reserveOf(["settlementItem", -5_000_000], ["repoCashReceived", -1]))],
  ["met", profile({}, reserveOf(["municipal", 10_000]))],
  ["not_met", profile({}, reserveOf(["municipal", 10_001]))],
  ["partly_met", profile({}, reserveOf(["governmentMoneyFund", 10_000_000, looksThrough]))],
  ["partly_met", profile({}, reserveOf(["otherFund", 1_000_000, looksThrough]))],
  ["partly_met", profile({}, reserveOf(["coveredBond", 1_000_000]))],
  [
    "not_met",
    profile({}, reserveOf(["governmentMoneyFund", 10_000_000, { fundLookThroughOk: false }])),
  ],
  ["unknown", profile({}, reserveOf(["governmentMoneyFund", 10_000_000]))],
  ["not_met", profile({}, reserveOf(["otherMoneyFund", 10_000_000, looksThrough]))],
  ["not_met", profile({}, reserveOf(["crypto", 1_000_000]))],
];

export const reserveEMoneyCases: RuleCases = {
  "eu-mica.reserve.deposits-30": [
    ["met", ordinaryEmi(deposits(30))],
    ["partly_met", ordinaryEmi(deposits("29.99"))],
    ["partly_met", ordinaryEmi(deposits(60, "commingledIssuer"))],
    ["partly_met", ordinaryEmi(deposits(27))],
    ["not_met", ordinaryEmi(deposits("26.99"))],
    ["not_applicable", significantEmi(deposits(0))],
    ["not_applicable", bank(deposits(0))],
  ],
  "eu-mica.reserve.secure-low-risk": [
    ...eligibleAssets(ordinaryEmi),
    ["not_applicable", bank({}, reserveOf(["crypto", 1_000_000]))],
  ],
  "eu-mica.reserve.same-currency": [
    ["met", ordinaryEmi(inDollars, inEuros(0))],
    ["met", significantEmi(inDollars, inEuros(0))],
    ["partly_met", ordinaryEmi(inDollars, inEuros(1_000_000))],
    ["not_met", ordinaryEmi(inDollars, inEuros(1_000_001))],
    ["not_applicable", bank(inDollars, inEuros(1_000_001))],
  ],
  "eu-mica.reserve.significant-full-rules": [
    ["met", significantEmi(protectedReserve, authorised)],
    [
      "met",
      significantEmi(
        { ...protectedReserve, "segregation.insolvencyRemote": "issuerAndCustodian" },
        authorised,
      ),
    ],
    ["partly_met", significantEmi(protectedReserve, { account: [{ authorised: false }] })],
    [
      "partly_met",
      significantEmi({ ...protectedReserve, "segregation.accounts": "omnibusWithLedger" }),
    ],
    ["not_met", significantEmi({ ...protectedReserve, "segregation.insolvencyRemote": "none" })],
    ["not_met", significantEmi({ ...protectedReserve, "segregation.encumbrance.any": true })],
    [
      "not_met",
      significantEmi({ ...protectedReserve, "segregation.rehypothecation": "occurring" }),
    ],
    ["not_applicable", ordinaryEmi(protectedReserve, authorised)],
  ],
  "eu-mica.reserve.significant-deposits-60": [
    ["met", significantEmi(deposits(60))],
    ["met", significantArt(deposits(60))],
    ["partly_met", significantEmi(deposits("59.99"))],
    ["partly_met", significantEmi(deposits(30))],
    ["not_met", significantEmi(deposits("29.99"))],
    ["not_applicable", ordinaryEmi(deposits(60))],
    ["not_applicable", ordinaryArt(deposits(60))],
  ],
};
