import { describe, expect, it } from "vitest";
import { judgeRegime } from "@/domain/regime/judge-regime";
import { read } from "@/domain/regime/truth";
import { tryRegime } from "@/tests/support/try-regime";
import { openTestView } from "@/tests/support/view";
import { capitalCases } from "./capital.cases";
import { custodyCases } from "./custody.cases";
import { licenceCases } from "./licence.cases";
import { liquidityCases } from "./liquidity.cases";
import { redemptionCases } from "./redemption.cases";
import { euMicaRegime } from "./regime";
import { reserveArtCases } from "./reserve-art.cases";
import { reserveEMoneyCases } from "./reserve-emoney.cases";
import { secondCases } from "./second-cases.cases";

tryRegime(euMicaRegime, {
  ...licenceCases,
  ...redemptionCases,
  ...reserveEMoneyCases,
  ...reserveArtCases,
  ...custodyCases,
  ...capitalCases,
  ...liquidityCases,
  ...secondCases,
});

describe("the regime", () => {
  const { applies, rules, leftOut } = euMicaRegime;
  const bound = (input: Parameters<typeof openTestView>[0]) =>
    read(applies, openTestView(input), "perimeter").truth;

  it("holds every row once: 86 as rules, 3 left out with a reason", () => {
    expect(rules).toHaveLength(86);
    expect(leftOut).toHaveLength(3);
    const ids = [...rules.map(({ id }) => id), ...leftOut.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(89);
  });

  it("has 30 gates less the 1 left out, and counts the others by weight", () => {
    const count = (severity: string) => rules.filter((each) => each.severity === severity).length;
    expect([count("gate"), count("major"), count("minor")]).toEqual([29, 43, 14]);
  });

  it("has one parameter behind each parameter id", () => {
    const parameters = new Set(rules.flatMap((each) => each.parameters));
    expect(new Set([...parameters].map(({ id }) => id)).size).toBe(parameters.size);
  });

  it("applies where the coin is offered, listed or issued in the Union, or licensed there", () => {
    const none = { licence: [], market: [] };
    expect(bound(none)).toBe("no");
    expect(bound({ ...none, market: [{ jurisdiction: "EEA", offered: true }] })).toBe("yes");
    expect(bound({ ...none, market: [{ jurisdiction: "IE", admittedToTrading: true }] })).toBe(
      "yes",
    );
    expect(bound({ ...none, market: [{ jurisdiction: "FR", issuedFrom: true }] })).toBe("yes");
    const abroad = { offered: true, admittedToTrading: true, issuedFrom: true };
    expect(bound({ ...none, market: [{ jurisdiction: "US", ...abroad }] })).toBe("no");
    expect(bound({ ...none, licence: [{ kind: "euEmi", status: "active" }] })).toBe("yes");
    expect(bound({ ...none, licence: [{ kind: "nyTrustCharter", status: "active" }] })).toBe("no");
    expect(bound({ market: [{ jurisdiction: "FR" }] })).toBe("unknown");
  });

  it("measures a coin from elsewhere in a benchmark, with the licence taken as given", () => {
    const abroad = { facts: { "coin.references": "singleFiat" }, licence: [], market: [] } as const;
    expect(judgeRegime(euMicaRegime, openTestView(abroad), "perimeter").state).toBe(
      "does_not_apply",
    );
    const benchmark = judgeRegime(euMicaRegime, openTestView(abroad), "benchmark");
    expect(benchmark.state).toBe("cannot_conclude");
    expect(benchmark.gates.failed).toEqual([]);
    const licence = benchmark.findings.find(({ id }) => id === "eu-mica.licence.authorised-issuer");
    expect(licence?.verdict).toBe("not_met");
  });
});
