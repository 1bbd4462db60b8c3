import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../support/browser";

const USDC = "/issuers/usdc/use-cases";
const countryPart = (page: Page) =>
  page.getByRole("region", { name: "May it be offered to holders in your country?" });

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a country is asked for, answered with its law, and kept in the address", async ({
    page,
  }) => {
    await page.goto("/issuers/usdc");
    await page.getByRole("link", { name: "Requirements, limits and countries" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "What is USDC fit for, and where may it be offered?",
    );
    await page.getByLabel("Country of the holders").selectOption("US-NY");
    await page.getByRole("button", { name: "Ask" }).click();
    await expect(page).toHaveURL(/country=US-NY/);
    await expect(countryPart(page).getByText("No, by the rules read here")).toBeVisible();
    await expect(
      countryPart(page).getByRole("link", { name: "Direct redemption for every lawful holder" }),
    ).toHaveAttribute("href", /regimes\/us-nydfs.*open=/);
    await expect(page.getByLabel("Country of the holders")).toHaveValue("US-NY");
    const file = page.waitForEvent("download");
    await countryPart(page).getByRole("link", { name: "JSON" }).click();
    expect((await file).suggestedFilename()).toMatch(/^USDC-US-NY-\d{4}-\d\d-\d\d\.json$/);
  });

  test("a place without a law read here is named as such, and a made-up one refused", async ({
    page,
  }) => {
    await page.goto(`${USDC}?country=GH`);
    await expect(countryPart(page).getByText("Law of this place not read here")).toBeVisible();
    await expect(countryPart(page)).toContainText("No law in force in Ghana is read here.");
    await page.goto(`${USDC}?country=Atlantis`);
    await expect(
      page.getByText("“Atlantis” is no country of this list: choose one."),
    ).toBeVisible();
  });
});

test("the page is accessible and narrow screens need no sideways scroll", async ({ page }) => {
  await page.goto(`${USDC}?country=DE`);
  await expect(countryPart(page).getByText("Cannot be concluded")).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
