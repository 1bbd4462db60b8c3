import { readFile } from "node:fs/promises";
import type { Browser, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../support/browser";

const PASSWORD = "twenty patient herons 31";

/** Somebody of a role, invited and signed in on a page of their own. */
async function invite(
  page: Page,
  browser: Browser,
  { name, role, email }: { readonly name: string; readonly role: string; readonly email: string },
): Promise<Page> {
  await page.goto("/people/invite");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("radio", { name: role }).check();
  await page.getByRole("button", { name: "Make the invitation" }).click();
  const link = page.locator("code").filter({ hasText: "/invitation/" });
  const address = (await link.textContent()) ?? "";
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const theirs = await context.newPage();
  await theirs.goto(address);
  await theirs.getByLabel("Password").fill(PASSWORD);
  await theirs.locator("main").getByRole("button").click();
  await theirs.waitForURL((url) => !url.pathname.startsWith("/invitation"));
  return theirs;
}

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
