import { describe, expect, it } from "vitest";
import { ruleset } from "@/checklists";
import { evaluate } from "@/domain/checklist/evaluate";
import { assess, openForAssessment } from "@/domain/scoring/assess";
import { DEFAULT_POLICY as policy } from "@/domain/scoring/default-policy";
import { buildPeer, toPlainFacts } from "./engine";
import { leftOut } from "./peer-rules";
import { loadSamples } from "./samples";

const { criteria } = ruleset;

describe("the peer of the benchmark", () => {
  it("decides every sample as Assay does, wherever all facts are known", async () => {
    const { engine } = buildPeer();
    const left = new Set(leftOut(criteria));
    let compared = 0;
    for (const profile of loadSamples()) {
      const view = openForAssessment(profile, { ruleset, policy, asOf: profile.asOf });
      const { events } = await engine.run(toPlainFacts(view));
      const theirs = new Map(events.map(({ type, params }) => [String(params?.["id"]), type]));
      expect(theirs.size).toBe(events.length);
      for (const { id, facts, verdict } of evaluate(view, criteria)) {
        if (left.has(id) || facts.some((fact) => view.fact(fact).status !== "known")) continue;
        expect([id, theirs.get(id)]).toEqual([id, verdict]);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(200);
  });

  it("is spared only what it cannot express in a few conditions", () => {
    expect(leftOut(criteria)).toEqual([
      "backing.reserve.crypto-over-collateral",
      "backing.reserve.counterparties-named",
      "backing.reserve.money-fund-type",
      "backing.reserve.yield-not-chased",
      "backing.holding.bank-count",
      "backing.holding.deposit-safety",
      "backing.assurance.standard",
    ]);
  });

  it("does not run against remembered profiles: a changed figure changes the verdict", () => {
    const [profile] = loadSamples();
    if (profile === undefined) throw new Error("no samples");
    const before = assess(profile, { ruleset, policy, asOf: profile.asOf });
    const changed = {
      ...profile,
      lists: { ...profile.lists, position: { ...profile.lists.position, rows: [] } },
    };
    const after = assess(changed, { ruleset, policy, asOf: profile.asOf });
    expect(after.findings.map(({ verdict }) => verdict)).not.toEqual(
      before.findings.map(({ verdict }) => verdict),
    );
  });
});
