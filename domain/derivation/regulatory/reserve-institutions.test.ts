import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "@/domain/decimal";
import type { FactState } from "@/domain/facts/state";
import {
  arbitraryHoles,
  arbitraryLists,
  forget,
  type PlainLists,
  profileOf,
} from "@/tests/support/arbitrary-profile";
import { missing, type ProfileInput, type RowInput } from "@/tests/support/profile-builder";
import { over, showState } from "@/tests/support/show-state";
import { openTestView } from "@/tests/support/view";
import type { FactView } from "../fact-view";
import * as regulatory from "./reserve";
import {
  custodianCount,
  largestBankDeposit,
  largestInstitutionOfDay,
  largestInstitutionShare,
} from "./reserve-institutions";
import * as maturity from "./reserve-maturity";

type Position = RowInput<"position">;
type Account = RowInput<"account">;

const BILL: Position = { assetClass: "usTreasuryBill", amountUsd: 40, liquidityDays: 1 };
const deposit = (counterparty: string, amountUsd: number): Position => ({
  assetClass: "bankDemandDeposit",
  counterparty,
  amountUsd,
});

describe("largest exposure to one institution", () => {
  const share = over(largestInstitutionShare);
  const alphaRepo: Position = {
    assetClass: "termReverseRepo",
    counterparty: "Alpha Securities",
    counterpartyGroup: "ALPHA",
    amountUsd: 15,
    liquidityDays: 3,
  };

  it("adds up deposits, repo and paper of one group, however it is spelt", () => {
    expect(share([BILL, deposit("Alpha", 25), alphaRepo, deposit("Beta", 20)])).toBe("40");
  });

  it("takes government paper, funds and metals for claims on nobody", () => {
    const fund: Position = {
      assetClass: "governmentMoneyFund",
      counterparty: "Fund A",
      amountUsd: 30,
    };
    const metal: Position = { assetClass: "preciousMetal", amountUsd: 20 };
    expect(share([BILL, fund, metal, deposit("Alpha", 10)])).toBe("10");
    expect(share([BILL, fund])).toBe("0");
  });

  it("adds claims that name nobody to the upper end", () => {
    const unnamed: Position = { ...deposit("", 20), counterparty: missing() };
    expect(share([BILL, deposit("Alpha", 30), unnamed, deposit("Beta", 10)])).toEqual(["30", "50"]);
  });

  it("adds a line without a class to the upper end, whoever it names", () => {
    expect(share([BILL, deposit("Alpha", 50), { counterparty: "Beta", amountUsd: 10 }])).toEqual([
      "50",
      "60",
    ]);
  });

  it("leaves out what reduces the reserve", () => {
    expect(
      share([{ ...BILL, amountUsd: 60 }, deposit("Alpha", 40), { ...alphaRepo, amountUsd: -10 }]),
    ).toBe("40");
  });

  it("leaves room for what is not listed or has no amount", () => {
    const facts = { "reserve.fairValueUsd": 100 };
    const lines = [{ ...BILL, amountUsd: 50 }, deposit("Alpha", 30)];
    expect(share(lines, { facts, completeness: { position: "partial" } })).toEqual(["30", "50"]);
    expect(share([...lines, { assetClass: "agency" }], { facts })).toBe("30");
    expect(share([...lines, { assetClass: "commercialPaper" }], { facts })).toEqual(["30", "50"]);
  });

  it("is unknown where nothing stands above zero or nothing was researched", () => {
    expect(share([{ ...BILL, amountUsd: 0 }])).toEqual(["position[].amountUsd"]);
    expect(showState(largestInstitutionShare(openTestView({})))).toEqual(["position[].amountUsd"]);
  });
});

describe("largest institution in one-day cash", () => {
  const share = over(largestInstitutionOfDay);

  it("measures against what is cash within one business day", () => {
    const late: Position = { ...deposit("Beta", 100), liquidityDays: 2 };
    expect(share([BILL, deposit("Alpha", 60), late])).toBe("60");
  });

  it("tries a claim of unknown time to cash inside and outside", () => {
    const paper: Position = {
      assetClass: "commercialPaper",
      counterparty: "Beta",
      amountUsd: 100,
    };
    // Outside: 60 of 100 is Alpha. Inside: 60 of 200 is the least, 160 of 200 the most anyone can be owed.
    expect(share([BILL, deposit("Alpha", 60), paper])).toEqual(["30", "80"]);
    // Government paper of unknown time only widens the whole.
    const bills: Position = { assetClass: "usTreasuryBill", amountUsd: 100 };
    expect(share([BILL, deposit("Alpha", 60), bills])).toEqual(["30", "60"]);
  });

  it("is unknown where nothing is cash within a day", () => {
    expect(share([{ ...BILL, liquidityDays: 3 }])).toEqual([
      "position[].amountUsd",
      "position[].liquidityDays",
    ]);
  });
});

describe("largest deposit at one bank group", () => {
  const share = (account: readonly Account[], rest: ProfileInput = {}): unknown =>
    showState(
      largestBankDeposit(
        openTestView({ account, facts: { "reserve.fairValueUsd": 100 }, ...rest }),
      ),
    );
  const alpha: Account = { institution: "Alpha", kind: "bank", amountUsd: 30, insuredUsd: 25 };

  it("counts insured money like the rest", () => {
    expect(share([alpha, { ...alpha, institution: "Beta", amountUsd: 20 }])).toBe("30");
    expect(
      share([
        { ...alpha, institutionGroup: "G" },
        { ...alpha, institution: "Beta", institutionGroup: "g", amountUsd: 20 },
      ]),
    ).toBe("50");
  });

  it("adds deposits at banks nobody names to the upper end", () => {
    expect(share([alpha, { ...alpha, institution: missing(), amountUsd: 20 }])).toEqual([
      "30",
      "50",
    ]);
  });

  it("counts no more than the deposits held", () => {
    const position: Position[] = [deposit("Alpha", 10), { ...BILL, amountUsd: 90 }];
    expect(share([{ ...alpha, amountUsd: 100 }], { position })).toBe("10");
  });
});

describe("groups that hold the reserve", () => {
  const count = (account: readonly Account[], rest: ProfileInput = {}): unknown =>
    showState(custodianCount(openTestView({ account, ...rest })));
  const outside = (institution: string, institutionGroup = institution): Account => ({
    institution,
    institutionGroup,
    affiliated: false,
  });

  it("counts each group outside the issuer's own once", () => {
    expect(count([outside("Alpha"), outside("Alpha Trust", "ALPHA"), outside("Beta")])).toBe("2");
    expect(count([outside("Alpha"), { ...outside("House Bank"), affiliated: true }])).toBe("1");
    expect(count([])).toBe("0");
  });

  it("leaves open a group whose ties nobody states", () => {
    expect(count([outside("Alpha"), { institution: "Beta" }])).toEqual(["1", "2"]);
  });

  it("leaves room for institutions nobody names or lists", () => {
    const unnamed: Account = { institution: missing(), affiliated: false };
    expect(count([outside("Alpha"), unnamed])).toEqual(["1", "50"]);
    expect(count([unnamed])).toEqual(["1", "50"]);
    expect(count([outside("Alpha"), { ...unnamed, affiliated: true }])).toBe("1");
    expect(count([outside("Alpha")], { completeness: { account: "partial" } })).toEqual([
      "1",
      "50",
    ]);
    expect(showState(custodianCount(openTestView({})))).toEqual([
      "account[].institution",
      "account[].affiliated",
    ]);
  });
});

const FORMULAS: Readonly<Record<string, (view: FactView) => FactState>> = {
  maturing1d: (view) => regulatory.maturingShare(view, "day"),
  maturing1w: (view) => regulatory.maturingShare(view, "week"),
  sameCurrency: regulatory.sameCurrencyShare,
  onDemand: regulatory.onDemandDepositShare,
  usHeld: regulatory.heldInUnitedStates,
  governmentMax: maturity.longestGovernment,
  governmentWam: maturity.averageGovernment,
  termDeposit: maturity.longestTermDeposit,
  reverseRepo: maturity.longestReverseRepo,
  institution: largestInstitutionShare,
  institutionOfDay: largestInstitutionOfDay,
  custodians: custodianCount,
};

function computeAll(lists: PlainLists, facts: ProfileInput["facts"]): readonly FactState[] {
  const view = openTestView(
    profileOf(lists, { facts: { "coin.referenceCurrency": "USD", ...facts } }),
  );
  return Object.values(FORMULAS).map((formula) => formula(view));
}

/** Sixty digits are kept, so that two ways to the same fraction may differ in the last ones. */
const SLACK = new Decimal("1e-50");

function isWithin(whole: FactState, holed: FactState): boolean {
  if (whole.status !== "known" || holed.status === "unknown") return true;
  const value = new Decimal(whole.value as Decimal | number);
  const [low, high] =
    holed.status === "known" ? [holed.value, holed.value] : [holed.low, holed.high];
  return (
    value.plus(SLACK).gte(low as Decimal | number) &&
    value.minus(SLACK).lte(high as Decimal | number)
  );
}

describe("every regulatory figure of the reserve", () => {
  it("leaves room for every completion and ignores the order of rows", () => {
    const reserved = new Set(["position.amountUsd", "position.tokenised"]);
    fc.assert(
      fc.property(arbitraryLists, arbitraryHoles, (lists, holes) => {
        const facts = profileOf(lists).facts;
        const holed = forget(lists, holes[Symbol.iterator](), reserved);
        const whole = computeAll(lists, facts);
        const some = computeAll(holed, facts);
        const closed = Object.keys(FORMULAS).filter((_name, index) => {
          const [left, right] = [whole[index], some[index]];
          return left === undefined || right === undefined || !isWithin(left, right);
        });
        expect(closed).toEqual([]);
        const turned = Object.fromEntries(
          Object.entries(holed).map(([list, rows]) => [list, rows.toReversed()]),
        );
        expect(computeAll(turned, facts).map(showState)).toEqual(some.map(showState));
      }),
      { numRuns: 300 },
    );
  });

  it("leaves room for lines that a partial list leaves out", () => {
    fc.assert(
      fc.property(arbitraryLists, (lists) => {
        const facts = profileOf(lists).facts;
        const shorter = { ...lists, position: (lists.position ?? []).slice(1) };
        const view = openTestView({
          ...profileOf(shorter, { facts: { "coin.referenceCurrency": "USD", ...facts } }),
          completeness: { position: "partial" },
        });
        const whole = computeAll(lists, facts);
        const closed = Object.entries(FORMULAS).filter(
          ([, formula], index) => whole[index] && !isWithin(whole[index], formula(view)),
        );
        expect(closed.map(([name]) => name)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
