import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../support/browser";
import {
  control,
  createCoin,
  expectSaved,
  pressByKeyboard,
  publishDraft,
  symbolFor,
  tabTo,
} from "../support/entry";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** A coin with one published revision that states its equity. */
async function createPublished(page: Page, symbol: string): Promise<string> {
  const place = await createCoin(page, symbol);
  await page.goto(`${place}/edit/capital`);
  await control(page, "f.capital.equityUsd.value").fill("5,000,000");
  await expectSaved(page);
  await publishDraft(page, place);
  return place;
}

const listed = (page: Page, symbol: string) =>
  page.getByRole("checkbox", { name: `Select ${symbol},` });

test("a coin is archived and brought back with the keyboard alone", async ({ page }, {
  project,
}) => {
  const symbol = symbolFor("ARCH", project.name);
  const place = await createPublished(page, symbol);
  await page.goto(`${place}/settings`);
  await expectAccessible(page);
  await pressByKeyboard(page, button(page, `Archive ${symbol}…`));
  const dialog = page.getByRole("alertdialog");
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(button(page, `Archive ${symbol}…`)).toBeFocused();

  await page.keyboard.press("Enter");
  await pressByKeyboard(page, dialog.getByRole("button", { name: `Archive ${symbol}` }));
  await page.waitForURL(/archived=1/);
  await expect(page.getByText(`${symbol} is archived. All its revisions are kept.`)).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/issuers?q=${symbol}`);
  await expect(listed(page, symbol)).toHaveCount(0);
  await page.goto(`/issuers?q=${symbol}&archived=1`);
  await expect(listed(page, symbol)).toHaveCount(1);
  await page.goto(place);
  await expect(page.getByText(/^Archived on/)).toBeVisible();
  await page.getByRole("link", { name: "Names and archive" }).click();

  await pressByKeyboard(page, button(page, `Restore ${symbol}`));
  await page.waitForURL(/restored=1/);
  await expect(page.getByText(`${symbol} is back in the lists.`)).toBeVisible();
  await page.goto(`/issuers?q=${symbol}`);
  await expect(listed(page, symbol)).toHaveCount(1);
  await page.goto(`${place}/history`);
  await expect(page.getByRole("heading", { name: /^Revision 1, facts of/ })).toBeVisible();
});

test("names typed while somebody else saved are kept, and saved on the second try", async ({
  page,
}, { project }) => {
  const symbol = symbolFor("NAMES", project.name);
  const place = await createCoin(page, symbol);
  await page.goto(`${place}/settings`);
  const other = await page.context().newPage();
  await other.goto(`${place}/settings`);
  await other.getByLabel("Name of the coin").fill("Their dollar");
  await button(other, "Save names").click();
  await other.waitForURL(/saved=1/);
  await other.close();
  const name = page.getByLabel("Name of the coin");
  await name.fill("Our dollar");
  await button(page, "Save names").click();
  await expect(page.getByText(/They now read: .*Their dollar/)).toBeVisible();
  await expect(name).toHaveValue("Our dollar");
  await button(page, "Save names").click();
  await page.waitForURL(/saved=1/);
  await expect(page.getByText("Names saved.")).toBeVisible();
  await expect(page.getByText(/They now read/)).toHaveCount(0);
  await expect(name).toHaveValue("Our dollar");
});

test("a sibling takes over what holds for the issuer and nothing of the coin", async ({ page }, {
  project,
}) => {
  const symbol = symbolFor("SIB", project.name);
  const place = await createCoin(page, symbol);
  await page.goto(`${place}/edit/capital`);
  await control(page, "f.capital.equityUsd.value").fill("12,500,000");
  await expectSaved(page);
  await page.goto(`${place}/edit/redemption`);
  await control(page, "f.redemption.feePct.value").fill("0.25");
  await expectSaved(page);

  await page.goto(`${place}/settings`);
  await page.getByRole("link", { name: `Start a sibling of ${symbol}` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    `Which other coin does Issuer of ${symbol} issue?`,
  );
  await expectAccessible(page);
  await tabTo(page, page.getByLabel("Symbol"));
  await page.keyboard.type(symbol);
  await page.keyboard.press("Tab");
  await page.keyboard.type(`Second dollar of ${symbol}`);
  await page.keyboard.press("Enter");
  await expect(page.locator(".error-summary")).toBeFocused();
  await expect(page.getByLabel("Name of the coin")).toHaveValue(`Second dollar of ${symbol}`);

  await page.getByLabel("Symbol").fill(`${symbol}2`);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/edit\?created=1/);
  const sibling = new URL(page.url()).pathname;
  expect(sibling).not.toBe(`${place}/edit`);
  await page.goto(`${sibling}/capital`);
  await expect(control(page, "f.capital.equityUsd.value")).toHaveValue("12,500,000");
  await page.goto(`${sibling}/redemption`);
  await expect(control(page, "f.redemption.feePct.value")).toHaveValue("");
  await page.goto(`${place}/edit/redemption`);
  await expect(control(page, "f.redemption.feePct.value")).toHaveValue("0.25");
});

test("a draft is discarded, and an earlier revision comes back as a draft", async ({ page }, {
  project,
}) => {
  const place = await createPublished(page, symbolFor("DISC", project.name));
  await page.goto(`${place}/edit`);
  await pressByKeyboard(page, button(page, "Start a draft from it"));
  await expect(page.getByRole("link", { name: "Review and publish" })).toBeVisible();
  await page.goto(`${place}/edit/capital`);
  await control(page, "f.capital.equityUsd.value").fill("6,000,000");
  await expectSaved(page);
  await publishDraft(page, place);
  await page.goto(`${place}/edit`);
  await button(page, "Start a draft from it").click();
  await expect(page.getByRole("link", { name: "Review and publish" })).toBeVisible();
  await page.goto(`${place}/edit/capital`);
  await control(page, "f.capital.equityUsd.value").fill("7,000,000");
  await expectSaved(page);

  await page.goto(`${place}/edit`);
  await pressByKeyboard(page, button(page, "Discard draft…"));
  const dialog = page.getByRole("alertdialog");
  await expectAccessible(page);
  await pressByKeyboard(page, dialog.getByRole("button", { name: "Discard draft" }));
  await page.waitForURL(/discarded=1/);
  await expect(page.getByText("No draft is open.")).toBeVisible();
  await expect(page.locator("#discard")).toHaveCount(0);
  await page.goto(`${place}/edit/capital`);
  await expect(page).toHaveURL(/\/edit$/);

  await page.getByLabel("Revision", { exact: true }).selectOption("1");
  await pressByKeyboard(page, button(page, "Copy into the draft…"));
  await pressByKeyboard(page, dialog.getByRole("button", { name: "Replace the draft" }));
  await page.waitForURL(/restored=1/);
  await page.goto(`${place}/edit/capital`);
  await expect(control(page, "f.capital.equityUsd.value")).toHaveValue("5,000,000");
  await page.goto(`${place}/publish`);
  await expect(page.getByRole("row", { name: /equity/i })).toContainText("6,000,000");
  await publishDraft(page, place);
  await page.goto(`${place}/history`);
  await expect(page.getByRole("heading", { name: /^Revision 3, facts of/ })).toBeVisible();
});

test("a profile file that was exported comes back in, also as a revision", async ({ page }, {
  project,
}) => {
  const symbol = symbolFor("ROUND", project.name);
  const place = await createPublished(page, symbol);
  const exported = await page.request.get(`/api/profiles/${symbol.toLowerCase()}`);
  const text = await exported.text();
  expect(JSON.parse(text)).toMatchObject({ schema: "assay-profile/1", coin: { symbol } });

  await page.goto("/issuers/import");
  await expectAccessible(page);
  const file = { mimeType: "application/json", name: `${symbol}.json` };
  await page
    .getByLabel(/Profile file/)
    .setInputFiles({ ...file, buffer: Buffer.from(text.replaceAll(symbol, `${symbol}X`)) });
  await pressByKeyboard(page, button(page, "Import"));
  await page.waitForURL(/imported=1/);
  expect(new URL(page.url()).pathname).toBe(`${place}x`);
  const again = await page.request.get(`/api/profiles/${symbol.toLowerCase()}x`);
  expect(await again.text()).toBe(text.replaceAll(symbol, `${symbol}X`));

  await page.goto("/issuers/import");
  const changed = text.replace(/"5000000"/, '"5500000"');
  expect(changed).not.toBe(text);
  await page.getByLabel(/Profile file/).setInputFiles({ ...file, buffer: Buffer.from(changed) });
  await button(page, "Import").click();
  await expect(page.getByText(/has a coin with this symbol already/)).toBeVisible();
  await expect(page.getByLabel(/Or paste its text/)).toHaveValue(changed);
  await expectAccessible(page);
  await pressByKeyboard(page, button(page, "Import as its next revision"));
  await page.waitForURL(/imported=2/);
  await page.goto(`${place}/history`);
  await expect(page.getByRole("heading", { name: /^Revision 2, facts of/ })).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a file with errors is answered by place and keeps its text", async ({ page }) => {
    const file = {
      schema: "assay-profile/1",
      asOf: "2026-06-30",
      coin: { symbol: "BAD", name: "Bad Dollar" },
      issuer: { name: "Bad Issuer" },
      facts: { "redemption.feePct": { value: "a lot" } },
      lists: { position: { completeness: "complete", rows: [{ values: { amountUsd: "x" } }] } },
    };
    await page.goto("/issuers/import");
    await page.getByLabel(/Or paste its text/).fill(JSON.stringify(file, null, 1));
    await button(page, "Import").click();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByRole("row", { name: /redemption\.feePct/ })).toBeVisible();
    await expect(page.getByRole("row", { name: /position.*amountUsd/ })).toBeVisible();
    await expect(page.getByLabel(/Or paste its text/)).toHaveValue(/Bad Dollar/);
    await page.goto("/issuers?q=Bad%20Dollar");
    await expect(page.getByText(/Nothing matches/)).toBeVisible();
  });

  test("a draft's result is seen before it is published, with what it changes", async ({ page }, {
    project,
  }) => {
    const symbol = symbolFor("PREV", project.name);
    const place = await createCoin(page, symbol);
    const save = () => button(page, "Save").click();
    await page.goto(`${place}/edit/redemption`);
    await control(page, "f.redemption.status.value").selectOption("open");
    await save();
    await page.goto(`${place}/edit`);
    await page.getByRole("link", { name: "See the result of this draft" }).click();
    await expect(page).toHaveURL(new RegExp(`${place}/draft$`));
    await expect(page.getByText("Nothing is published yet")).toBeVisible();
    await expect(page.getByText("Not enough evidence for a tier")).toBeVisible();
    await publishDraft(page, place);

    await page.goto(`${place}/edit`);
    await button(page, "Start a draft from it").click();
    await page.goto(`${place}/edit/redemption`);
    await control(page, "f.redemption.status.value").selectOption("suspended");
    await save();
    await page.goto(`${place}/publish`);
    await page.getByRole("link", { name: "See the result of this draft" }).click();
    await expect(page.getByText("This is an unpublished draft")).toBeVisible();
    await expect(page.getByText("Unpublished draft", { exact: true })).toBeVisible();
    const changed = page.locator("#difference").getByRole("row", { name: /^Redemption is open/ });
    await expect(changed.getByRole("cell").first()).toContainText("Met");
    await expect(changed.getByRole("cell").last()).toContainText("Not met");
    await changed.getByRole("link").click();
    await expect(page).toHaveURL(/\/draft\/findings.*#backing\.redemption\.open-now$/);
    await expect(page.locator("[id='backing.redemption.open-now']")).toContainText("Not met");
    await page.goto(`${place}/findings?verdict=not_met`);
    await expect(page.locator("[id='backing.redemption.open-now']")).toHaveCount(0);
  });
});

test("a draft's result is accessible and leads back to the draft", async ({ page }, {
  project,
}) => {
  const symbol = symbolFor("SEEN", project.name);
  const place = await createPublished(page, symbol);
  await page.goto(`${place}/draft`);
  await expect(page).toHaveURL(new RegExp(`${place}/edit$`));
  await button(page, "Start a draft from it").click();
  await page.getByRole("link", { name: "See the result of this draft" }).click();
  await expect(page.getByText("No verdict changes.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Findings", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    `What does the draft of ${symbol} find?`,
  );
  await expectAccessible(page);
  await page.getByRole("link", { name: "Back to the draft" }).click();
  await expect(page).toHaveURL(new RegExp(`${place}/edit$`));
});
