import { describe, expect, it } from "vitest";
import { judgeRegime } from "@/domain/regime/judge-regime";
import { read } from "@/domain/regime/truth";
import { tryRegime } from "@/tests/support/try-regime";
import { openTestView } from "@/tests/support/view";
import type { CaseProfile } from "../common/rule-cases";
import { assuranceCases } from "./assurance.cases";
import { conductCases } from "./conduct.cases";
import { custodyCases } from "./custody.cases";
import { foreignCases } from "./foreign.cases";
import { licenceCases } from "./licence.cases";
import { redemptionCases } from "./redemption.cases";
import { usGeniusRegime } from "./regime";
import { reserveCases } from "./reserve.cases";
import { riskCases } from "./risk.cases";

const ROWS = 53;
const RULES = 38;

tryRegime(usGeniusRegime, {
  ...licenceCases,
  ...foreignCases,
  ...reserveCases,
  ...redemptionCases,
  ...custodyCases,
  ...assuranceCases,
  ...riskCases,
  ...conductCases,
});

describe("the GENIUS Act", () => {
  const { rules, leftOut } = usGeniusRegime;

  it("accounts for every row once", () => {
    expect(rules).toHaveLength(RULES);
    expect(new Set([...rules, ...leftOut].map(({ id }) => id)).size).toBe(ROWS);
    expect(rules.length + leftOut.length).toBe(ROWS);
  });

  const COIN: CaseProfile["facts"] = {
    "coin.fixedRedemptionObligation": true,
    "coin.referenceCurrency": "USD",
    "coin.legalNature": "none",
  };
  const applies = (input: CaseProfile): string =>
    read(usGeniusRegime.applies, openTestView(input), "perimeter").truth;

  it.each<readonly [string, CaseProfile]>([
    ["yes", { facts: { ...COIN, "issuer.domicile": "US" } }],
    ["yes", { facts: { ...COIN, "issuer.domicile": "US-NY" } }],
    [
      "yes",
      {
        facts: { ...COIN, "issuer.domicile": "SV" },
        market: [{ jurisdiction: "US", offered: true }],
      },
    ],
    [
      "no",
      {
        facts: { ...COIN, "issuer.domicile": "SV" },
        market: [{ jurisdiction: "GB", offered: true }],
      },
    ],
    ["no", { facts: { ...COIN, "coin.legalNature": "deposit", "issuer.domicile": "US" } }],
    ["no", { facts: { ...COIN, "coin.fixedRedemptionObligation": false } }],
    ["no", { facts: { ...COIN, "coin.referenceCurrency": "EUR" } }],
    ["unknown", { facts: { ...COIN, "issuer.domicile": "SV" } }],
    ["unknown", {}],
  ])("applies: %s (case %#)", (truth, input) => {
    expect(applies(input)).toBe(truth);
  });

  it("binds nobody before its first day, and then takes full backing as a gate", () => {
    const view = (asOf: string) =>
      openTestView({
        asOf,
        facts: {
          ...COIN,
          "issuer.domicile": "US",
          "issuer.usCategory": "insuredBankSubsidiary",
          "segregation.pool": "unidentified",
        },
      });
    expect(judgeRegime(usGeniusRegime, view("2027-01-17"), "perimeter").state).toBe("not_in_force");
    const after = judgeRegime(usGeniusRegime, view("2027-01-18"), "perimeter");
    expect(after.state).toBe("falls_short");
    expect(after.gates.failed).toContain("us-genius.reserve.one-to-one");
  });

  it("measures a coin without a permission as if it had one", () => {
    const view = openTestView({
      facts: { "issuer.usCategory": "none", "segregation.pool": "unidentified" },
    });
    const verdictOf = (mode: "perimeter" | "benchmark"): string | undefined =>
      judgeRegime(usGeniusRegime, view, mode).findings.find(
        ({ id }) => id === "us-genius.reserve.one-to-one",
      )?.verdict;
    expect(verdictOf("perimeter")).toBe("not_applicable");
    expect(verdictOf("benchmark")).toBe("not_met");
  });
});
