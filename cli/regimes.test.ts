import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ruleset } from "@/checklists/index";
import { addDays, type IsoDate } from "@/domain/dates";
import { serialiseProfile } from "@/domain/profile/serialise-profile";
import { standingOn } from "@/domain/regime/force";
import { buildProfile } from "@/tests/support/profile-builder";
import { type RegimesJson, regimesSchema } from "./regimes-schema";
import { runCaptured } from "./test-io";

const USDC = "prisma/samples/USDC-2026-06-30.json";
const UST = "prisma/samples/UST-2022-04-18.json";
const NOTHING_KNOWN = JSON.stringify({
  schema: "assay-profile/1",
  asOf: "2026-06-30",
  coin: { symbol: "NIL", name: "Nothing known" },
  issuer: { name: null },
});

/** A coin from the United States, sold there, in France and in Hong Kong without any licence, at half cover. */
const REACHED = serialiseProfile(
  buildProfile({
    asOf: "2019-12-31",
    facts: {
      "coin.fixedRedemptionObligation": true,
      "coin.legalNature": "none",
      "coin.outstandingUsd": 100,
      "coin.referenceCurrency": "USD",
      "coin.references": "singleFiat",
      "issuer.domicile": "US",
      "issuer.usCategory": "stateQualified",
      "redemption.atPar": false,
      "reserve.fairValueUsd": 50,
    },
    licence: [],
    market: (["US", "FR", "HK"] as const).map((jurisdiction) => ({
      jurisdiction,
      offered: true,
      issuedFrom: true,
    })),
  }),
);

type Options = { readonly asOf?: IsoDate; readonly preview?: boolean; readonly stdin?: string };

async function judge({ asOf, preview = false, stdin }: Options = {}): Promise<RegimesJson> {
  const day = asOf === undefined ? [] : ["--as-of", asOf];
  const file = stdin === undefined ? USDC : "-";
  const args = ["regimes", file, "--json", ...day, ...(preview ? ["--preview"] : [])];
  const { out, code } = await runCaptured(args, stdin);
  expect(code).toBe(0);
  return regimesSchema.parse(JSON.parse(out));
}

function pick({ regimes }: RegimesJson, id: string): RegimesJson["regimes"][number] {
  const found = regimes.find((regime) => regime.id === id);
  if (found === undefined) throw new Error(`no regime ${id}`);
  return found;
}

const totalOf = (counts: RegimesJson["regimes"][number]["counts"]): number =>
  Object.values(counts)
    .flatMap((tally) => Object.values(tally))
    .reduce((sum, count) => sum + count, 0);

/** Rules that bind on the eve and on the day, and the gates among them. */
const TURNS = [
  ["eu-mica", "2024-06-30", { rules: [0, 74], gates: [0, 26] }],
  ["hk-stablecoins", "2025-08-01", { rules: [0, 44], gates: [0, 16] }],
  ["us-genius", "2027-01-18", { rules: [0, 37], gates: [0, 28] }],
] as const;

describe("assay regimes --json", () => {
  it("judges every regime in order, the same every time, also from standard input", async () => {
    const first = await runCaptured(["regimes", USDC, "--json"]);
    const second = await runCaptured(["regimes", "--json", "-"], readFileSync(USDC, "utf8"));
    expect(first.code).toBe(0);
    expect(second.out).toBe(first.out);
    const judged = regimesSchema.parse(JSON.parse(first.out));
    expect(judged).toMatchObject({
      schema: "assay-regimes/1",
      coin: { symbol: "USDC" },
      asOf: "2026-06-30",
      preview: false,
      ruleset: { version: ruleset.version, hash: ruleset.hash },
    });
    expect(judged.regimes.map(({ id }) => id)).toEqual(ruleset.regimes.map(({ id }) => id));
    expect(Object.keys(judged.regimes[0] ?? {})).toEqual([
      "id",
      "name",
      "applies",
      "why",
      "force",
      "result",
      "gates",
      "counts",
    ]);
  });

  it.each(TURNS)("%s is law on %s and not on its eve", async (id, day, { rules, gates }) => {
    for (const [index, asOf] of [addDays(day, -1), day].entries()) {
      const regime = pick(await judge({ asOf }), id);
      const standing = index === 0 ? "not_yet_in_force" : "in_force";
      expect(regime.force, asOf).toMatchObject({ standing, binding: rules[index] });
      expect(regime.gates, asOf).toHaveLength(gates[index] ?? -1);
      expect(totalOf(regime.counts), asOf).toBe(rules[index]);
    }
  });

  it("lists as gates those that bind on the day, with what is missing where unknown", async () => {
    for (const { id, applies, result, gates, counts } of (await judge()).regimes) {
      const own = ruleset.regimes.find((regime) => regime.id === id)?.rules ?? [];
      const binding = own.filter(
        ({ severity, force }) =>
          severity === "gate" && standingOn(force, "2026-06-30") === "binding",
      );
      expect(gates.map((gate) => gate.id)).toEqual(
        applies === "no" ? [] : binding.map((rule) => rule.id),
      );
      for (const gate of gates) {
        expect(gate.missing.length > 0, gate.id).toBe(gate.verdict === "unknown");
        expect(gate).not.toHaveProperty("binding");
      }
      const failed = gates.filter(({ verdict }) => verdict === "not_met").length;
      expect(counts.gate.not_met, id).toBe(failed);
      if (result === "falls_short") expect([applies, failed > 0]).toEqual(["yes", true]);
    }
  });

  it("finds New York's gate that the sample does not meet", async () => {
    const newYork = pick(await judge(), "us-nydfs");
    expect(newYork).toMatchObject({ applies: "yes", result: "falls_short" });
    expect(newYork.gates.filter(({ verdict }) => verdict === "not_met")).toHaveLength(1);
  });

  it.each(["2024-06-29", "2026-06-30", "2027-01-18"])(
    "changes no result, count or law by a preview on %s",
    async (asOf) => {
      const [plain, ahead] = [await judge({ asOf }), await judge({ asOf, preview: true })];
      expect(ahead.preview).toBe(true);
      const stripped = ahead.regimes.map(({ readiness, gates, ...regime }) => {
        expect(readiness, regime.id).toBeDefined();
        const bound = gates.filter(({ binding }) => binding === true);
        return {
          ...regime,
          gates: bound.map(({ id, verdict, reason, missing }) => ({
            id,
            verdict,
            reason,
            missing,
          })),
        };
      });
      expect(stripped).toEqual(
        plain.regimes.map((regime) => {
          expect(regime).not.toHaveProperty("readiness");
          return regime;
        }),
      );
    },
  );

  it("previews gates that do not bind, each with its force, and measures all that is not past", async () => {
    const { regimes } = await judge({ preview: true });
    const forces = new Set(regimes.flatMap(({ gates }) => gates.map(({ force }) => force)));
    expect([...forces].toSorted()).toEqual(
      ["draft", "enacted", "guidance", "in_force", "policy", "standard", "voluntary"].toSorted(),
    );
    for (const { id, applies, force, gates, readiness } of regimes) {
      const counted = force.binding + force.awaited + force.notBinding;
      expect(totalOf(readiness?.counts ?? raise(id)), id).toBe(applies === "no" ? 0 : counted);
      const isLaw = (status: string | undefined): boolean =>
        status === "in_force" || status === "enacted" || status === "interim";
      for (const gate of gates) if (gate.binding === true) expect(isLaw(gate.force)).toBe(true);
    }
    expect(pick(await judge({ preview: true }), "us-genius").gates).toHaveLength(29);
  });

  it("concludes nothing of a coin of which nothing is known", async () => {
    for (const asOf of ["2024-06-30", "2026-06-30", "2028-12-31"]) {
      const { regimes } = await judge({ asOf, preview: true, stdin: NOTHING_KNOWN });
      for (const { id, result, gates, readiness } of regimes) {
        expect(["scope_unknown", "not_binding"], id).toContain(result);
        expect(["scope_unknown", "cannot_conclude", "no_gates"], id).toContain(readiness?.result);
        for (const { verdict } of gates)
          expect(["unknown", "not_applicable"], id).toContain(verdict);
      }
    }
  });

  it.each(TURNS)("lets a coin fall short of %s from %s and not before", async (id, day) => {
    const [eve, then] = [
      pick(await judge({ asOf: addDays(day, -1), stdin: REACHED, preview: true }), id),
      pick(await judge({ asOf: day, stdin: REACHED, preview: true }), id),
    ];
    expect([eve.applies, eve.force.standing]).toEqual(["yes", "not_yet_in_force"]);
    expect(eve.result).not.toBe("falls_short");
    expect(eve.readiness?.result).toBe("not_ready");
    expect([then.applies, then.force.standing]).toEqual(["yes", "in_force"]);
    expect(then.result).toBe("falls_short");
  });
});

describe("assay regimes", () => {
  it("prints a block for each regime with gates failed and open", async () => {
    const { out, code } = await runCaptured(["regimes", USDC]);
    expect(code).toBe(0);
    for (const { id, name } of ruleset.regimes) expect(out).toContain(`\n${name} [${id}]\n`);
    for (const words of [
      "What binds it on 2026-06-30",
      "Law        In force: 31 rules bind, 0 awaited, 0 not binding, 0 past",
      "Result     Falls short",
      "Gates not met (1)",
      "Gates open (12)",
      "not legal advice",
    ]) {
      expect(out).toContain(words);
    }
    expect(out).not.toContain("Readiness");
    expect(out).not.toContain("does not bind)");
  });

  it("marks in a preview what does not bind", async () => {
    const { out } = await runCaptured(["regimes", USDC, "--preview"]);
    expect(out).toContain("Preview: gates that do not bind yet are shown and change no result.");
    expect(out).toContain("Readiness  Cannot conclude");
    expect(out).toMatch(/\[us-genius\.\S+\] \(enacted, does not bind\)\n/);
    expect(out).toMatch(/\[aicpa\.\S+\] \(voluntary criteria, does not bind\)\n/);
  });

  it("lets no text of a file steer the terminal", async () => {
    const json = JSON.parse(readFileSync(UST, "utf8")) as { coin: { name: string } };
    json.coin.name = "Evil\u009B31m name";
    const { out } = await runCaptured(["regimes", "-"], JSON.stringify(json));
    expect(out).toContain("Evil 31m name");
  });

  it.each([
    [["regimes"], "Name one profile file"],
    [["regimes", USDC, UST], "Name one profile file"],
    [["regimes", USDC, "--as-of", "2026-02-30"], "must be a day that exists"],
    [["regimes", USDC, "--as-of", "today"], "must be a day that exists"],
    [["regimes", USDC, "--preview=yes"], "--preview"],
    [["regimes", USDC, "--bogus"], "--bogus"],
  ])("refuses %j with the usage", async (args, words) => {
    const run = await runCaptured(args);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain(words);
    expect(run.err).toContain("Usage:");
  });

  it("lists every error of a bad file with its place", async () => {
    const bad = '{"schema":"assay-profile/1","asOf":"2026-13-01","coin":{}}';
    const run = await runCaptured(["regimes", "-", "--json"], bad);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain("-: $.asOf: ");
    expect(run.err).toContain("-: $.issuer: ");
  });

  it.each(["score", "compare"])("is alone in knowing a preview: %s refuses it", async (command) => {
    const run = await runCaptured([command, USDC, UST, "--preview"]);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain("--preview");
  });
});

function raise(what: string): never {
  throw new Error(`nothing for ${what}`);
}
