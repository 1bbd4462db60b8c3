import { readFile } from "node:fs/promises";
import type { Browser, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../support/browser";

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider).toBeLessThanOrEqual(0);
}

const PROBLEM = "There is a problem";

/** A number that no other run has taken. */
let run = Math.floor(Date.now() / 1_000) % 900_000;
function nextVersion(): string {
  run += 1;
  return `7.${run}.${Math.floor(Math.random() * 900_000)}`;
}

/** Proposes a version; leaves the page at its form. */
async function propose(page: Page): Promise<string> {
  const label = nextVersion();
  await page.goto("/policy");
  await page.getByRole("link", { name: "Propose a change" }).click();
  await page.waitForURL(/\/policy\/propose$/);
  await page.getByLabel("Version", { exact: true }).fill(label);
  await page.getByLabel("Reason").fill("Redemption decides in a run.");
  await page.getByRole("button", { name: "Propose", exact: true }).click();
  await page.waitForURL(/\/policy\/proposals\/pol_[0-9a-z]{20}\/edit$/);
  return label;
}

/** Somebody else who may decide, signed in on a page of their own. */
async function inviteReviewer(page: Page, browser: Browser, email: string): Promise<Page> {
  await page.goto("/people/invite");
  await page.getByLabel("Name", { exact: true }).fill("Rolf Reviewer");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("radio", { name: "Reviewer" }).check();
  await page.getByRole("button", { name: "Make the invitation" }).click();
  const link = page.locator("code").filter({ hasText: "/invitation/" });
  const address = (await link.textContent()) ?? "";
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const theirs = await context.newPage();
  await theirs.goto(address);
  await theirs.getByLabel("Password").fill("nineteen quiet harbours 77");
  await theirs.locator("main").getByRole("button").click();
  await theirs.waitForURL((url) => !url.pathname.startsWith("/invitation"));
  return theirs;
}

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save the proposal" }).click();
  // The page that follows judges every coin twice.
  await expect(page.getByText("Proposal saved.")).toBeVisible({ timeout: 30_000 });
}

test("a policy is proposed, seen through, and approved by another person", async ({
  page,
  browser,
  baseURL,
}, { project }) => {
  test.setTimeout(180_000);
  const label = await propose(page);
  await expectAccessible(page);
  const sum = page.getByText(/^10,000 of 10,000 basis points|^10.000 of 10.000 basis points/);
  await expect(sum).toBeVisible();

  // Weights that do not add up are said as they are typed, and again by the server.
  const reserve = page.locator("#pillarWeights\\.reserve");
  await reserve.fill("2300");
  await expect(page.getByText(/100 too many/)).toBeVisible();
  await page.getByRole("button", { name: "Save the proposal" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByRole("alert", { name: PROBLEM })).toContainText("have to add up to 10000");
  await expect(reserve).toHaveValue("2300");
  await expectAccessible(page);

  await page.locator("#pillarWeights\\.liquidity").fill("0");
  await page.locator("#pillarWeights\\.redemption").fill("2600");
  await save(page);
  await expectAccessible(page);
  const moves = page.getByRole("region", { name: "Whom it moves" });
  await expect(moves.getByRole("row")).not.toHaveCount(1);
  await expect(page.locator("#changes")).toContainText("(liquidity) changes from 1200 to 0");

  // What is handed in moves nobody: other tests read the figures of this server meanwhile.
  await page.getByRole("link", { name: "Edit" }).click();
  await reserve.fill("2200");
  await page.locator("#pillarWeights\\.liquidity").fill("1200");
  await page.locator("#pillarWeights\\.redemption").fill("1500");
  await page.locator("#useCases\\[0\\]\\.diversify").fill(`Keep another coin ready, ${label}.`);
  await save(page);
  await expect(page.locator("#moves")).toContainText("the tier of 0 moves, 0 move at all");
  await page.getByRole("button", { name: "Submit for approval" }).click();
  await expect(page.getByText("Submitted. Somebody who did not write it")).toBeVisible();
  await expect(page.getByText("You wrote this; somebody else has to review it.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Approve…" })).toHaveCount(0);
  await expectAccessible(page);
  const here = new URL(page.url()).pathname;

  const email = `rolf.${project.name}@example.org`;
  const theirs = await inviteReviewer(page, browser, email);
  await theirs.goto(`${baseURL}${here}`);
  await expect(theirs.getByRole("link", { name: "Edit" })).toHaveCount(0);
  await theirs.getByRole("button", { name: "Return to the authors" }).click();
  await expect(theirs.getByRole("alert", { name: PROBLEM })).toContainText(
    "Give at least one reason.",
  );
  await theirs.getByRole("button", { name: "Approve…" }).click();
  await theirs.getByRole("button", { name: "Approve the policy" }).click();
  await expect(theirs.getByText("Approved.", { exact: true })).toBeVisible();
  await expectAccessible(theirs);
  await theirs.context().close();

  await page.goto("/policy");
  await expect(page.getByText(`house ${label}`)).toBeVisible();
  await expect(page.locator("#in-force")).toContainText("Rolf Reviewer");
  await expectAccessible(page);
  await page.goto("/audit?type=policy.approved");
  await expect(page.getByRole("link", { name: `Policy ${label}` })).toHaveCount(0);
  await expect(page.getByText(`Policy ${label}`).first()).toBeVisible();
});

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
    await save(page);
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
