import { hasLicence } from "@/checklists/common/licences";
import { shareOf, shareOutside, shareWithHomeGovernment } from "@/checklists/common/reserve-mix";
import {
  all,
  atMost,
  type Condition,
  facts,
  figureAtLeast,
  figureAtMost,
  is,
  no,
  yes,
} from "@/domain/regime/condition";
import type { Force } from "@/domain/regime/force";
import { type Rule, rule } from "@/domain/regime/rule";
import type { AssetClass } from "@/domain/reserve/asset-classes";
import {
  CENTRAL_BANK_PARTLY,
  CENTRAL_BANK_SHARE,
  CURE_DAYS,
  EXCESS_CAP,
  EXPENSES_SHARE,
  FULL_BACKING,
  GILT_DAYS,
  GILT_SHARE,
  ISSUANCE_LIMIT,
  MIX_TOLERANCE,
  RECONCILIATION_DAYS,
  REDEMPTION_DAYS_PARTLY,
  REDEMPTION_HOURS,
  REPO_DAYS,
} from "./parameters";
import { AO_SHEARMAN, BOE_POLICY, CODE_WALK_THROUGH, RESEARCH_NOTE, STATE_OF_BIZ } from "./sources";

type Classes = ReadonlySet<AssetClass>;

const CENTRAL_BANK: Classes = new Set(["centralBankBalance"] as const);
const REVERSE_REPO: Classes = new Set(["overnightReverseRepo", "termReverseRepo"] as const);
const BANK_AND_REPO: Classes = new Set([...CENTRAL_BANK, ...REVERSE_REPO]);

const DRAFT: Force = {
  status: "draft",
  from: null,
  until: null,
  text: "Policy of 22 June 2026; the Code of Practice is still a draft, whose consultation closed on 22 September 2026 and whose final text is due by the end of 2026. It would apply once HM Treasury recognises the issuer.",
};
const TRUST_DRAFT: Force = {
  ...DRAFT,
  text: `${DRAFT.text} The law that would create the trusts is pending.`,
};

const sterling = {
  force: DRAFT,
  verification: "secondary",
  /** The Code covers coins on the pound only. */
  applies: is("coin.referenceCurrency", "GBP"),
} as const;

const atBank = shareOf("balances at the central bank", CENTRAL_BANK);
const onlyListed = figureAtMost(
  shareOutside("assets other than central-bank balances, gilts and reverse repo", BANK_AND_REPO),
  MIX_TOLERANCE,
);

const excessWithinCap: Condition = facts({
  reads: ["reserve.coveragePct"],
  says: "the backing exceeds the coins by no more than the cap",
  parameters: [FULL_BACKING, EXCESS_CAP],
  test: (v, at) => v["reserve.coveragePct"].minus(at(FULL_BACKING)).lte(at(EXCESS_CAP)),
});
const reconciled: Condition = all(
  atMost("reserve.reconciledEveryDays", RECONCILIATION_DAYS),
  yes("reserve.practices.externalReconciliationDaily"),
);
const coversHalfYear: Condition = facts({
  reads: ["capital.ownFundsUsd", "capital.annualExpensesUsd"],
  says: "own funds reach six months of expenses",
  parameters: [EXPENSES_SHARE],
  test: (v, at) =>
    v["capital.ownFundsUsd"].gte(at(EXPENSES_SHARE).times(v["capital.annualExpensesUsd"])),
});
const coversWindDown: Condition = facts({
  reads: ["capital.ownFundsUsd", "capital.windDownCostUsd"],
  says: "own funds reach the cost of recovery or wind-down",
  test: (v) => v["capital.ownFundsUsd"].gte(v["capital.windDownCostUsd"]),
});
const withinLimit: Condition = facts({
  reads: ["coin.outstandingUsd", "fx.gbpUsd"],
  says: "the coins in issue stay within the limit",
  parameters: [ISSUANCE_LIMIT],
  test: (v, at) => v["coin.outstandingUsd"].lte(at(ISSUANCE_LIMIT).times(v["fx.gbpUsd"])),
});

const backingRules: readonly Rule[] = [
  rule({
    ...sterling,
    id: "gb-boe.reserve.central-bank-30",
    title: "Deposit at the Bank of England",
    requirement:
      "At least 30% of the backing lies at the Bank of England without interest; the proposal of 2025 had asked for 40%.",
    severity: "gate",
    citation: "BoE draft Code, backing annex",
    sources: [BOE_POLICY, AO_SHEARMAN, CODE_WALK_THROUGH],
    met: figureAtLeast(atBank, CENTRAL_BANK_SHARE),
    partly: figureAtLeast(atBank, CENTRAL_BANK_PARTLY),
    evidenceWanted: "Statement of the account at the Bank",
    remark: "A path for new issuers allows up to 95% in gilts at launch.",
  }),
  rule({
    ...sterling,
    id: "gb-boe.reserve.gilts-70",
    title: "Cap on short gilts",
    requirement:
      "Gilts with no more than 186 days left may make up 70% of the backing and not more. Repo and reverse repo may run overnight if more collateral stands behind them than they are worth.",
    severity: "gate",
    citation: "BoE draft Code",
    sources: [CODE_WALK_THROUGH, AO_SHEARMAN],
    met: all(
      figureAtMost(shareWithHomeGovernment("gilts and reverse repo", REVERSE_REPO), GILT_SHARE),
      atMost("reserve.governmentMaxDays", GILT_DAYS),
      atMost("reserve.reverseRepoMaxDays", REPO_DAYS),
      onlyListed,
    ),
    partly: all(atMost("reserve.governmentMaxDays", GILT_DAYS), onlyListed),
    evidenceWanted: "Holdings by security",
    remark:
      "Reverse repo counts towards the cap. The over-collateral of repo and reverse repo is not tested.",
  }),
  rule({
    ...sterling,
    id: "gb-boe.reserve.daily-reconciliation",
    title: "Reconciliation every business day",
    requirement:
      "Own and outside records are compared every business day and differences settled on the same day; the backing may exceed the coins by up to 5%.",
    severity: "major",
    citation: "BoE draft Code",
    sources: [CODE_WALK_THROUGH],
    met: all(reconciled, atMost("reserve.shortfallCureBusinessDays", CURE_DAYS), excessWithinCap),
    partly: reconciled,
    evidenceWanted: "Records of reconciliations",
  }),
  rule({
    ...sterling,
    id: "gb-boe.segregation.two-trusts",
    title: "Trusts for backing and wind-down",
    requirement:
      "Two trusts created by statute hold the backing assets and the reserve for winding down.",
    force: TRUST_DRAFT,
    severity: "gate",
    citation: "BoE draft Code, safeguarding annex",
    sources: [CODE_WALK_THROUGH, AO_SHEARMAN],
    met: all(is("segregation.structure", "statutoryTrust"), yes("holder.insolvencyPriority")),
    partly: is("segregation.structure", "statutoryTrust", "trust"),
    evidenceWanted: "Deeds of both trusts",
    remark:
      "Met asks that holders rank ahead of other creditors. The second trust, for winding down, is not tested.",
  }),
];

const issuerRules: readonly Rule[] = [
  rule({
    id: "gb-boe.scope.recognition",
    title: "Recognition as systemic",
    requirement:
      "Once HM Treasury recognises the issuer, the Bank and the FCA supervise it together. The Code covers coins on the pound; a dollar coin in wide use for UK payments would be handled case by case, with reliance on its home supervisor.",
    force: DRAFT,
    severity: "gate",
    citation: "Banking Act 2009 Part 5 s.184-189; BoE PS June 2026",
    sources: [BOE_POLICY, STATE_OF_BIZ],
    verification: "secondary",
    doubt: "How dollar coins would be treated is doubtful.",
    met: hasLicence("permissions are an active UK authorisation to issue", "gbStablecoin"),
    evidenceWanted: "The Treasury's order; FCA register",
    remark: "Authorisation by the FCA, which joint supervision presupposes, is what is tested.",
  }),
  rule({
    ...sterling,
    id: "gb-boe.redemption.24-hours",
    title: "Payment within a day",
    requirement:
      "A valid request is paid in full at par within 24 hours, and no undue fee is charged.",
    severity: "gate",
    citation: "BoE draft Code, redemption annex",
    sources: [CODE_WALK_THROUGH, RESEARCH_NOTE],
    met: all(
      atMost("redemption.maxHours", REDEMPTION_HOURS),
      yes("redemption.atPar"),
      is("redemption.feeBasis", "none", "costBased"),
    ),
    partly: all(
      atMost("redemption.settlementBusinessDays", REDEMPTION_DAYS_PARTLY),
      yes("redemption.atPar"),
    ),
    evidenceWanted: "Record of redemptions",
    remark: "A fee is undue where it goes beyond cost.",
  }),
  rule({
    ...sterling,
    id: "gb-boe.capital.business-risk",
    title: "Capital for business risk",
    requirement:
      "Capital covers six months of operating expenses, or the cost of recovery or winding down where that is more; reserves for financial risk and for winding down come on top.",
    severity: "gate",
    citation: "BoE draft Code",
    sources: [CODE_WALK_THROUGH],
    met: all(coversHalfYear, coversWindDown),
    partly: coversHalfYear,
    evidenceWanted: "Computation of capital",
    remark: "The two reserves on top are not tested; no figure for them was found.",
  }),
  rule({
    ...sterling,
    id: "gb-boe.issuance.guardrail",
    title: "Limit on issuance",
    requirement:
      "For the time being no coin exceeds £40 billion in issue; the limit took the place of limits on holdings.",
    severity: "gate",
    citation: "BoE PS June 2026",
    sources: [AO_SHEARMAN, BOE_POLICY],
    met: withinLimit,
    evidenceWanted: "Figures for coins in issue",
  }),
  rule({
    ...sterling,
    id: "gb-boe.yield.no-remuneration",
    title: "No reward for holding",
    requirement:
      "Holders earn nothing for holding the coin; rewards tied to activity are judged apart.",
    severity: "gate",
    citation: "BoE draft Code",
    sources: [CODE_WALK_THROUGH],
    met: all(no("holder.yieldPaid"), no("holder.thirdPartyYield.issuerFunded")),
    partly: no("holder.yieldPaid"),
    evidenceWanted: "Terms of the coin; offers of rewards",
    remark: "Rewards over time that the issuer funds through others leave the rule partly met.",
  }),
];

/** The draft Code, in the order of what it protects. */
export const boeRules: readonly Rule[] = [...issuerRules, ...backingRules];
