import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../support/browser";

const USDC = "/issuers/usdc/reserve";
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const SECTIONS = [
  "mix",
  "surplus",
  "concentration",
  "ladder",
  "maturity",
  "eligibility",
  "history",
] as const;

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the reserve is read from its funds to what stress leaves", async ({ page }) => {
    await page.goto("/issuers/usdc");
    await page.getByRole("link", { name: "Reserve", exact: true }).click();
    await expect(page).toHaveURL(/\/issuers\/usdc\/reserve$/);
    await expect(heading(page)).toHaveText("What backs USDC, and what would stress leave of it?");

    const funds = page.getByRole("region", { name: "Funds and what they hold" });
    await expect(funds).toContainText("Circle Reserve Fund");
    await expect(funds).toContainText("yes, 4 holdings");
    await expect(funds).toContainText("61.92 bn USD");

    const left = page
      .getByRole("region", { name: "Surplus after stress", exact: true })
      .getByRole("row", { name: /^Left after stress/ });
    await expect(left).toContainText("33.73 m USD");
    await expect(left).toContainText("52.53 m USD to 75.41 m USD");

    // Ten dealers share the repo without a split: a tenth of it each at least for the largest.
    const repo = page
      .getByRole("region", { name: "Concentration by role" })
      .getByRole("row", { name: /^Repo counterparty/ });
    await expect(repo).toContainText("7.2 % to 71.6 %");
    await expect(page.locator("#concentration")).toContainText("12 U.S.C. 1821(a)(1)(E)");
    await expect(page.locator("#concentration")).toContainText(
      "citation not checked against the primary text",
    );
    await expect(page.locator("#maturity")).toContainText("not offered");
    await expect(
      page.getByRole("region", { name: "Use of limits, every regime" }).getByRole("row"),
    ).not.toHaveCount(1);
  });

  test("an earlier revision is read on its own day", async ({ page }) => {
    await page.goto(USDC);
    await page.locator("#history").getByRole("link", { name: "Revision 1" }).click();
    await expect(page).toHaveURL(/revision=1/);
    await expect(page.locator("#mix")).toContainText("42.10 bn USD");
    await expect(page.locator("#history")).toContainText(
      "One revision describes a day up to this one",
    );
    await page.goto(`${USDC}?asOf=2020-01-01`);
    await expect(page.locator("#mix")).toHaveCount(0);
    await expect(heading(page)).toContainText("What backs USDC");
  });
});

test("every part is there, accessible, and no wider than a phone", async ({ page }) => {
  await page.goto(USDC);
  for (const id of SECTIONS) await expect(page.locator(`#${id} > div h2`).first()).toBeVisible();
  await page.getByText(/^Every group in every role/).click();
  await expect(page.getByRole("region", { name: "Groups by role" })).toContainText("BNP Paribas");
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
