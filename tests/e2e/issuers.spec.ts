import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../support/browser";

/** Makes a coin with an open draft and nothing published. */
async function createCoin(page: Page, symbol: string): Promise<void> {
  await page.goto("/issuers/new");
  await page.getByLabel("Symbol").fill(symbol);
  await page.getByLabel("Name of the coin").fill(`=Dollar ${symbol}`);
  await page.getByLabel(/Legal name/).fill(`Lister of ${symbol}`);
  await page.getByRole("button", { name: "Create and open the draft" }).click();
  await page.waitForURL(/\/edit\?created=1/);
}

const tick = (page: Page, symbol: string) =>
  page.getByRole("checkbox", { name: `Select ${symbol},` });
const compare = (page: Page) => page.getByRole("button", { name: "Compare", exact: true });

function symbolsFor(name: string, project: string, count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `${name}${project.charAt(0).toUpperCase()}${index}`,
  );
}

test("coins are found, ordered, selected across pages of results and compared", async ({ page }, {
  project,
}) => {
  const symbols = symbolsFor("LIST", project.name, 7);
  for (const symbol of symbols) await createCoin(page, symbol);
  const prefix = symbols[0]?.slice(0, -1) ?? "";

  await page.goto(`/issuers?q=${prefix}&sort=symbol`);
  await expect(page.getByText(/^7\scoins$/).first()).toBeVisible();
  await expect(page.getByRole("row", { name: /LIST.0/ })).toContainText("nothing published");
  await expectAccessible(page);
  await expect(compare(page)).toBeDisabled();
  await expect(page.getByText("Select two to six coins to compare them.")).toBeVisible();

  await tick(page, `${prefix}0`).check();
  await expect(page.getByText("Select one more coin to compare.")).toBeVisible();
  await page.getByRole("link", { name: `Drop the filter “${prefix}”` }).click();
  await page.waitForURL((url) => !url.searchParams.has("q"));
  await page.getByLabel("Symbol, name or issuer").fill(prefix);
  await page.getByLabel("Symbol, name or issuer").press("Enter");
  await page.waitForURL(/[?&]q=/);

  await page.goto(`/issuers?q=${prefix}&sort=symbol`);
  for (const symbol of symbols) await tick(page, symbol).check();
  await expect(page.getByText("At most six coins fit side by side: take 1 away.")).toBeVisible();
  await expect(compare(page)).toBeDisabled();
  await page.getByRole("button", { name: `Take ${prefix}6 away` }).click();
  await expect(tick(page, `${prefix}6`)).not.toBeChecked();
  await expect(page.getByText("6 coins selected.")).toBeVisible();
  await expect(compare(page)).toBeEnabled();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Clear", exact: true }).click();
  await expect(tick(page, `${prefix}0`)).not.toBeChecked();
});

test("the address carries order and filters, and says what it could not read", async ({ page }, {
  project,
}) => {
  await createCoin(page, symbolsFor("ADDR", project.name, 1)[0] ?? "");
  await page.goto("/issuers?sort=issuer&tier=AAA&page=none&draft=1");
  await expect(page.getByText("tier=AAA, page=none")).toBeVisible();
  await expect(page.getByRole("link", { name: "Drop the filter a draft is open" })).toHaveAttribute(
    "href",
    "/issuers?sort=issuer",
  );
  await expect(page.getByLabel("Order by")).toHaveValue("issuer");
  await expect(page.getByRole("checkbox", { name: "a draft is open" })).toBeChecked();
  await page.goto("/issuers?q=no-such-coin-anywhere");
  await expect(page.getByText("Nothing matches: “no-such-coin-anywhere”.")).toBeVisible();
  await expectAccessible(page);
});

test("the columns say how they are sorted and turn round", async ({ page }, { project }) => {
  test.skip(project.name === "phone", "a phone orders by the form above the cards");
  await createCoin(page, "SORTED");
  await page.goto("/issuers");
  await expect(page.getByRole("columnheader", { name: /proven/ })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await page.getByRole("link", { name: "Coin", exact: true }).click();
  await expect(page).toHaveURL(/sort=symbol$/);
  await expect(page.getByRole("columnheader", { name: "Coin" })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await page.getByRole("link", { name: "Coin", exact: true }).click();
  await expect(page).toHaveURL(/sort=symbol&dir=desc$/);
  await expect(page.getByRole("columnheader", { name: "Coin" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
});

test("the filtered list is exported with formulas defused", async ({ page }, { project }) => {
  const symbol = symbolsFor("CSV", project.name, 1)[0] ?? "";
  await createCoin(page, symbol);
  await page.goto(`/issuers?q=${symbol}`);
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: "Export CSV" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^issuers-\d{4}-\d\d-\d\d\.csv$/);
  const text = await readFile(await download.path(), "utf8");
  const lines = text.split("\r\n").filter(Boolean);
  expect(text.startsWith("\uFEFFSymbol,Name,Issuer,")).toBe(true);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(
    new RegExp(`^${symbol},'=Dollar ${symbol},Lister of ${symbol},no,no,yes,,,nothing published,`),
  );
});

test("the palette and the profile file name what is there", async ({ page }, { project }) => {
  const symbol = symbolsFor("FILE", project.name, 1)[0] ?? "";
  await createCoin(page, symbol);
  const slug = symbol.toLowerCase();
  const found = (await (await page.request.get(`/api/palette?q=${symbol}`)).json()) as unknown;
  const hint = `=Dollar ${symbol} · Lister of ${symbol}`;
  expect(found).toEqual({
    entries: [{ label: symbol, hint, href: `/issuers/${slug}` }],
    more: false,
  });
  const file = await page.request.get(`/api/profiles/${slug}?revision=draft`);
  expect(await file.json()).toMatchObject({ schema: "assay-profile/1", coin: { symbol } });
  expect((await page.request.get(`/api/profiles/${slug}`)).status()).toBe(404);
  expect((await page.request.get(`/api/profiles/${slug}?revision=x`)).status()).toBe(400);
});

test("the desk leads to what waits", async ({ page }, { project }) => {
  const symbol = symbolsFor("DESK", project.name, 1)[0] ?? "";
  await createCoin(page, symbol);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What needs attention?");
  await expect(page.getByRole("region", { name: /^Drafts waiting \(/ })).toBeVisible();
  await expect(
    page.getByRole("region", { name: /^Without a published revision \(/ }),
  ).toBeVisible();
  await expectAccessible(page);
});

test.describe("an address with nothing behind it", () => {
  test.use({ expectedNoise: [/404/] });

  test("is answered with the ways on", async ({ page }) => {
    const response = await page.goto("/nothing-here");
    expect(response?.status()).toBe(404);
    await expect(page).toHaveTitle("Not found – Assay");
    await expect(page.getByRole("link", { name: "All issuers" })).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("coins are searched, filtered and sent to the comparison", async ({ page }, { project }) => {
    const symbols = symbolsFor("PLAIN", project.name, 2);
    for (const symbol of symbols) await createCoin(page, symbol);
    await page.goto("/issuers");
    await page.getByText("Filters", { exact: true }).click();
    await page.getByLabel("Symbol, name or issuer").fill("PLAIN");
    await page.getByLabel("nothing is published").check();
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page).toHaveURL(/unpublished=1/);
    for (const symbol of symbols) await tick(page, symbol).check();
    await compare(page).click();
    const asked = new URL(page.url());
    expect(asked.pathname).toBe("/compare");
    expect(asked.searchParams.toString()).toContain(symbols[1]?.toLowerCase());
  });
});
