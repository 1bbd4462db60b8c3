import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../support/browser";
import { control, createCoin, publishDraft, symbolFor } from "../support/entry";

const USDC = "/issuers/usdc/regimes";
const GENIUS = `${USDC}/us-genius`;
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const rules = (page: Page) => page.locator("li.finding");
const regimeRow = (page: Page, name: string) =>
  page.getByRole("row").filter({ has: page.getByRole("link", { name, exact: true }) });

/** Answers that settle the scope of the Act: a dollar coin of an issuer at home in the United States. */
async function enterDollarCoin(page: Page, place: string): Promise<void> {
  await page.goto(`${place}/edit/identity`);
  await control(page, "f.coin.fixedRedemptionObligation.value").check();
  await control(page, "f.coin.referenceCurrency.value").selectOption("USD");
  await control(page, "f.coin.legalNature.value").selectOption("none");
  await control(page, "f.issuer.domicile.value").selectOption("US");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page).toHaveURL(/saved=1/);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the law of a day is read down to one rule, and as a benchmark", async ({ page }) => {
    await page.goto("/issuers/usdc");
    await page.getByRole("link", { name: "Regimes", exact: true }).click();
    await expect(page).toHaveURL(/\/issuers\/usdc\/regimes$/);
    await expect(heading(page)).toHaveText("Which regimes bind USDC, and do its gates hold?");
    await page.getByLabel("Judged as of").fill("2026-07-31");
    await page.getByRole("button", { name: "Show", exact: true }).first().click();
    await expect(page).toHaveURL(/asOf=2026-07-31/);
    await expect(page.getByText("The rules as they stand on 31 July 2026")).toBeVisible();
    for (const nature of ["law", "proposed", "standard"])
      expect(await page.locator(`#${nature} tbody tr`).count()).toBeGreaterThan(0);
    await expect(page.locator("#proposed").getByText("Falls short")).toHaveCount(0);
    await expect(page.locator("#standard").getByText("Falls short")).toHaveCount(0);
    await expect(regimeRow(page, "GENIUS Act")).toContainText("2027-01-18");

    await page.getByRole("link", { name: "Show instead: benchmark" }).click();
    await expect(page).toHaveURL(/asOf=2026-07-31&mode=benchmark|mode=benchmark.*asOf=2026-07-31/);
    await expect(page.getByText("Never a verdict on compliance.")).toBeVisible();
    await page.getByLabel("Judged as of").fill("2026-08-01");
    await page.getByRole("button", { name: "Show", exact: true }).first().click();
    await expect(page).toHaveURL(/mode=benchmark/);
    await page.getByLabel("Judged as of").fill("2026-07-31");
    await page.getByRole("button", { name: "Show", exact: true }).first().click();
    await expect(page).toHaveURL(/asOf=2026-07-31/);
    await page.getByRole("link", { name: "MiCA", exact: true }).click();
    await expect(page).toHaveURL(/\/regimes\/eu-mica\?.*mode=benchmark/);
    await page.getByRole("link", { name: "Show instead: what binds it" }).click();
    await expect(page).not.toHaveURL(/mode=/);
    await expect(heading(page)).toContainText("How does USDC stand against");
    await expect(page.getByText("86 rules as they stand on 31 July 2026")).toBeVisible();

    const rule = rules(page).first();
    const link = rule.locator("a.finding-link");
    await expect(link).toHaveAttribute("aria-expanded", "false");
    await link.click();
    await expect(page).toHaveURL(/open=eu-mica\..+#eu-mica\./);
    await expect(link).toHaveAttribute("aria-expanded", "true");
    for (const label of ["Citation", "Force", "Text", "Sources", "Evidence wanted"])
      await expect(rule.getByText(label, { exact: true })).toBeVisible();
    await link.click();
    await expect(rule.getByText("Evidence wanted", { exact: true })).toHaveCount(0);
  });

  test("the Act binds from its day and not the day before", async ({ page }) => {
    await page.goto(`${GENIUS}?asOf=2027-01-17`);
    await expect(rules(page)).toHaveCount(38);
    await expect(page.getByText("Not yet in force", { exact: true })).not.toHaveCount(0);
    await page.getByLabel("Force").selectOption("binding");
    await page.getByRole("button", { name: "Show", exact: true }).last().click();
    await expect(page).toHaveURL(/asOf=2027-01-17.*force=binding/);
    await expect(page.getByText("No rule of this regime matches.")).toBeVisible();

    await page.goto(`${GENIUS}?asOf=2027-01-18&force=binding`);
    await expect(rules(page)).toHaveCount(37);
    await page.goto(`${GENIUS}?asOf=2027-01-18&force=awaited`);
    await expect(rules(page)).toHaveCount(1);
    await page.getByRole("link", { name: "Show all", exact: true }).click();
    await expect(rules(page)).toHaveCount(38);
    await page.goto(`${GENIUS}?force=perfect`);
    await expect(page.getByText("There is no force “perfect”")).toBeVisible();
    await expect(rules(page)).toHaveCount(38);
  });

  test("what changes is listed by day, for the days asked for", async ({ page }) => {
    await page.goto(USDC);
    await page.getByRole("link", { name: "What changes, and when" }).click();
    await page.getByLabel("After").fill("2026-12-01");
    await page.getByLabel("Up to").fill("2027-06-30");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page).toHaveURL(/from=2026-12-01&to=2027-06-30/);
    const days = page.locator("tbody time");
    expect(new Set(await days.allTextContents())).toEqual(new Set(["2027-01-18"]));
    await page.getByRole("link", { name: "Permitted issuer", exact: true }).click();
    await expect(page).toHaveURL(/us-genius\?.*#us-genius\.licence\.permitted-issuer$/);
    await expect(page.locator("[id='us-genius.licence.permitted-issuer']")).toContainText(
      "Evidence wanted",
    );

    await page.goto(`${USDC}/changes?from=2027-01-18&to=2027-06-30`);
    await expect(page.getByText("No rule that reaches this coin starts or stops")).toBeVisible();
    await page.goto(`${USDC}/changes?from=18/01/2027&to=2020-01-01`);
    await expect(page.getByText("“18/01/2027” is not a day")).toBeVisible();
    await expect(page.getByText("The second day lies before the first")).toBeVisible();
  });

  test("a coin comes under the Act overnight, on the same facts", async ({ page }, { project }) => {
    const symbol = symbolFor("LAW", project.name);
    const place = await createCoin(page, symbol);
    await page.goto(`${place}/regimes`);
    await expect(page.getByText(`No revision of ${symbol} is published yet`)).toBeVisible();
    await enterDollarCoin(page, place);
    await publishDraft(page, place);
    const act = regimeRow(page, "GENIUS Act");
    await page.goto(`${place}/regimes?asOf=2027-01-17`);
    await expect(act).toContainText("Not yet in force");
    await expect(act.getByRole("cell", { name: "–" })).toHaveCount(5);
    await page.goto(`${place}/regimes?asOf=2027-01-18`);
    await expect(act).toContainText("Cannot conclude");
    await expect(act.getByRole("cell", { name: "–" })).toHaveCount(0);
    await act.getByRole("link", { name: "GENIUS Act" }).click();
    await expect(page.getByText(/^Gates that cannot be concluded \(\d+\)$/)).toBeVisible();
  });

  test("the form asks more only when a regime is previewed", async ({ page }, { project }) => {
    const place = await createCoin(page, symbolFor("ASK", project.name));
    const directors = control(page, "f.governance.independentDirectorsPct.value");
    await page.goto(`${place}/edit/governance`);
    await expect(directors).toHaveCount(0);
    await page.getByLabel("Whose questions").selectOption({ label: "also Hong Kong" });
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page).toHaveURL(/ask=hk-stablecoins/);
    await expect(directors).toBeVisible();
    await page.getByRole("link", { name: "Show all", exact: true }).click();
    await expect(page).not.toHaveURL(/ask=/);
    await expect(directors).toHaveCount(0);
    await page.goto(`${place}/edit/governance?ask=nowhere`);
    await expect(directors).toHaveCount(0);
    await page.goto(`${place}/edit/governance?ask=all`);
    await expect(directors).toBeVisible();
  });

  test("every regime can be read as it is written down", async ({ page }) => {
    await page.goto("/checklists");
    await page.getByRole("link", { name: "GENIUS Act (statute)" }).click();
    await expect(page).toHaveURL(/\/checklists\/regimes\/us-genius$/);
    await expect(page.locator("[id='us-genius.licence.permitted-issuer']")).toContainText(
      "Permitted issuer",
    );
    await expect(page.locator("#parameters tbody tr").first()).toBeVisible();
    await expect(page.locator("#left-out")).toContainText("us-genius.scope.payment-stablecoin");
  });
});

test("coins are compared regime by regime, and only where they differ", async ({ page }) => {
  const table = page.getByRole("region", { name: "Regimes side by side" });
  const readRows = () =>
    table.locator("tbody tr").evaluateAll((rows) =>
      rows.map((row) => ({
        regime: row.querySelector("th")?.textContent ?? "",
        cells: Array.from(row.querySelectorAll("td"), (cell) => cell.textContent),
      })),
    );
  await page.goto("/compare?coins=usdc,usdt,usdp");
  const act = table.getByRole("row").filter({ hasText: "GENIUS Act" }).first();
  await expect(act.getByText(/^Benchmark: /)).toHaveCount(3);
  const all = await readRows();
  expect(all.length).toBeGreaterThan(10);
  await page.goto("/compare?coins=usdc,usdt,usdp&differences=1");
  await expect(table).toBeVisible();
  const differing = all.filter(({ cells }) => new Set(cells).size > 1);
  expect(await readRows()).toEqual(differing);
});

const PAGES = [
  USDC,
  `${USDC}?mode=benchmark&asOf=2027-01-18`,
  `${GENIUS}?asOf=2027-01-18&open=us-genius.licence.permitted-issuer`,
  `${USDC}/eu-mica?mode=benchmark`,
  `${USDC}/changes?from=2026-12-01&to=2027-12-31`,
  "/checklists/regimes/eu-mica",
];

for (const address of PAGES)
  test(`${address} is accessible and never scrolls sideways`, async ({ page }) => {
    await page.goto(address);
    await expect(heading(page)).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

test.describe("an address nobody knows", () => {
  test.use({ expectedNoise: [/404/] });

  test("is not found", async ({ page }) => {
    const response = await page.goto(`${USDC}/nowhere`);
    expect(response?.status()).toBe(404);
    expect((await page.goto("/checklists/regimes/nowhere"))?.status()).toBe(404);
  });
});
