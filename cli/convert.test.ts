import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Decimal, sum } from "@/domain/decimal";
import { convertSnapshot, convertSnapshotText } from "@/domain/profile/convert/convert-snapshot";
import { parseProfileText } from "@/domain/profile/parse-profile";
import { serialiseProfile } from "@/domain/profile/serialise-profile";
import { runCaptured } from "./test-io";
import { fileOf, jsonOf, leavesOf, SNAPSHOTS, textOf } from "./test-json";

function convert(name: string) {
  const conversion = convertSnapshotText(textOf(name));
  if (!conversion.ok) throw new Error(JSON.stringify(conversion.errors));
  return conversion;
}

/** Words of the source format that a profile says in its own words. */
const CODED = new Set(["assetClass", "liquidityBucket", "contractualBucket", "schemaVersion"]);

it("there are nine snapshots", () => {
  expect(SNAPSHOTS).toHaveLength(9);
});

describe.each(SNAPSHOTS)("%s", (name) => {
  const conversion = convert(name);
  const source = jsonOf(name);
  const written = serialiseProfile(conversion.profile);

  it("is the committed sample", () => {
    expect(readFileSync(`prisma/samples/${name}`, "utf8")).toBe(written);
  });

  it("becomes a profile of the public format", () => {
    expect(parseProfileText(written)).toEqual({ ok: true, profile: conversion.profile });
  });

  it("keeps every amount: the positions add up to the stated total", () => {
    const amounts = conversion.profile.lists.position.rows.map(
      ({ values }) => values.amountUsd ?? new Decimal(0),
    );
    expect(sum(amounts).toFixed()).toBe(String(source.reserveTotalUsd));
    const reserve = conversion.profile.facts["reserve.fairValueUsd"];
    expect(reserve?.status === "known" ? String(reserve.value) : null).toBe(
      String(source.reserveTotalUsd),
    );
    expect(conversion.profile.lists.position.completeness).toBe("complete");
  });

  it("keeps every source under its id", () => {
    const ids = (source.sources as readonly { readonly id: string }[]).map(({ id }) => id);
    expect(conversion.profile.sources.map(({ id }) => id)).toEqual(ids);
  });

  it("accounts for every leaf", () => {
    const { total, mapped, kept, recomputed, notMapped } = conversion.accounting;
    expect(total).toBe(leavesOf(source).length);
    expect(mapped + kept + recomputed + notMapped).toBe(total);
    expect(conversion.report).toHaveLength(total - mapped);
  });

  it("says every mapped text and number, and every kept one, somewhere in the profile", () => {
    const lost = conversion.report
      .filter(({ outcome }) => outcome !== "kept as note")
      .map(({ path }) => path);
    const profile = JSON.stringify(JSON.parse(written));
    const missing = leavesOf(source).filter(({ path, key, value }) => {
      const isSaid = typeof value === "string" || typeof value === "number";
      if (!isSaid || lost.includes(path) || CODED.has(key) || value === "none-found") return false;
      const bare =
        typeof value === "string" ? value.replace(/ \((unverified|derived)\)$/, "") : value;
      const words = typeof bare === "string" ? JSON.stringify(bare).slice(1, -1) : String(bare);
      return !profile.includes(words);
    });
    expect(missing).toEqual([]);
  });

  it("reports nothing but the format's own definitions as not mapped, and later knowledge", () => {
    const notMapped = conversion.report.filter(({ outcome }) => outcome === "not mapped");
    const others = notMapped.filter(({ path }) => !path.startsWith("$.definitions."));
    expect(others.map(({ why }) => why)).toEqual(
      name === "TUSD-2024-01-16.json" ? ["the note calls it later knowledge"] : [],
    );
  });
});

describe("judgements of the conversion", () => {
  const profileOf = (name: string) => convert(`${name}.json`).profile;

  it("nothing that came out later is public on the snapshot date", () => {
    const tusd = profileOf("TUSD-2024-01-16");
    expect(tusd.lists.enforcement.rows.map(({ knownOn }) => knownOn)).toEqual(["2024-09-24"]);
    expect(tusd.facts["technology.adminControl"]?.knownOn).toBe("2026-07-31");
    expect(tusd.lists.stressEvent.rows[1]?.values.lowestPrice?.toFixed()).toBe("0.984");
    const usdc = profileOf("USDC-2023-03-11");
    expect(usdc.lists.attestation.rows.map(({ knownOn }) => knownOn)).toEqual([
      "2026-11-21",
      "2026-11-21",
      null,
    ]);
    expect(usdc.lists.stressEvent.rows.map(({ knownOn }) => knownOn)).toEqual(["2023-03-15"]);
  });

  it("a swap into another token is no redemption in dollars", () => {
    for (const name of ["USDS-2026-06-18", "UST-2022-04-18"]) {
      const { facts } = profileOf(name);
      expect(facts["redemption.eligible"]).toMatchObject({ status: "known", value: "nobody" });
      expect(facts["redemption.minimumUsd"]).toBeUndefined();
      expect(facts["redemption.settlementBusinessDays"]).toBeUndefined();
    }
  });

  it("an average is no longest maturity, and a bill has at most 364 days", () => {
    const [bills, , term] = profileOf("USDT-2026-06-30").lists.position.rows;
    expect(bills?.bounds.residualMaturityDays?.high?.toString()).toBe("364");
    expect(term?.bounds.residualMaturityDays?.high).toBeNull();
  });

  it("unnamed banks have no name, and a licence for another coin is no licence", () => {
    const { lists } = profileOf("USDC-2026-06-30");
    expect(lists.account.rows.at(-1)?.unknown.institution).toBe("not_disclosed");
    expect(lists.licence.rows).toHaveLength(7);
    expect(profileOf("TUSD-2024-01-16").lists.licence).toMatchObject({
      completeness: "partial",
      rows: [],
    });
    expect(profileOf("UST-2022-04-18").lists.licence).toMatchObject({
      completeness: "complete",
      rows: [],
    });
  });
});

describe("files of the same format with other contents", () => {
  const base = { schemaVersion: "issuer-snapshot/1", asOf: "2026-06-30", token: { symbol: "X" } };
  const reportOf = (json: unknown) => {
    const conversion = convertSnapshot(json);
    return conversion.ok ? conversion.report.map(({ outcome, path }) => `${outcome}: ${path}`) : [];
  };

  it("need only format, day and symbol", () => {
    expect(convertSnapshot(base)).toMatchObject({
      ok: true,
      profile: { coin: { symbol: "X", name: "X" } },
      report: [],
    });
  });

  it("with an unknown class, an unknown key or a wrong type are converted, and that is reported", () => {
    const line = {
      assetClass: "municipal_paper",
      amountUsd: 5,
      labelAsReported: "Paper",
      colour: "red",
    };
    const json = {
      ...base,
      reserveTotalUsd: "a lot",
      reserveLines: [line],
      mood: null,
      sources: "none",
    };
    expect(reportOf(json).sort()).toEqual(
      [
        "not mapped: $.mood",
        "not mapped: $.reserveLines[0].assetClass",
        "not mapped: $.reserveLines[0].colour",
        "not mapped: $.reserveTotalUsd",
        "not mapped: $.sources",
      ].sort(),
    );
    const conversion = convertSnapshot(json);
    const row = conversion.ok ? conversion.profile.lists.position.rows[0] : undefined;
    expect(row?.values).toMatchObject({ assetClass: "other", label: "Paper" });
  });

  it("whose figures contradict each other say so", () => {
    const json = { ...base, outstandingSupplyUsd: 100, reserveTotalUsd: 150, coverageRatio: 1 };
    const conversion = convertSnapshot(json);
    expect(conversion.ok ? conversion.report : []).toEqual([
      { path: "$.coverageRatio", outcome: "not mapped", value: "1", why: "the amounts give 1.5" },
    ]);
  });

  it("that are of another format are refused with every reason", () => {
    const conversion = convertSnapshot({ hello: "world" });
    expect(conversion.ok ? [] : conversion.errors.map(({ path }) => path)).toEqual([
      "$.schemaVersion",
      "$.asOf",
      "$.token.symbol",
    ]);
  });
});

describe("assay convert", () => {
  it("writes the profile to standard output and one line a leaf to standard error", async () => {
    const run = await runCaptured(["convert", fileOf("UST-2022-04-18.json")]);
    expect(run.code).toBe(0);
    expect(run.out).toBe(readFileSync("prisma/samples/UST-2022-04-18.json", "utf8"));
    const lines = run.err.trimEnd().split("\n");
    expect(lines).toHaveLength(convert("UST-2022-04-18.json").report.length);
    expect(lines.every((line) => /^(not mapped|kept as note|recomputed): \$/.test(line))).toBe(
      true,
    );
  });

  it.each([
    ["{", "not valid JSON"],
    ["{}", "issuer-snapshot/1"],
    ["[".repeat(10_000), "64 levels"],
  ])("refuses %#", async (stdin, words) => {
    const run = await runCaptured(["convert", "-"], stdin);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain(words);
  });
});
