import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../support/browser";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

async function expectReadable(page: Page): Promise<void> {
  await expectAccessible(page);
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  if (before !== null) await page.setViewportSize(before);
}

test("a book is entered, read and mended", async ({ page }, { project }) => {
  await page.goto("/holdings/new");
  await expectReadable(page);
  await page.locator("[name='name']").fill(`Treasury, ${project.name}`);
  await page.locator("[name='coin.0']").fill("usdc");
  await page.locator("[name='amount.0']").fill("a lot");
  await page.locator("[name='coin.1']").fill("usdt");
  await page.locator("[name='amount.1']").fill("40000000.01");
  await page.getByRole("button", { name: "Save the book" }).click();
  await expect(page.locator(".error-summary")).toBeVisible();
  await expect(page.locator("[name='amount.0']")).toHaveValue("a lot");
  await page.locator("[name='amount.0']").fill("60,000,000 USD");
  await page.getByRole("button", { name: "Add empty lines" }).click();
  await expect(page.locator("[name='coin.15']")).toBeVisible();
  await expect(page.locator("[name='amount.0']")).toHaveValue("60,000,000 USD");
  await page.getByRole("button", { name: "Save the book" }).click();
  await expect(page.getByText("The book was saved.")).toBeVisible();
  await expect(heading(page)).toHaveText("What does this book rest on?");
  const held = page.getByRole("region", { name: "Coins held" });
  await expect(held.getByRole("row").filter({ hasText: "USDC" })).toContainText("60");
  await expect(held.getByRole("row").filter({ hasText: "USDT" })).toContainText("40");
  const unknownLaws = page.getByText("Not known whether it binds any of the coins:");
  await expect(unknownLaws).toContainText("Hong Kong");
  await unknownLaws.click();
  const laws = page.getByRole("region", { name: "Not known whether it binds any of the coins" });
  await expect(laws.getByRole("row").filter({ hasText: "Hong Kong" })).toContainText("USDC");
  await expectReadable(page);
  await page.goto("/holdings");
  await expect(page.getByRole("link", { name: `Treasury, ${project.name}` })).toBeVisible();
  await expectReadable(page);
});

for (const { place, says } of [
  { place: "/issuers/usdc/peers", says: "Where does USDC stand among the coins judged here?" },
  { place: "/issuers/usdc/opinions", says: "What do others say of USDC?" },
  { place: "/back-test", says: "Would this framework have seen it coming?" },
]) {
  test(`${place} is read at any width`, async ({ page }) => {
    await page.goto(place);
    await expect(heading(page)).toHaveText(says);
    await expectReadable(page);
  });
}
