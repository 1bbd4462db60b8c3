import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { GET as exportTrail } from "@/app/api/audit/export/route";
import { GET as exportIssuers } from "@/app/api/issuers/export/route";
import { GET as exportProfile } from "@/app/api/profiles/[slug]/route";
import { GET as exportReport } from "@/app/api/reports/[slug]/route";
import { GET as exportRun } from "@/app/api/reports/[slug]/run-test/route";
import { GET as exportComparison } from "@/app/api/reports/compare/route";
import { GET as exportRuns } from "@/app/api/reports/compare/run-test/route";
import { serialiseProfile } from "@/domain/profile/serialise-profile";
import { EVENT_TYPES } from "@/server/audit/events";
import { buildProfile } from "../support/profile-builder";
import { FULL } from "../support/sample-profiles";
import { useTestDatabase } from "../support/use-database";
import { useTempFolder } from "../support/use-temp-folder";
import { createPublishedCoin } from "./helpers/fixtures";
import { countTrail, listSince, recordedBy, verify } from "./helpers/trail";
import { CASES } from "./helpers/trail-cases";

useTestDatabase();

const folder = useTempFolder("file");
beforeAll(async () => {
  const profile = buildProfile({ ...FULL, coin: { symbol: "SMP", name: "Sample" } });
  await writeFile(join(folder(), "SMP.json"), serialiseProfile(profile));
});

const seen = new Set<string>();

describe("every command records what it does", () => {
  it.each(Object.entries(CASES))("%s", async (_, { run, expected }) => {
    const events = await recordedBy(await run(folder()));
    for (const { type } of events) seen.add(type);
    expect(events).toMatchObject(expected);
  });

  it("exports, with the hash of the very file, for each coin in it", async () => {
    const [one, two] = [await createPublishedCoin(), await createPublishedCoin()];
    const ask = (path: string) =>
      new Request(`http://desk.test${path}`, { headers: { "x-request-id": "req-7" } });
    const at = (slug: string) => ({ params: Promise.resolve({ slug }) });
    const wanted = [
      { subjects: [one.coinId], get: () => exportReport(ask("/?format=csv"), at(one.slug)) },
      { subjects: [one.coinId], get: () => exportProfile(ask("/"), at(one.slug)) },
      {
        subjects: [one.coinId, two.coinId],
        get: () => exportComparison(ask(`/?format=json&coins=${one.slug},${two.slug}`), undefined),
      },
      { subjects: [one.coinId], get: () => exportRun(ask("/?format=csv"), at(one.slug)) },
      {
        subjects: [one.coinId, two.coinId],
        get: () => exportRuns(ask(`/?format=csv&coins=${one.slug},${two.slug}`), undefined),
      },
      { subjects: ["installation"], get: () => exportIssuers(ask("/?format=csv"), undefined) },
      {
        subjects: ["installation"],
        get: () => exportTrail(ask("/?format=csv&type=coin.created"), undefined),
      },
      { subjects: ["installation"], get: () => exportTrail(ask("/?format=jsonl"), undefined) },
    ];
    for (const { subjects, get } of wanted) {
      const before = await countTrail();
      const response = await get();
      expect(response.status).toBe(200);
      const body = Buffer.from(await response.arrayBuffer());
      const file = {
        name: /filename="(.+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1],
        sha256: createHash("sha256").update(body).digest("hex"),
        bytes: body.byteLength,
      };
      const events = await listSince(before);
      expect(events.map(({ subject }) => subject).sort()).toEqual([...subjects].sort());
      for (const { type, details, requestId } of events) {
        seen.add(type);
        expect({ type, details, requestId }).toEqual({
          type: "export.made",
          details: { file },
          requestId: "req-7",
        });
      }
    }
    expect((await exportReport(ask("/?format=doc"), at(one.slug))).status).toBe(400);
    expect((await exportReport(ask("/?format=csv"), at("nobody"))).status).toBe(404);
  });

  it("every type of event of these commands is among those seen", () => {
    const ours = EVENT_TYPES.filter((type) =>
      /^(?:coin|draft|section|profile|samples|export)\./.test(type),
    );
    expect([...seen].sort()).toEqual([...ours].sort());
  });

  it("leaves a chain that holds", async () => {
    expect(await verify()).toMatchObject({ ok: true, foreignSeals: 0 });
  });
});
