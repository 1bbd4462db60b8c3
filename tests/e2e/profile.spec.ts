import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../support/browser";

const control = (page: Page, name: string) => page.locator(`[id="${name}"]`);
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** Makes a coin with an open draft; returns the address of its overview. */
async function createCoin(page: Page, symbol: string): Promise<string> {
  await page.goto("/issuers/new");
  await page.getByLabel("Symbol").fill(symbol);
  await page.getByLabel("Name of the coin").fill(`Dollar ${symbol}`);
  await page.getByLabel(/Legal name/).fill(`Issuer of ${symbol}`);
  await page.getByRole("button", { name: "Create and open the draft" }).click();
  await page.waitForURL(/\/edit\?created=1/);
  return new URL(page.url()).pathname.replace(/\/edit$/, "");
}

async function publish(page: Page, place: string): Promise<void> {
  await page.goto(`${place}/publish`);
  await page.getByRole("button", { name: "Publish revision 1" }).click();
  await page.waitForURL(/published=1/);
  const status = page.getByRole("status").filter({ hasText: "Revision 1 of" });
  await expect(status).toContainText("is published");
  await expect(status.getByRole("link", { name: "See what changed" })).toHaveAttribute(
    "href",
    `${place}/history#revision-1`,
  );
  await expect(status.getByRole("link", { name: "enter corrections" })).toBeVisible();
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a result is read from its bar to the fact behind a finding", async ({ page }, {
    project,
  }) => {
    const symbol = `LOOK${project.name.charAt(0).toUpperCase()}`;
    const place = await createCoin(page, symbol);
    await page.goto(place);
    await expect(page.getByText(`No revision of ${symbol} is published yet`)).toBeVisible();

    await page.goto(`${place}/edit/redemption`);
    await control(page, "f.redemption.atPar.value").check();
    await control(page, "f.redemption.feePct.value").fill("0");
    await control(page, "f.redemption.minimumUsd.value").fill("100,000");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page).toHaveURL(/saved=1/);
    await publish(page, place);

    await page.goto(place);
    await expect(heading(page)).toHaveText(`How well is ${symbol} backed?`);
    await expect(page.getByText("Not enough evidence for a tier")).toBeVisible();
    await expect(page.locator("#redemption")).toContainText("100,000 USD");
    await expect(page.locator("#limits")).toContainText("not known, limits the low end");
    await expect(page.locator("#run")).toContainText("not computed");
    await page.locator("#unknown").getByRole("link", { name: "Redemption is open" }).click();
    await expect(page).toHaveURL(
      /\/findings\?open=backing\.redemption\.open-now#backing\.redemption\.open-now$/,
    );
    const finding = page.locator("[id='backing.redemption.open-now']");
    await expect(finding.getByRole("region", { name: "Facts it rests on" })).toBeVisible();
    await finding.getByRole("link", { name: "Redemption is open", expanded: true }).click();
    await expect(finding.getByRole("region")).toHaveCount(0);
    await page.getByRole("link", { name: "Unfold all" }).click();
    await expect(finding.getByRole("region", { name: "Facts it rests on" })).toBeVisible();

    await page.goto(`${place}/findings?verdict=met`);
    await expect(page.getByText("At par and at low cost")).toBeVisible();
    await expect(page.getByText("Redemption is open")).toHaveCount(0);
    await page.getByLabel("Verdict").selectOption("unknown");
    await page.getByLabel("Severity").selectOption("gate");
    await page.getByRole("button", { name: "Show" }).last().click();
    await expect(page).toHaveURL(/verdict=unknown/);
    await expect(page.getByText("Redemption is open")).toBeVisible();
    await expect(page.getByText("At par and at low cost")).toHaveCount(0);

    await page.goto(`${place}/history`);
    await expect(page.getByRole("heading", { name: /^Revision 1, facts of/ })).toBeVisible();
    await page.getByRole("link", { name: "Read revision 1" }).click();
    await expect(page).toHaveURL(/revision=1/);
  });
});

test("a day that cannot be judged is explained, and nonsense falls back", async ({ page }, {
  project,
}) => {
  const symbol = `DATE${project.name.charAt(0).toUpperCase()}`;
  const place = await createCoin(page, symbol);
  await page.goto(`${place}/edit/capital`);
  await control(page, "f.capital.equityUsd.value").fill("5,000,000");
  await expect(
    page.locator("[role=status]").filter({ hasText: /^Saved \d\d:\d\d$/ }),
  ).toBeVisible();
  await publish(page, place);

  await page.goto(`${place}?asOf=2001-01-01`);
  await expect(page.getByText(`Nothing was known of ${symbol} on 1 January 2001`)).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${place}?asOf=2026-02-30&revision=99`);
  await expect(page.getByText("“2026-02-30” is not a day")).toBeVisible();
  await expect(page.getByText("There is no revision “99”")).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${place}/findings?open=backing.redemption.open-now`);
  await expect(
    page.getByRole("link", { name: "Redemption is open", expanded: true }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${place}/findings?verdict=perfect`);
  await expect(page.getByText("There is no verdict “perfect”")).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${place}/history`);
  await expectAccessible(page);
});

test("checklist and policy can be read", async ({ page }) => {
  await page.goto("/checklists");
  await expect(heading(page)).toHaveText("Which questions are asked of a coin?");
  await expectAccessible(page);
  await page.goto("/checklists/backing?q=coins%20outstanding%20worth");
  await expect(page.getByRole("link", { name: "Backed one for one" })).toBeVisible();
  await expectAccessible(page);
  await page.goto("/checklists/backing?q=zebra");
  await expect(page.getByText("No criterion has the words “zebra”")).toBeVisible();
  await page.goto("/checklists/backing/backing.reserve.full-backing");
  await expect(page.getByRole("row", { name: /met from/ }).first()).toContainText("House");
  await expectAccessible(page);
  await page.goto("/policy");
  await expect(page.locator("[id='cap.vague-above-10']")).toContainText("above 10.0 %");
  await expectAccessible(page);
});
