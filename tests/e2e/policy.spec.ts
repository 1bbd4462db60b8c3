import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../support/browser";
import { propose, saveProposal } from "../support/proposals";

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider).toBeLessThanOrEqual(0);
}

test("a proposal is taken from a file, and the file back out of it", async ({ page }) => {
  await propose(page);
  const edit = page.url();
  const exported = await page.request.get("/api/policy/current");
  const policy = JSON.parse(await exported.text()) as Record<string, unknown>;
  expect(policy["schema"]).toBe("assay-policy/1");
  const text = page.getByLabel("Or paste its text");
  await text.fill(JSON.stringify({ ...policy, leastKnown: 10_001 }));
  await page.getByRole("button", { name: "Import" }).click();
  await expect(page.getByRole("alert", { name: "This file cannot be taken in" })).toContainText(
    "leastKnown: Write a whole number",
  );
  await expectAccessible(page);
  await page.goto(edit);
  await text.fill(JSON.stringify({ ...policy, leastKnown: 6_100 }));
  await page.getByRole("button", { name: "Import" }).click();
  await expect(page.getByText("The file is taken in.")).toBeVisible();
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: "Export JSON" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^policy-house-7\.\d+\.\d+\.json$/);
  const back = JSON.parse(await readFile(await download.path(), "utf8")) as object;
  expect(back).toMatchObject({ leastKnown: 6_100, id: "house" });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a proposal is written, refused with every field kept, saved and given up", async ({
    page,
  }) => {
    await propose(page);
    await page.locator("#halfLifeDays").fill("soon");
    await page.locator("#caps\\[6\\]\\.title").fill("Mechanism");
    await page.getByRole("button", { name: "Save the proposal" }).click();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.locator("#halfLifeDays")).toHaveValue("soon");
    await expect(page.locator("#caps\\[6\\]\\.title")).toHaveValue("Mechanism");
    await page.locator("#halfLifeDays").fill("300");
    await page
      .locator("#caps\\[6\\]\\.condition\\.kind")
      .selectOption({ label: "a criterion is not met" });
    await page.locator("#caps\\[6\\]\\.condition\\.fact").fill("backing.reserve.mechanism");
    await page.locator("#caps\\[6\\]\\.basis").fill("House");
    await saveProposal(page);
    await expect(page.locator("#changes")).toContainText("changes from 365 to 300");
    await expect(page.locator("#changes")).toContainText("cap.mechanism");
    await page.getByText("Give it up…").click();
    await page.getByRole("button", { name: "Give the proposal up" }).click();
    await expect(page.getByText("Given up by its authors.")).toBeVisible();
  });
});

test("the pages are readable at 320 pixels and in the dark", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: "dark" });
  await propose(page);
  const edit = new URL(page.url()).pathname;
  for (const place of [edit, edit.replace(/\/edit$/, ""), "/policy", "/policy/propose"]) {
    await page.goto(place);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});
