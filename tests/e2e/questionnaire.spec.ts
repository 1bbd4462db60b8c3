import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../support/browser";
import { control, createCoin, symbolFor } from "../support/entry";

const MICA = "/issuers/usdc/regimes/eu-mica/questionnaire";
const NEW_YORK = "/issuers/usdc/regimes/us-nydfs/questionnaire";
const GENIUS = "/issuers/usdc/regimes/us-genius/questionnaire";
const rules = (page: Page) => page.locator("article.entry");
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** Levels of the headings in the order of the page. */
const readLevels = (page: Page) =>
  page
    .locator("main :is(h1, h2, h3, h4)")
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a regime is read as a questionnaire, on a day and as a benchmark", async ({ page }) => {
    await page.goto("/issuers/usdc/regimes/eu-mica?asOf=2026-07-31");
    await page.getByRole("link", { name: "Questionnaire, to print" }).click();
    await expect(page).toHaveURL(/\/regimes\/eu-mica\/questionnaire\?asOf=2026-07-31$/);
    await expect(heading(page)).toHaveText("What does MiCA ask of USDC, and what is the answer?");
    await expect(rules(page)).toHaveCount(86);
    const titles = await rules(page).locator("h3").allTextContents();
    expect(titles.map((title) => Number(title.split(".")[0]))).toEqual(
      titles.map((_, index) => index + 1),
    );
    const head = page.locator("main dl.key-values").first();
    for (const text of [/31\sJuly\s2026/, /Circle/, /European Union/, /what binds the issuer/])
      await expect(head).toContainText(text);

    await page.getByRole("link", { name: "Show instead: benchmark" }).click();
    await expect(page).toHaveURL(/questionnaire\?.*mode=benchmark/);
    await expect(page).toHaveURL(/asOf=2026-07-31/);
    await expect(head).toContainText("never a verdict on compliance");
    await page.getByLabel("Judged as of").fill("2026-06-30");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page).toHaveURL(/questionnaire\?.*asOf=2026-06-30/);
    await expect(page).toHaveURL(/mode=benchmark/);
    await page.getByRole("link", { name: "All of MiCA" }).click();
    await expect(page).toHaveURL(/\/regimes\/eu-mica\?.*mode=benchmark/);
  });

  test("a rule says what it asks, what is answered and what would settle it", async ({ page }) => {
    await page.goto(`${MICA}?revision=1`);
    await expect(page.getByText("Revision 1 is shown, not the latest")).toBeVisible();
    await page.goto(MICA);
    const rule = page.locator("[id='eu-mica.licence.authorised-issuer']");
    for (const label of ["Verdict", "Citation", "Force", "Evidence wanted"])
      await expect(rule.getByText(label, { exact: true })).toBeVisible();
    await expect(rule).toContainText("MiCA Art 48(1)(a)");
    await expect(rule).toContainText("From a secondary account");
    await expect(rule).toContainText("On this day: binds.");
    await expect(rule).toContainText("Derived:");
    const cited = rules(page).filter({ hasText: "Claim of every holder" });
    await expect(cited.first()).toContainText(/As of 30\sJune\s2026\. Source: /);
    await expect(page.locator("#documents li").first()).toContainText(/read directly|relayed/);
    await expect(page.locator("#rows-position tbody tr").first()).toContainText("Asset class");
  });

  test("a question asked again leads back to where it was asked first", async ({ page }) => {
    await page.goto(MICA);
    const ids = await page.locator(".asked > li[id]").evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual(ids.map((_, index) => `q${index + 1}`));
    const targets = await page
      .locator("main a[href^='#']")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")?.slice(1) ?? ""));
    expect(targets.length).toBeGreaterThan(300);
    const present = await page.locator("main [id]").evaluateAll((all) => all.map(({ id }) => id));
    expect(targets.filter((target) => !present.includes(target))).toEqual([]);
    expect(new Set(present).size).toBe(present.length);
  });

  test("on paper there is no navigation, and room for a note", async ({ page }) => {
    await page.goto(GENIUS);
    const noteOf = () =>
      rules(page)
        .first()
        .evaluate((rule) => getComputedStyle(rule, "::after").content);
    expect(await noteOf()).toBe("none");
    await expect(page.locator(".questionnaire-running")).toBeHidden();
    await page.emulateMedia({ media: "print" });
    expect(await noteOf()).toContain("Note");
    await expect(page.locator(".questionnaire-running")).toBeVisible();
    await expect(page.locator(".questionnaire-running")).toContainText("USDC · GENIUS Act");
    for (const navigation of await page.getByRole("navigation").all())
      await expect(navigation).toBeHidden();
    await expect(page.getByLabel("Judged as of")).toBeHidden();
    await expect(page.getByRole("link", { name: /^Show instead/ })).toBeHidden();
    const breaks = await rules(page).evaluateAll((all) =>
      all.map((rule) => getComputedStyle(rule).breakInside),
    );
    expect(new Set(breaks)).toEqual(new Set(["avoid"]));
  });

  test("the form shows only what gates read", async ({ page }, { project }) => {
    const place = await createCoin(page, symbolFor("GATE", project.name));
    const status = control(page, "f.redemption.status.value");
    const fee = control(page, "f.redemption.feePct.value");
    await page.goto(`${place}/edit/redemption`);
    await expect(fee).toBeVisible();
    await page.getByLabel("Gates only").check();
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page).toHaveURL(/gates=only/);
    await expect(page.getByLabel("Gates only")).toBeChecked();
    await expect(status).toBeVisible();
    await expect(fee).toHaveCount(0);
    await page.getByLabel("Whose questions").selectOption({ label: "also MiCA" });
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page).toHaveURL(/gates=only/);
    await expect(fee).toBeVisible();
    await page.goto(`${place}/edit/marketing?gates=only`);
    await expect(
      page.getByText("No gate of the backing checklist or of a regime in view reads a question"),
    ).toBeVisible();
    await page.getByRole("link", { name: "Show all", exact: true }).click();
    await expect(page).not.toHaveURL(/gates=/);
    await expect(page.getByLabel("Gates only")).not.toBeChecked();
  });

  test("a coin without a profile has no questionnaire yet", async ({ page }, { project }) => {
    const symbol = symbolFor("BLANK", project.name);
    const place = await createCoin(page, symbol);
    await page.goto(`${place}/regimes/eu-mica/questionnaire`);
    await expect(page.getByText(`No revision of ${symbol} is published yet`)).toBeVisible();
  });
});

for (const { scheme, address } of [
  // The longest one alone keeps the checker busy for a minute; its parts are the same.
  { scheme: "light", address: NEW_YORK },
  { scheme: "dark", address: `${GENIUS}?mode=benchmark&asOf=2027-01-18` },
] as const)
  test(`${address} is accessible in ${scheme} and never scrolls sideways`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(address);
    await expect(heading(page)).toBeVisible();
    await expectAccessible(page);
    const levels = await readLevels(page);
    expect(levels[0]).toBe(1);
    const steps = levels.slice(1).map((level, at) => level - (levels[at] ?? 0));
    expect(Math.max(...steps)).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });

test("the longest questionnaire never scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(MICA);
  await expect(heading(page)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe("an address nobody knows", () => {
  test.use({ expectedNoise: [/404/] });

  test("is not found", async ({ page }) => {
    const response = await page.goto("/issuers/usdc/regimes/nowhere/questionnaire");
    expect(response?.status()).toBe(404);
  });
});
