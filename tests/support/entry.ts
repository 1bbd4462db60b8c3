import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";

/** The control of a fact, a column or an answer, by the name its form sends. */
export const control = (page: Page, name: string): Locator => page.locator(`[id="${name}"]`);

/** The two projects share one server, so each test takes a symbol of its own. */
export function symbolFor(name: string, project: string): string {
  return `${name}${project.charAt(0).toUpperCase()}`;
}

/** Makes an issuer with one coin and an open draft; returns the address of the coin. */
export async function createCoin(page: Page, symbol: string): Promise<string> {
  await page.goto("/issuers/new");
  await page.getByLabel("Symbol").fill(symbol);
  await page.getByLabel("Name of the coin").fill(`Dollar ${symbol}`);
  await page.getByLabel(/Legal name/).fill(`Issuer of ${symbol}`);
  await page.getByRole("button", { name: "Create and open the draft" }).click();
  await page.waitForURL(/\/edit\?created=1/);
  return new URL(page.url()).pathname.replace(/\/edit$/, "");
}

/** Waits until what was typed is stored. */
export async function expectSaved(page: Page): Promise<void> {
  const saved = page.locator("[role=status]").filter({ hasText: /^Saved \d\d:\d\d$/ });
  await expect(saved.first()).toBeVisible();
}

export async function publishDraft(page: Page, place: string): Promise<void> {
  await page.goto(`${place}/publish`);
  await page.getByRole("button", { name: /^Publish revision \d+$/ }).click();
  await page.waitForURL(/published=\d+/);
}

/** Moves on with the Tab key until the element has the focus, as somebody without a pointer would. */
export async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${most} times Tab did not lead to ${target.toString()}`);
}

/** As `tabTo`, then Enter. */
export async function pressByKeyboard(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}
