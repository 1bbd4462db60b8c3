import { readFile } from "node:fs/promises";
import { expect, expectAccessible, test } from "../support/browser";

const PLACE = "/issuers/usdc/explain";

test("why and what it would take can be read at any width", async ({ page }) => {
  await page.goto("/issuers/usdc");
  await page.getByRole("link", { name: "Why and what if" }).click();
  await expect(page).toHaveURL(PLACE);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("what would move it?");
  await expect(page.locator("#contributions")).toContainText("Gates and caps");
  await expect(page.locator("#path")).toContainText("Constrained, 40 or more proven");
  await expect(page.locator("#questions li").first()).toContainText("+10 proven, −50 possible");
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the letter to the issuer is saved under symbol and day", async ({ page }) => {
    await page.goto(PLACE);
    for (const [link, name] of [
      ["Letter to the issuer (DOCX)", "USDC-questions-2026-06-30.docx"],
      ["The same as text (Markdown)", "USDC-questions-2026-06-30.md"],
    ] as const) {
      const waiting = page.waitForEvent("download");
      await page.getByRole("link", { name: link }).click();
      const file = await waiting;
      expect(file.suggestedFilename()).toBe(name);
      const bytes = await readFile(await file.path());
      expect(bytes.subarray(0, 2).toString("latin1")).toBe(name.endsWith("docx") ? "PK" : "# ");
    }
  });
});

test("what moved a result adds up, for any two revisions and days", async ({ page }) => {
  await page.goto(PLACE);
  await page.getByRole("link", { name: "What moved it since" }).click();
  await expect(page.locator("#layers")).toContainText("Evidence age");
  await page.getByLabel("Judged as of").last().fill("2027-06-30");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/toDay=2027-06-30/);
  await expect(page.locator("#layers")).toContainText("Revision 2, 2027-06-30");
  await page.goto(`${PLACE}/changes?fromDay=yesterday`);
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByLabel("Judged as of").first()).toHaveValue("yesterday");
  await expect(page.locator(".error-summary a")).toHaveAttribute("href", "#fromDay");
  await expect(page.locator("#layers")).toHaveCount(0);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("a fact supposed otherwise is judged beside the original, and what cannot be read is kept", async ({
  page,
}) => {
  await page.goto(PLACE);
  await page.getByRole("link", { name: "What if a fact were otherwise" }).click();
  await page.getByLabel("Which fact should be otherwise?").selectOption("redemption.status");
  await page.getByRole("button", { name: "Show what would follow" }).click();
  await page.getByLabel("Redemption now").selectOption("open");
  await page.getByRole("button", { name: "Show what would follow" }).click();
  await expect(page.locator("#result")).toContainText("As supposed: 49–89");
  await expect(page.locator("#verdicts")).toContainText("Redemption is open");
  await expect(
    page.locator("#run").getByRole("row", { name: /largest run paid in time/ }),
  ).toHaveCount(2);
  await expectAccessible(page);
  await page.goto(`${PLACE}/what-if?s.redemption.settlementBusinessDays=soon`);
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.locator(".error-summary")).toContainText("Business days to payment: ");
  await expect(page.getByLabel("Business days to payment")).toHaveValue("soon");
  await expect(page.locator("#result")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Keep as draft" })).toHaveCount(0);
});
