import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../support/browser";

const USDC = "/issuers/usdc/stress";
const headline = (page: Page, label: string) =>
  page
    .getByRole("region", { name: "What the run comes to" })
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: label }) });

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a preset is chosen, its figures changed, and what is typed wrongly is kept", async ({
    page,
  }) => {
    await page.goto("/issuers/usdc");
    await page.getByRole("link", { name: "Run test", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Would USDC pay in a run, and how large a one?",
    );
    await page.getByRole("link", { name: "30 % in five days" }).first().click();
    await expect(page).toHaveURL(/preset=five-days/);
    await expect(headline(page, "Promise first broken")).toContainText("not within 30 days");
    await page.getByLabel("Asked back, day by day").fill("60 60");
    await page.getByRole("button", { name: "Run the test" }).click();
    await expect(page.getByText("more than 100 %").first()).toBeVisible();
    await expect(page.getByLabel("Asked back, day by day")).toHaveValue("60 60");
    await page.getByLabel("Asked back, day by day").fill("50 50");
    await page.getByLabel("Business days to payment").fill("0");
    await page.getByRole("button", { name: "Run the test" }).click();
    await expect(headline(page, "Promise first broken")).toContainText("day 2, 2 July 2026");
    await expect(page.getByText("begun from “30 % in five days”")).toBeVisible();
  });

  test("runs are drawn while the page waits, and a number out of range is kept", async ({
    page,
  }) => {
    await page.goto(USDC);
    await page.getByLabel("Runs to draw").fill("5");
    await page.getByRole("button", { name: "Draw runs" }).click();
    await expect(page.getByText("Enter a whole number from 100 to 1000000.")).toBeVisible();
    await expect(page.getByLabel("Runs to draw")).toHaveValue("5");
    await page.getByLabel("Runs to draw").fill("1000");
    await page.getByRole("button", { name: "Draw runs" }).click();
    await expect(page.getByRole("region", { name: "How bad it gets" })).toBeVisible();
  });

  test("every run to try is shown", async ({ page }) => {
    await page.goto(USDC);
    const runs = page.getByRole("navigation", { name: "Runs to try" }).getByRole("link");
    const places = await runs.evaluateAll((links) =>
      links.map((each) => each.getAttribute("href")),
    );
    expect(places.length).toBeGreaterThan(4);
    for (const place of places) {
      await page.goto(place ?? "");
      await expect(headline(page, "Promise first broken"), `${place}`).toBeVisible();
    }
  });

  test("history is replayed on the reserve of the time", async ({ page }) => {
    await page.goto(`${USDC}?preset=usdc-2023&asOf=2023-03-11`);
    await expect(
      page.getByText("A replay: the reserve is that of USDC at the time."),
    ).toBeVisible();
    await expect(headline(page, "Reserve first below the supply")).toContainText("from the start");
    await page.goto("/issuers/usdt/stress?preset=usdt-2022");
    await expect(page.getByText("There is no profile of USDT for that time.")).toBeVisible();
  });
});

test("runs are drawn with progress, and drawing can be stopped", async ({ page }) => {
  await page.goto(USDC);
  await page.getByLabel("Runs to draw").fill("1000000");
  await page.getByRole("button", { name: "Draw runs" }).click();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText("Stopped; nothing is kept.")).toBeVisible();
  await page.getByLabel("Runs to draw").fill("2000");
  await page.getByRole("button", { name: "Draw runs" }).click();
  await expect(page.getByRole("region", { name: "How bad it gets" })).toBeVisible();
  await expect(page).toHaveURL(/paths=2000/);
});

const PAGES = [
  USDC,
  `${USDC}?paths=1000&seed=1`,
  `${USDC}?preset=usdc-2023-shut&asOf=2023-03-11`,
  "/issuers/ust/stress?preset=ust-2022",
];

for (const address of PAGES)
  test(`${address} is accessible and never scrolls sideways`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
