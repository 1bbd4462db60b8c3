import { describe, expect, it } from "vitest";
import { Decimal } from "@/domain/decimal";
import { derivations } from "@/domain/derivation/derivations";
import type { DerivedId } from "@/domain/facts/vocabulary";
import { FULL } from "@/tests/support/sample-profiles";
import { openTestView } from "@/tests/support/view";

const view = openTestView(FULL);

/** Worked out by hand from the rows of the sample coin, as fractions of what they are fractions of. */
const KNOWN: readonly (readonly [DerivedId, string | number | boolean, string?])[] = [
  ["reserve.positionsTotalUsd", "1010"],
  ["reserve.coveragePct", "1010", "1000"],
  ["reserve.surplusUsd", "10"],
  ["reserve.stressedLossUsd", "28.95"],
  ["reserve.lossCoverPct", "10", "28.95"],
  ["reserve.volatilePct", "75", "1010"],
  ["reserve.ownTokenPct", "0"],
  ["reserve.cryptoPct", "25", "1010"],
  ["reserve.onChainPct", "25", "1010"],
  ["reserve.nonUsdPct", "30", "1010"],
  ["reserve.paperPct", "90", "1010"],
  ["reserve.namedPaperPct", "60", "90"],
  ["reserve.moneyFundPct", "60", "1010"],
  ["reserve.governmentFundPct", "100"],
  ["reserve.bankDepositPct", "200", "1010"],
  ["disclosure.vagueSharePct", "10", "1010"],
  ["stress.runOneDayMet", true],
  ["stress.runFiveDayMet", true],
  ["account.namedPct", "880", "1010"],
  ["account.supervisedPct", "860", "920"],
  ["account.matchedJurisdictionPct", "160", "920"],
  ["attestation.exists", true],
  ["attestation.newestAsOf", "2026-05-31"],
  ["attestation.newestAgeDays", 30],
  ["attestation.newestLagDays", 20],
  ["attestation.newestLevel", "reasonable"],
  ["attestation.newestProviderKind", "bigFour"],
  ["attestation.newestStandard", "atC205"],
  ["attestation.newestCriteria", "aicpaStablecoin"],
  ["attestation.newestOpinion", "unmodified"],
  ["attestation.newestScopeQuantity", true],
  ["attestation.newestScopeComposition", true],
  ["attestation.supplyCoveragePct", "950", "1000"],
  ["disclosure.attestationEveryDays", 31],
  ["disclosure.termsAgeDays", 150],
  ["capital.equityPct", "25", "1000"],
  ["coin.ageDays", 2313],
  ["coin.bridgedSharePct", "100", "1000"],
  ["stressEvent.any", true],
  ["stressEvent.redemptionsWorst", "delayed"],
  ["stressEvent.communicationRecord", "allTimely"],
  ["stressEvent.learning", "every"],
  ["enforcement.record", "settledOld"],
  ["licence.standing", "prudentialActive"],
  ["market.authorisedPct", "75"],
  ["regime.offeredPct", "75"],
  ["coin.euClass", "EMT"],
  ["issuer.monthsSinceApproval", "5"],
  ["segregation.encumbrance.any", false],
  ["reserve.governmentMaxDays", 60],
  ["reserve.governmentWamDays", "60"],
  ["reserve.reverseRepoMaxDays", 1],
  ["reserve.sameCurrencyPct", "980", "1010"],
  ["reserve.tokenisedPct", "25", "1010"],
  ["reserve.stressLossPct", "28.95", "1010"],
  ["reserve.usHeldUsd", "160"],
  ["attestation.newestFirmRegistration", "usCpa"],
  ["attestation.newestIndependent", true],
  ["attestation.newestFirmApproved", false],
  ["attestation.newestRandomDate", false],
  ["capital.liquidMonths", "9"],
  ["whitePaper.published", true],
  ["governance.recoveryPlan", true],
  ["governance.interdependenciesReviewed", true],
  ["operations.continuityTested", true],
  ["aml.riskAssessed", true],
  ["aml.certified", true],
  ["aml.independentlyTested", true],
];

/** Both ends, in dollars or days of what they are fractions of. */
const BOUNDED: readonly (readonly [DerivedId, string, string, string])[] = [
  ["reserve.conservativePct", "86000", "91000", "1015"],
  ["reserve.liquidity1dPct", "88000", "96500", "1010"],
  ["reserve.liquidity1wPct", "88000", "96500", "1010"],
  ["reserve.liquidity1mPct", "92000", "100500", "1010"],
  ["reserve.wamDays", "30350", "1857500", "950"],
  ["reserve.maxResidualDays", "400", "36525", "1"],
  ["reserve.largestBankSharePct", "10000", "14000", "1010"],
  ["account.depositBankCount", "2", "50", "1"],
  ["account.safeDepositPct", "13000", "17000", "220"],
  ["reserve.maturing1dPct", "40000", "45000", "1010"],
  ["reserve.maturing1wPct", "40000", "45000", "1010"],
  ["reserve.termDepositMaxDays", "0", "36525", "1"],
  ["reserve.onDemandDepositPct", "15000", "20000", "1010"],
  ["reserve.largestInstitutionPct", "15000", "49000", "1015"],
  ["reserve.largestInstitutionOfDailyPct", "15000", "48000", "965"],
  ["reserve.largestBankDepositPct", "10000", "14000", "1010"],
  ["reserve.custodianCount", "0", "50", "1"],
];

describe("the sample coin, fact by fact", () => {
  it.each(KNOWN.map(([id, value, of]) => ({ id, value, of })))(
    "$id is $value",
    ({ id, value, of }) => {
      const state = view.computed(id);
      expect(state?.status).toBe("known");
      if (state?.status !== "known") return;
      const exact =
        of === undefined ? value : new Decimal(String(value)).times(100).div(of).toString();
      expect(state.value instanceof Decimal ? state.value.toString() : state.value).toBe(exact);
    },
  );

  const bounded = BOUNDED.map(([id, low, high, of]) => ({ id, low, high, of }));
  it.each(bounded)("$id lies between $low and $high parts of $of", ({ id, low, high, of }) => {
    const state = view.computed(id);
    expect(state?.status).toBe("bounded");
    if (state?.status !== "bounded") return;
    expect(String(state.low)).toBe(new Decimal(low).div(of).toString());
    expect(String(state.high)).toBe(new Decimal(high).div(of).toString());
  });

  it("has a case for every computed fact but the one no rule yields yet", () => {
    const covered = [...KNOWN, ...BOUNDED].map(([id]) => id);
    const all = Object.keys(derivations).filter((id) => id !== "regime.home");
    expect(covered.toSorted()).toEqual(all.toSorted());
  });

  it("names the parts of a share, largest first", () => {
    const state = view.fact("reserve.volatilePct");
    expect(state.status === "known" && state.parts?.map(({ label }) => label)).toEqual([
      "Precious metals",
      "Crypto-assets",
      "Other or not described",
    ]);
  });

  it("says in words why a share is a range", () => {
    const state = view.fact("reserve.conservativePct");
    expect(state.status === "bounded" && state.why).toBe(
      "4.9 % of the reserve has no stated term of deposit",
    );
    expect(state.status === "bounded" && state.missing).toEqual([
      "position[].withdrawableOnDemand",
    ]);
  });
});
