import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { runFileSchema } from "../../domain/report/run-file";
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
    await expect(page).toHaveTitle(/^Error: /);
    await expect(
      page.getByRole("link", { name: /^Asked back, day by day: Together/ }),
    ).toHaveAttribute("href", "#run-demand");
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
  const file = page.waitForEvent("download");
  await page.locator("#draw").getByRole("link", { name: "JSON" }).click();
  const read = runFileSchema.parse(
    JSON.parse(await readFile(await (await file).path(), "utf8")) as unknown,
  );
  expect(read.coins[0]?.runs[0]?.played?.drawn).toMatchObject({ paths: 2000 });
});

test.describe("without scripts, a run of one's own", () => {
  test.use({ javaScriptEnabled: false });

  test("is saved, changed, found on another coin, set side by side and withdrawn", async ({
    page,
  }, { project }) => {
    const name = `Bank gone, ${project.name}`;
    const OWN =
      "demand=20&countedIn=bankDays&days=30&settlement=&bank=Nowhere%20Bank&share=&closed=3&recovery=50&haircut=100";
    const asked = page.getByLabel("Asked back, day by day");
    await page.goto(`${USDC}?preset=one-day&${OWN}`);
    await page.getByText("Save this run as a scenario").click();
    await page.getByRole("button", { name: "Save the run" }).click();
    await expect(page.getByRole("link", { name: "Give the run a name." })).toBeVisible();
    await page.getByLabel("Why").fill("Asked for by treasury.");
    await page.getByLabel("Name", { exact: true }).fill(name);
    await page.getByRole("button", { name: "Save the run" }).click();
    await expect(page.getByText("The run was saved")).toBeVisible();
    await expect(page).toHaveURL(/scenario=scn_\w+&version=1/);
    const first = page.url().replace("&saved=1", "");

    await asked.fill("25 5");
    await page.getByRole("button", { name: "Run the test" }).click();
    await expect(page.getByText(`begun from “${name}, version 1”`)).toBeVisible();
    await page.getByText("Save this run as a scenario").click();
    await page.getByRole("button", { name: "Save as version 2" }).click();
    await expect(page.getByRole("link", { name: "Say why, in a sentence." })).toBeVisible();
    await expect(page.getByLabel("Name", { exact: true })).toHaveValue(name);
    await page.getByLabel("Why").fill("A second day.");
    await page.getByRole("button", { name: "Save as version 2" }).click();
    await expect(page).toHaveURL(/version=2/);
    await expect(asked).toHaveValue("25 5");

    await page.goto("/issuers/usdp/stress");
    await page
      .getByRole("navigation", { name: "Runs of this desk" })
      .getByRole("link", { name })
      .click();
    await expect(asked).toHaveValue("25 5");
    await page.goto(first);
    await expect(asked).toHaveValue("20");
    await expect(page.getByRole("link", { name: "Version 2 is the latest" })).toBeVisible();

    await page.goto("/scenarios");
    await page.getByRole("link", { name }).click();
    const difference = page.getByRole("region", { name: "Version 1 against version 2" });
    await expect(difference.getByRole("row").nth(1)).toContainText("20 % of the supply");
    await page.getByRole("button", { name: "Withdraw the run" }).click();
    await expect(page.getByRole("link", { name: "Why: Say why, in a sentence." })).toBeVisible();
    await page.getByRole("textbox", { name: "Why" }).fill("No longer asked for.");
    await page.getByRole("button", { name: "Withdraw the run" }).click();
    await expect(page.getByRole("button", { name: "Bring the run back" })).toBeVisible();
    await page.goto(USDC);
    await expect(page.getByRole("link", { name })).toHaveCount(0);
    await page.goto(first);
    await expect(asked).toHaveValue("20");
  });
});

test("a run saved on a coin is accessible there and on its own page, and never scrolls sideways", async ({
  page,
}, { project }) => {
  await page.goto(`${USDC}?preset=ust-2022`);
  await page.getByText("Save this run as a scenario").click();
  await page.getByLabel("Name", { exact: true }).fill(`Spring, ${project.name}`);
  await page.getByLabel("Why").fill("Kept as it was.");
  await page.getByRole("button", { name: "Save the run" }).click();
  await expect(page.getByText("The run was saved")).toBeVisible();
  await page.getByText("Save this run as a scenario").click();
  await expectAccessible(page);
  await page
    .getByRole("link", { name: `Spring, ${project.name}` })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "What does version 1 of this run say?",
  );
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test.describe("compared coins without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("are put through the house run, and through one run more", async ({ page }) => {
    await page.goto("/compare?coins=usdc,ust&asOf=2026-08-31");
    await page.getByRole("link", { name: "Which would pay in a run?" }).click();
    await expect(page).toHaveURL("/compare/run-test?coins=usdc,ust&asOf=2026-08-31");
    await expect(page.getByRole("region", { name: "10 % in one day, coin by coin" })).toBeVisible();
    await expect(page.getByRole("region", { name: /coin by coin/ })).toHaveCount(2);
    await page.getByLabel("Another run").selectOption("BUSD, February 2023");
    await page.getByRole("button", { name: "Play it" }).click();
    const added = page.getByRole("region", { name: "BUSD, February 2023, coin by coin" });
    await expect(added.getByRole("row").nth(1)).toContainText("not within 30 days");
    await added.getByRole("link", { name: /USDC/ }).click();
    await expect(page).toHaveURL(/\/issuers\/usdc\/stress\?asOf=2026-08-31.*preset=busd-2023/);
    await page.goto("/compare/run-test?coins=usdc,ust&run=nowhere");
    await expect(page.getByText("There is no run “nowhere”")).toBeVisible();
    await page.goto("/compare/run-test?coins=usdc");
    await expect(page.getByText("At least two coins are needed")).toBeVisible();
  });
});

const PAGES = [
  USDC,
  "/scenarios",
  "/compare/run-test?coins=usdc,usdt,usdp&run=ust-2022",
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
