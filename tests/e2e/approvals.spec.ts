import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../support/browser";
import { invite } from "../support/invite";
import { propose, saveProposal } from "../support/proposals";

// One file, so that they come one after the other: a policy that comes into force ends every review.

/** Opens an assessment of a coin and leaves the page at it. */
async function open(page: Page, slug: string): Promise<string> {
  await page.goto(`/issuers/${slug}/assessments`);
  await expectAccessible(page);
  await page.getByLabel("Summary for the committee").fill("Sound, with one open question.");
  await page.getByLabel("Day it speaks for").fill("yesterday");
  await page.getByRole("button", { name: "Open the assessment" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByLabel("Summary for the committee")).toHaveValue(
    "Sound, with one open question.",
  );
  await page.getByLabel("Day it speaks for").fill("");
  await page.getByRole("button", { name: "Open the assessment" }).click();
  await page.waitForURL(new RegExp(`/issuers/${slug}/assessments/\\d+$`));
  return page.url();
}

/** Judges the first open finding, by form. */
async function judge(page: Page, address: string): Promise<string> {
  await page.locator("#findings summary").filter({ hasNotText: " 0 unknown" }).first().click();
  const open = page.locator("#findings details[open] li").filter({ hasText: "Unknown" }).first();
  const href = (await open.getByRole("link").getAttribute("href")) ?? "";
  await page.goto(href);
  await expectAccessible(page);
  await page.getByRole("radio", { name: "Met", exact: true }).check();
  await page.getByLabel("Reason").fill("So.");
  await page.getByRole("button", { name: "Judge", exact: true }).click();
  await expect(page.locator("main a[href='#reason']")).toContainText("at least 20 characters");
  await expect(page.getByRole("radio", { name: "Met", exact: true })).toBeChecked();
  await page
    .getByLabel("Reason")
    .fill("A letter of the bank, seen on paper, shows it is in place.");
  await page.getByRole("checkbox").first().check();
  const soon = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("Counts until").fill(soon);
  await page.getByRole("button", { name: "Judge", exact: true }).click();
  await expect(page.locator("#judgement")).toContainText("A letter of the bank");
  await page.goto(address);
  await expect(page.locator("#judgements")).toContainText("1 of 1 count");
  return href;
}

test("an assessment is judged, returned, submitted again and approved by another person", async ({
  page,
  browser,
}, { project }) => {
  test.setTimeout(240_000);
  const slug = project.name.includes("phone") ? "tusd" : "usdp";
  const email = `renate.${project.name}.${Date.now()}@example.org`;
  const reviewer = await invite(page, browser, { name: "Renate Rat", role: "Reviewer", email });
  const address = await open(page, slug);
  const finding = await judge(page, address);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Submit for review" }).click();
  await expect(page.getByText("You had a hand in this")).toBeVisible();

  await reviewer.goto("/reviews");
  await expectAccessible(reviewer);
  const path = new URL(address).pathname;
  await reviewer.locator(`#to-decide a[href="${path}"]`).click();
  await reviewer.waitForURL(address);
  await reviewer.getByLabel("Reasons").fill("Name the bank.\nSay when the letter was seen.");
  await reviewer.getByRole("button", { name: "Return to the author" }).click();
  await expect(reviewer.getByText("Returned by Renate Rat")).toBeVisible();
  await reviewer.goto(finding);
  await reviewer.getByLabel("Comment").fill("<b>Which</b> letter?");
  await reviewer.getByRole("button", { name: "Add the comment" }).click();
  await expect(reviewer.locator("#comments")).toContainText("<b>Which</b> letter?");

  await page.goto(address);
  await expect(page.getByText("Say when the letter was seen.").first()).toBeVisible();
  await page.getByLabel("Summary for the committee").fill("Sound; the bank is named.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.locator("#result")).toContainText("Sound; the bank is named.");
  await page.getByRole("button", { name: "Submit for review" }).click();
  await expect(page.getByText("You had a hand in this")).toBeVisible();
  await expect(page.getByRole("button", { name: "Approve…" })).toHaveCount(0);

  await reviewer.goto(address);
  await reviewer.getByRole("button", { name: "Approve…" }).click();
  await reviewer.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(reviewer.locator("h1").locator("..")).toContainText("Approved");
  await expectAccessible(reviewer);
  const started = reviewer.waitForEvent("download");
  await reviewer.getByRole("link", { name: "Package", exact: true }).click();
  const file = await (await started).path();
  const frozen: unknown = JSON.parse(await readFile(file, "utf8"));
  expect(frozen).toMatchObject({
    schema: "assay-package/1",
    author: { name: "Ada Tester" },
    approvals: [{ who: { name: "Renate Rat" } }],
    judgements: [{ judged: "met" }],
  });
  await page.reload();
  await expect(page.getByRole("button", { name: "Submit for review" })).toHaveCount(0);
  await reviewer.context().close();
});

const PROBLEM = "There is a problem";

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
  await saveProposal(page);
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
  await saveProposal(page);
  await expect(page.locator("#moves")).toContainText("the tier of 0 moves, 0 move at all");
  await page.getByRole("button", { name: "Submit for approval" }).click();
  await expect(page.getByText("Submitted. Somebody who did not write it")).toBeVisible();
  await expect(page.getByText("You wrote this; somebody else has to review it.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Approve…" })).toHaveCount(0);
  await expectAccessible(page);
  const here = new URL(page.url()).pathname;

  const email = `rolf.${project.name}@example.org`;
  const theirs = await invite(page, browser, { name: "Rolf Reviewer", role: "Reviewer", email });
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
