import { expect, expectAccessible, test } from "../support/browser";

const COINS = "/compare?coins=usdc,usdt,usdp";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("coins are chosen by a form and compared at an address", async ({ page }) => {
    await page.goto("/compare");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Which coins should be compared?",
    );
    await page.getByRole("checkbox", { name: /^USDC:/ }).check();
    await page.getByRole("checkbox", { name: /^USDT:/ }).check();
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await expect(page).toHaveURL(/coins=usdc&coins=usdt/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "How do USDC and USDT compare?",
    );

    const questions = page.locator("#questions h4");
    await expect(questions).toHaveCount(91);
    await page.getByRole("link", { name: "Differences only" }).click();
    await expect(page).toHaveURL(/differences=1/);
    await expect(page.locator("footer")).toBeVisible();
    expect(await questions.count()).toBeLessThan(91);
    expect(await questions.count()).toBeGreaterThan(0);
    for (const row of await page.locator("#questions tr:has(h4)").all()) {
      const verdicts = await row.locator(".verdict-mark").allTextContents();
      expect(new Set(verdicts).size).toBeGreaterThan(1);
    }
  });

  test("an answer opens to its facts and their sources", async ({ page }) => {
    await page.goto(`${COINS}&facts=1`);
    const row = page
      .locator("#questions tr")
      .filter({ has: page.getByRole("heading", { name: "Backed one for one" }) });
    const cell = row.locator("td").first();
    await expect(cell.getByText("Reserve value", { exact: true })).toBeVisible();
    await expect(cell.getByRole("link").first()).toHaveAttribute("href", /^https?:\/\//);
  });

  test("one question opens to its facts at an address of its own", async ({ page }) => {
    await page.goto(COINS);
    const row = page
      .locator("#questions tr")
      .filter({ has: page.getByRole("heading", { name: "Backed one for one" }) });
    const facts = row.getByText("Reserve value", { exact: true });
    await expect(facts).toHaveCount(0);
    await row.getByRole("link", { name: "Facts and sources" }).click();
    await expect(page).toHaveURL(
      /usdp&row=backing\.reserve\.full-backing#backing\.reserve\.full-backing$/,
    );
    await expect(facts).toHaveCount(3);
    await expect(facts.first()).toBeVisible();
    await expect(row.locator("td").first().getByRole("link").first()).toHaveAttribute(
      "href",
      /^https?:\/\//,
    );
    await expect(page.getByRole("link", { name: "Facts and sources" }).first()).toBeVisible();
    await row.getByRole("link", { name: "Fold the facts away" }).click();
    await expect(facts).toHaveCount(0);
  });

  test("the charts of each reserve are shown when asked for", async ({ page }) => {
    await page.goto(COINS);
    await expect(page.locator("#ladder figure")).toHaveCount(0);
    await page.getByRole("link", { name: "Charts coin by coin" }).click();
    await expect(page).toHaveURL(/charts=1/);
    await expect(page.locator("#ladder figure")).toHaveCount(3);
  });
});

test("three coins lie side by side, accessibly, without scrolling the page sideways", async ({
  page,
}) => {
  await page.goto(COINS);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "How do USDC, USDT and USDP compare?",
  );
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Facts and sources" }).first().click();
  await expect(page.getByRole("link", { name: "Fold the facts away" })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("header row and first column stay in view", async ({ page }, { project }) => {
  test.skip(project.name === "phone", "a phone shows a list by question instead");
  await page.goto(COINS);
  const region = page.getByRole("region", { name: "Every question side by side" });
  await region.evaluate((element) => element.scrollTo(200, 2000));
  const box = await region.boundingBox();
  const head = await region.getByRole("columnheader", { name: "USDT" }).boundingBox();
  expect(Math.abs((head?.y ?? 0) - (box?.y ?? 0))).toBeLessThan(2);
});

test("an address nobody can follow says so and shows the rest", async ({ page }) => {
  await page.goto("/compare?coins=usdc,usdc,nobody,usdt@99,..%2Fx,usdt,usdp&asOf=03/04/2026");
  const notice = page.locator(".notice");
  await expect(notice).toContainText("Named twice and shown once: usdc.");
  await expect(notice).toContainText("There is no such coin: nobody.");
  await expect(notice).toContainText("There is no such revision: usdt@99.");
  await expect(notice).toContainText("This is no address of a coin: ../x.");
  await expect(notice).toContainText("“03/04/2026” is no day");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("USDC");
  await page.goto("/compare?coins=a,b,c,d,e,f,usdc");
  await expect(page.locator(".notice")).toContainText("6 coins at most: usdc.");
});

test("two revisions of a coin are two columns, and a day picks revisions", async ({ page }) => {
  await page.goto("/compare?coins=usdc@1,usdc@2");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("USDC, revision 1");
  await page.goto("/compare?coins=usdc,usdt");
  await page.getByLabel("As of").fill("2026-07-31");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/asOf=2026-07-31/);
  await expect(page.getByText(/As of 2026-07-31; facts of/).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Each profile’s own day" })).toBeVisible();
});

test("other weights are drawn for the same coins on the same day, and few coins are asked for", async ({
  page,
}) => {
  await page.goto(`${COINS}&asOf=2026-08-31&facts=1`);
  await page.getByRole("link", { name: "Does the order hold under other weights?" }).click();
  await expect(page).toHaveURL("/compare/robustness?coins=usdc,usdt,usdp&asOf=2026-08-31");
  const pairs = page.getByRole("table", { name: "How often one coin's proven figure" });
  await expect(pairs.getByRole("rowheader")).toHaveText([
    "USDC and USDT",
    "USDC and USDP",
    "USDT and USDP",
  ]);
  await expect(page.getByText(/^10.000 weightings of the pillars/)).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.goto("/compare/robustness?coins=usdc,nobody");
  await expect(page.locator(".notice")).toContainText("There is no such coin: nobody.");
  await page.getByRole("link", { name: "Choose coins" }).click();
  await expect(page).toHaveURL("/compare?coins=usdc&pick=1");
});
