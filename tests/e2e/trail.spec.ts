import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../support/browser";
import { control, createCoin, expectSaved, publishDraft, symbolFor } from "../support/entry";

/** An event by what happened; the list is filtered down to one coin first. */
const event = (page: Page, type: string) =>
  page.getByRole("list", { name: "Events" }).getByRole("listitem").filter({ hasText: type });

test("what was done to a coin is read, filtered and handed out", async ({ page }, { project }) => {
  const symbol = symbolFor("TRAIL", project.name);
  const place = await createCoin(page, symbol);
  await page.goto(`${place}/edit/redemption`);
  await control(page, "f.redemption.feePct.value").fill("0.25");
  await expectSaved(page);
  await publishDraft(page, place);

  await page.goto(`${place}/history`);
  await page.getByRole("link", { name: `Trail of ${symbol}` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Who changed what, and when?");
  for (const type of ["Coin created", "Draft opened", "Section saved", "Revision published"])
    await expect(event(page, type)).toHaveCount(1);
  await expectAccessible(page);

  await event(page, "Section saved").locator("summary").click();
  const changes = page.getByRole("region", { name: /^Changes of event \d+$/ });
  await expect(changes.getByRole("row", { name: /^Redemption fee nothing 0\.25/ })).toBeVisible();
  await expect(event(page, "Section saved")).toContainText("Request");
  await expectAccessible(page);

  await page.getByLabel("What happened").selectOption({ label: "Coin created" });
  await page.getByRole("button", { name: "Show" }).click();
  await page.waitForURL(/type=coin\.created/);
  await expect(page.getByRole("list", { name: "Events" }).getByRole("listitem")).toHaveCount(1);

  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: "Export CSV" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^trail-\d{4}-\d\d-\d\d\.csv$/);
  const lines = (await readFile(await download.path(), "utf8")).split("\r\n");
  expect(lines[0]).toContain("Event,Time (UTC),Type,Who");
  expect(lines.slice(1, -1).every((line) => line.includes(`,coin.created,`))).toBe(true);
  expect(lines.join("\n")).toContain(symbol);
  await page.goto("/audit?type=export.made");
  await expect(event(page, "File exported").first()).toContainText("This installation");
});

test("the chain is verified at a press", async ({ page }) => {
  await page.goto("/audit");
  await page.getByRole("button", { name: "Verify now" }).click();
  await expect(page.getByText("The trail is intact")).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "The trail is intact" })).toContainText(
    /Verified .+\sUTC: \d+\sevents, \d+\sseals?, \d+\sevents? after the last one\./,
  );
  await expectAccessible(page);
});

test("an address that makes no sense is answered in words", async ({ page }) => {
  await page.goto("/audit?type=nothing&from=2026-02-30&coin=nobody-has-this");
  await expect(page.getByText(/type=nothing, from=2026-02-30/)).toBeVisible();
  await expect(page.getByText("No event fits")).toBeVisible();
  await expectAccessible(page);
  const refused = await page.request.get("/api/audit/export?format=csv&type=nothing");
  expect(refused.status()).toBe(400);
  expect((await page.request.get("/api/audit/export")).status()).toBe(400);
});

test("fits a narrow window, in the dark, without scripts", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 700 },
    colorScheme: "dark",
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto("/audit");
  await page.getByRole("button", { name: "Verify now" }).click();
  await expect(page.getByText("The trail is intact")).toBeVisible();
  const last = page.getByRole("list", { name: "Events" }).getByRole("listitem").first();
  await last.locator("summary").click();
  await expect(last.getByText("Hash", { exact: true })).toBeVisible();
  const box = await page.locator("body").boundingBox();
  expect(box?.width).toBe(320);
  await context.close();
});

test("a request keeps the name it came with", async ({ page }) => {
  const named = await page.request.get("/api/reports/nobody?format=csv", {
    headers: { "x-request-id": "from-the-gateway.7" },
  });
  expect(await named.json()).toMatchObject({ code: "not_found", requestId: "from-the-gateway.7" });
  const odd = await page.request.get("/audit", { headers: { "x-request-id": "a b" } });
  expect(odd.headers()["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
});
