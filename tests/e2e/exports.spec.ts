import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { APIResponse } from "@playwright/test";
import { assessmentFileSchema } from "../../domain/report/assessment-file";
import { expect, test } from "../support/browser";

const run = promisify(execFile);
const COIN = "/api/reports/usdc";

/** Left to itself, LibreOffice shows the values that stand in the file; this makes it work out every formula. */
const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

test.beforeEach(({}, { project }) => {
  test.skip(project.name === "phone", "a file does not depend on the window");
});

const TYPES = {
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
} as const;

function expectDownload(response: APIResponse, name: string | RegExp): void {
  expect(response.status()).toBe(200);
  const headers = response.headers();
  expect(headers["content-disposition"]).toMatch(name);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["cache-control"]).toBe("no-store");
}

for (const [format, type] of Object.entries(TYPES)) {
  test(`a coin and a comparison come as ${format}`, async ({ request }) => {
    const coin = await request.get(`${COIN}?format=${format}`);
    expectDownload(
      coin,
      new RegExp(`^attachment; filename="USDC-\\d{4}-\\d\\d-\\d\\d\\.${format}"$`),
    );
    expect(coin.headers()["content-type"]).toBe(type);
    const compared = await request.get(`/api/reports/compare?coins=usdc,usdt&format=${format}`);
    expectDownload(
      compared,
      new RegExp(`filename="compare-USDC-USDT-\\d{4}-\\d\\d-\\d\\d\\.${format}"$`),
    );
    expect((await compared.body()).length).toBeGreaterThan(1000);
  });
}

test("the same address gives the same PDF bytes", async ({ request }) => {
  const address = `${COIN}?format=pdf&asOf=2026-06-30`;
  const [first, second] = [await request.get(address), await request.get(address)];
  expect((await first.body()).equals(await second.body())).toBe(true);
});

test("the workbook's formulas work out the scores that the JSON states", async ({ request }) => {
  const json = assessmentFileSchema.parse(await (await request.get(`${COIN}?format=json`)).json());
  const folder = await mkdtemp(join(tmpdir(), "assay-sheet-"));
  try {
    const book = join(folder, "report.xlsx");
    await writeFile(book, await (await request.get(`${COIN}?format=xlsx`)).body());
    const settings = join(folder, "office", "user");
    await mkdir(settings, { recursive: true });
    await writeFile(join(settings, "registrymodifications.xcu"), ALWAYS_CALCULATE);
    const profile = `-env:UserInstallation=file://${join(folder, "office")}`;
    const convert = ["--headless", "--convert-to", "csv", "--outdir", folder, book];
    await run("soffice", [profile, ...convert]).catch((error: unknown) => {
      throw new Error(
        "LibreOffice is needed to recompute the workbook: install libreoffice-calc-nogui.",
        { cause: error },
      );
    });
    const lines = (await readFile(join(folder, "report.csv"), "utf8")).split(/\r?\n/);
    const figure = (label: string) =>
      Number(/,(\d+)$/.exec(lines.find((line) => line.includes(label)) ?? "")?.[1] ?? NaN);
    const { proven, possible, uncapped } = json.result;
    expect([
      figure("Proven before gates and caps"),
      figure("Possible before gates and caps"),
      figure("Proven (0"),
      figure("Possible (0"),
    ]).toEqual([uncapped.proven, uncapped.possible, proven, possible]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("a wrong parameter is named, an unknown coin is not found", async ({ request }) => {
  const problemOf = async (address: string) => {
    const response = await request.get(address);
    expect(response.headers()["content-type"]).toContain("application/problem+json");
    const body = (await response.json()) as { fields?: Record<string, string> };
    return [response.status(), Object.keys(body.fields ?? {}).join()];
  };
  expect(await problemOf(`${COIN}`)).toEqual([400, "format"]);
  expect(await problemOf(`${COIN}?format=exe`)).toEqual([400, "format"]);
  expect(await problemOf(`${COIN}?format=pdf&asOf=2026-02-30`)).toEqual([400, "asOf"]);
  expect(await problemOf(`${COIN}?format=pdf&revision=first`)).toEqual([400, "revision"]);
  expect(await problemOf(`${COIN}?format=pdf&day=today`)).toEqual([400, "day"]);
  expect(await problemOf(`${COIN}?format=pdf&country=Atlantis`)).toEqual([400, "country"]);
  expect(await problemOf("/api/reports/compare?format=pdf&coins=usdc")).toEqual([400, "coins"]);
  expect(await problemOf("/api/reports/compare?format=pdf&coins=usdc,usdc")).toEqual([
    400,
    "coins",
  ]);
  expect(await problemOf("/api/reports/nobody?format=pdf")).toEqual([404, ""]);
  expect(await problemOf(`${COIN}?format=pdf&revision=99`)).toEqual([404, ""]);
  expect(await problemOf("/api/reports/compare?format=pdf&coins=usdc,nobody")).toEqual([404, ""]);
});
