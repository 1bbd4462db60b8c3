import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertSnapshot } from "@/domain/profile/convert/convert-snapshot";
import { toJsonPath } from "@/domain/profile/json-path";
import { parseProfile } from "@/domain/profile/parse-profile";
import { serialiseProfile, toProfileJson } from "@/domain/profile/serialise-profile";
import { jsonOf, leavesOf, replaceAt, SNAPSHOTS } from "./test-json";

/** Hundreds of conversions, which a busy machine may take its time for. */
const PATIENCE_MS = 60_000;

describe("snapshots with something changed", () => {
  it.each([
    ["an odd text", 0],
    [12345.678, 1],
  ])(
    "with %j in place of any one value lose it nowhere",
    (odd, rest) => {
      const source = jsonOf("UST-2022-04-18.json");
      const half = leavesOf(source).filter((_leaf, index) => index % 2 === rest);
      const silent = half.filter(({ parts }) => {
        const json = structuredClone(source);
        replaceAt(json, parts, odd);
        const conversion = convertSnapshot(json);
        if (!conversion.ok) return parts[0] !== "schemaVersion";
        const isReported = conversion.report.some(({ path }) => path === toJsonPath(parts));
        return !isReported && !serialiseProfile(conversion.profile).includes(String(odd));
      });
      expect(silent.map(({ path }) => path)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    "never make it throw, and always give a valid profile and a full account",
    () => {
      const odd = fc.oneof(
        fc.constantFrom(
          null,
          "",
          " ",
          [],
          {},
          true,
          -1,
          0.5,
          1e21,
          "2018",
          "2026-02-30",
          "(unverified)",
          "a\u0000b",
        ),
        fc.string({ maxLength: 30 }),
        fc.jsonValue({ maxDepth: 2 }),
      );
      const change = fc.record({
        name: fc.constantFrom(...SNAPSHOTS),
        at: fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 6 }),
        value: odd,
        remove: fc.boolean(),
      });
      fc.assert(
        fc.property(change, ({ name, at, value, remove }) => {
          const json = jsonOf(name);
          for (const step of at) mutate(json, step, { value, remove });
          const conversion = convertSnapshot(json);
          if (!conversion.ok) return;
          expect(parseProfile(toProfileJson(conversion.profile)).ok).toBe(true);
          const { total, mapped, kept, recomputed, notMapped } = conversion.accounting;
          expect(total).toBe(leavesOf(json).length);
          expect(mapped + kept + recomputed + notMapped).toBe(total);
        }),
        { numRuns: 100 },
      );
    },
    PATIENCE_MS,
  );
});

type Mutation = { readonly value: unknown; readonly remove: boolean };
type Holder = Record<string, unknown> | unknown[];

/** Walks down by the digits of a number and changes or removes what it finds there. */
function mutate(root: Holder, seed: number, { value, remove }: Mutation): void {
  let holder: Holder = root;
  for (let rest = seed; ; rest = Math.floor(rest / 7)) {
    const keys = Object.keys(holder);
    const key = keys[rest % Math.max(1, keys.length)];
    if (key === undefined || key === "__proto__") return;
    const cells = holder as Record<string, unknown>;
    const child = cells[key];
    if (rest > 6 && typeof child === "object" && child !== null) {
      holder = child as Holder;
      continue;
    }
    if (remove && Array.isArray(holder)) holder.splice(Number(key), 1);
    else if (remove) delete cells[key];
    else cells[key] = value;
    return;
  }
}
