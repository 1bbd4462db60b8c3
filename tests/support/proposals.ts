import type { Page } from "@playwright/test";
import { expect } from "./browser";

/** A number that no other run has taken. */
let run = Math.floor(Date.now() / 1_000) % 900_000;
function nextVersion(): string {
  run += 1;
  return `7.${run}.${Math.floor(Math.random() * 900_000)}`;
}

/** Proposes a version; leaves the page at its form. */
export async function propose(page: Page): Promise<string> {
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

export async function saveProposal(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save the proposal" }).click();
  // The page that follows judges every coin twice.
  await expect(page.getByText("Proposal saved.")).toBeVisible({ timeout: 30_000 });
}
