import { describe, expect, it } from "vitest";
import { buildFinding } from "@/tests/support/build-finding";
import { between, buildProfile, missing, type ProfileInput } from "@/tests/support/profile-builder";
import { viewOf } from "@/tests/support/view";
import type { Finding } from "../checklist/finding";
import { applyLimits } from "./caps";
import { DEFAULT_POLICY } from "./default-policy";

const HIGH = { proven: 90, possible: 95 };

const gate = (id: string, verdict: Finding["verdict"]): Finding =>
  buildFinding({ id, pillar: "reserve", severity: "gate", verdict });

const CLEAR: ProfileInput = {
  facts: {
    "redemption.eligible": "anyLawfulHolder",
    "reserve.fairValueUsd": 110,
    "coin.outstandingUsd": 100,
    "reserve.largestBankSharePct": 5,
    "disclosure.vagueSharePct": 0,
  },
  position: [
    { assetClass: "cash", amountUsd: 40 },
    { assetClass: "bankDemandDeposit", amountUsd: 70 },
  ],
  attestation: [
    { subject: "reserve", asOf: "2026-06-01", publishedOn: "2026-06-10", supplyUsd: 100 },
  ],
};

function limit(input: ProfileInput, findings: readonly Finding[] = [], uncapped = HIGH) {
  const view = viewOf(buildProfile(input));
  return applyLimits(uncapped, { view, findings, criteria: [], policy: DEFAULT_POLICY });
}

function statusOf(input: ProfileInput, id: string): string | undefined {
  return limit(input).caps.find((cap) => cap.id === id)?.status;
}

describe("gates and caps", () => {
  it("leave a clear profile as it is", () => {
    const { band, caps } = limit(CLEAR);
    expect(caps.map((cap) => [cap.id, cap.status])).toEqual(
      DEFAULT_POLICY.caps.map((cap) => [cap.id, "clear"]),
    );
    expect(band).toEqual(HIGH);
  });

  it.each([
    ["not_met", { proven: 39, possible: 39 }, "binding"],
    ["unknown", { proven: 39, possible: 95 }, "unknown"],
    ["partly_met", HIGH, "clear"],
    ["met", HIGH, "clear"],
  ] as const)("a gate that is %s gives %o", (verdict, band, status) => {
    const limits = limit(CLEAR, [gate("backing.reserve.full-backing", verdict)]);
    expect(limits.band).toEqual(band);
    expect(limits.gates[0]).toMatchObject({ status, verdict });
  });

  it("holds segregation and attestation recency at Constrained, other gates at Weak", () => {
    const segregation = limit(CLEAR, [gate("backing.segregation.legal-segregation", "not_met")]);
    expect(segregation.band).toEqual({ proven: 54, possible: 54 });
    const both = limit(CLEAR, [
      gate("backing.segregation.legal-segregation", "not_met"),
      gate("backing.reserve.mechanism", "not_met"),
    ]);
    expect(both.band).toEqual({ proven: 39, possible: 39 });
    expect(both.gates.map((each) => each.status)).toEqual(["applies", "binding"]);
  });

  it("never raises a figure, and does not call a ceiling above the figure binding", () => {
    const low = { proven: 20, possible: 30 };
    const limits = limit(CLEAR, [gate("backing.reserve.mechanism", "not_met")], low);
    expect(limits.band).toEqual(low);
    expect(limits.gates[0]?.status).toBe("applies");
  });

  it.each([
    ["cap.no-direct-redemption", { "redemption.eligible": "nobody" }],
    ["cap.price-risk-above-surplus", { "reserve.fairValueUsd": 99 }],
    ["cap.vague-above-10", { "disclosure.vagueSharePct": "10.1" }],
    ["cap.vague-above-25", { "disclosure.vagueSharePct": "25.1" }],
    ["cap.one-bank-above-50", { "reserve.largestBankSharePct": "50.1" }],
    ["cap.attestation-below-70", { "coin.outstandingUsd": 143 }],
  ] as const)("%s bites", (id, facts) => {
    const status = statusOf({ ...CLEAR, facts: { ...CLEAR.facts, ...facts } }, id);
    expect(["binding", "applies"]).toContain(status);
  });

  it("does not bite exactly at the limit", () => {
    const at = (facts: ProfileInput["facts"], id: string) =>
      statusOf({ ...CLEAR, facts: { ...CLEAR.facts, ...facts } }, id);
    expect(at({ "disclosure.vagueSharePct": 10 }, "cap.vague-above-10")).toBe("clear");
    expect(at({ "disclosure.vagueSharePct": 25 }, "cap.vague-above-25")).toBe("clear");
    expect(at({ "reserve.largestBankSharePct": 50 }, "cap.one-bank-above-50")).toBe("clear");
  });

  it("reads limits of a fact at both ends", () => {
    const bank = (low: number, high: number) =>
      statusOf(
        { ...CLEAR, facts: { ...CLEAR.facts, "reserve.largestBankSharePct": between(low, high) } },
        "cap.one-bank-above-50",
      );
    expect(bank(10, 40)).toBe("clear");
    expect(bank(40, 60)).toBe("unknown");
  });

  it("limits only the low end where a cap's condition is not known", () => {
    const { band } = limit({
      ...CLEAR,
      facts: { ...CLEAR.facts, "redemption.eligible": missing("not_disclosed") },
    });
    expect(band).toEqual({ proven: 54, possible: 95 });
  });
});
