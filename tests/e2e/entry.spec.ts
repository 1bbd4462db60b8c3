import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../support/browser";

const control = (page: Page, name: string) => page.locator(`[id="${name}"]`);
const status = (page: Page) =>
  page
    .locator("[role=status]")
    .filter({ hasText: /Sav|saved|Typing/ })
    .first();

/** Makes an issuer with one coin and an open draft; returns the address of the draft. */
async function createCoin(page: Page, symbol: string): Promise<string> {
  await page.goto("/issuers/new");
  await page.getByLabel("Symbol").fill(symbol);
  await page.getByLabel("Name of the coin").fill(`Dollar ${symbol}`);
  await page.getByLabel(/Legal name/).fill(`Issuer of ${symbol}`);
  await page.getByRole("button", { name: "Create and open the draft" }).click();
  await page.waitForURL(/\/edit\?created=1/);
  return page.url().replace(/\?.*/, "");
}

/** The two projects share one server, so each test takes a symbol of its own. */
function symbolFor(name: string, project: string): string {
  return `${name}${project.charAt(0).toUpperCase()}`;
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("an issuer is entered, corrected, published and changed again", async ({ page }, {
    project,
  }) => {
    const symbol = symbolFor("NOJS", project.name);
    await page.goto("/issuers/new");
    await page.getByLabel("Name of the coin").fill("Kept Dollar");
    await page.getByRole("button", { name: "Create and open the draft" }).click();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(
      page.getByRole("link", { name: "Symbol: Write the symbol of the coin." }),
    ).toHaveAttribute("href", "#symbol");
    await expect(page.getByLabel("Name of the coin")).toHaveValue("Kept Dollar");

    const draft = await createCoin(page, symbol);
    await page.goto(draft.replace(/edit$/, "publish"));
    await expect(page.getByText("Nothing to publish")).toBeVisible();
    await expect(page.getByRole("button", { name: "Publish revision 1" })).toHaveCount(0);
    await page.goto(`${draft}/redemption`);
    await control(page, "f.redemption.atPar.value").check();
    await control(page, "f.redemption.feePct.value").fill("abc");
    await control(page, "f.redemption.minimumUsd.value").fill("100,000");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(control(page, "f.redemption.feePct.value")).toHaveValue("abc");
    await expect(control(page, "f.redemption.minimumUsd.value")).toHaveValue("100,000");
    await control(page, "f.redemption.feePct.value").fill("0.1 %");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page).toHaveURL(/saved=1/);
    await expect(page).not.toHaveTitle(/^Error: /);
    await expect(control(page, "f.redemption.feePct.value")).toHaveValue("0.1");

    await page.goto(`${draft}/reserve`);
    await page.getByRole("button", { name: "Add position" }).click();
    await control(page, "r.position.0.label.value").fill("Treasury bills");
    await control(page, "r.position.0.assetClass.value").selectOption("usTreasuryBill");
    await control(page, "r.position.0.amountUsd.value").fill("400,000");
    await page.getByRole("button", { name: "Add position" }).click();
    await control(page, "r.position.1.label.value").fill("Cash at a bank");
    await control(page, "r.position.1.amountUsd.value").fill("(100)");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page).toHaveTitle(/^Error: /);
    await control(page, "r.position.1.amountUsd.value").fill("100");
    await page.getByRole("button", { name: /^Move up position 2/ }).click();
    await expect(control(page, "r.position.0.label.value")).toHaveValue("Cash at a bank");
    await expect(page.locator("[data-total=position]")).toContainText("400\u202f100");
    await page.getByRole("button", { name: /^Remove position 1/ }).click();
    await expect(control(page, "r.position.0.label.value")).toHaveValue("Treasury bills");
    await expect(control(page, "r.position.1.label.value")).toHaveCount(0);

    await page.goto(draft.replace(/edit$/, "publish"));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "What changes when revision 1 is published?",
    );
    await expect(page.getByRole("row", { name: /Redemption fee/ })).toContainText("0.1 %");
    await page.getByRole("button", { name: "Publish revision 1" }).click();
    await page.waitForURL(/published=1/);

    await page.goto(draft);
    await page.getByRole("button", { name: "Start a draft from it" }).click();
    await page.goto(`${draft}/redemption`);
    await expect(control(page, "f.redemption.minimumUsd.value")).toHaveValue("100,000");
    await page.goto(draft.replace(/edit$/, "publish"));
    await expect(page.getByText("Nothing to publish")).toBeVisible();
  });

  test("of two who change the same answer, the second chooses", async ({ page, context }, {
    project,
  }) => {
    const draft = await createCoin(page, symbolFor("TWO", project.name));
    const other = await context.newPage();
    await page.goto(`${draft}/redemption`);
    await other.goto(`${draft}/redemption`);
    await control(other, "f.redemption.feePct.value").fill("0.5");
    await control(other, "f.redemption.retailPartners.value").fill("3");
    await other.getByRole("button", { name: "Save", exact: true }).click();
    await expect(other).toHaveURL(/saved=1/);
    await control(page, "f.redemption.feePct.value").fill("0.7");
    await control(page, "f.redemption.minimumUsd.value").fill("10");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(
      page.getByRole("group", { name: "Redemption fee" }).getByLabel(/Theirs: 0.5/),
    ).toBeVisible();
    await page.getByLabel(/Mine: 0.7/).check();
    await page.getByRole("button", { name: "Save with these choices" }).click();
    await expect(page).toHaveURL(/saved=1/);
    await expect(control(page, "f.redemption.feePct.value")).toHaveValue("0.7");
    await expect(control(page, "f.redemption.minimumUsd.value")).toHaveValue("10");
    await expect(control(page, "f.redemption.retailPartners.value")).toHaveValue("3");
  });
});

test("typing is saved by itself; two people's changes meet without loss", async ({
  page,
  browser,
  baseURL,
}, { project }) => {
  const draft = await createCoin(page, symbolFor("AUTO", project.name));
  const otherContext = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const other = await otherContext.newPage();
  await page.goto(`${draft}/redemption`);
  await other.goto(`${draft}/redemption`);
  await expect(page.getByRole("searchbox")).toBeVisible();
  await expectAccessible(page);

  await control(page, "f.redemption.feePct.value").fill("0.25");
  await expect(status(page)).toHaveText(/^Saved \d\d:\d\d$/);
  await control(other, "f.redemption.minimumUsd.value").fill("5,000");
  await expect(status(other)).toHaveText(/^Saved \d\d:\d\d$/);
  await expect(control(other, "f.redemption.feePct.value")).toHaveValue("0.25");

  await control(page, "f.redemption.minimumUsd.value").fill("7000");
  const choice = page.getByRole("group", { name: "Smallest redemption" });
  await expect(choice.getByLabel(/Mine: 7,000 USD/)).toBeChecked();
  await choice.getByLabel(/Theirs: 5,000 USD/).check();
  await page.getByRole("button", { name: "Save with these choices" }).click();
  await expect(control(page, "f.redemption.minimumUsd.value")).toHaveValue("5,000");

  await control(page, "f.redemption.settlementBusinessDays.value").fill("two");
  await control(page, "f.redemption.retailPartners.value").fill("3");
  await expect(status(page)).toHaveText(/except what is marked: 1 to correct/);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.locator(".error-summary")).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await page.getByRole("link", { name: /^Business days to payment:/ }).click();
  await expect(control(page, "f.redemption.settlementBusinessDays.value")).toBeFocused();
  await control(page, "f.redemption.settlementBusinessDays.value").fill("2");
  await expect(status(page)).toHaveText(/^Saved \d\d:\d\d$/);
  await page.reload();
  await expect(control(page, "f.redemption.settlementBusinessDays.value")).toHaveValue("2");
  await expect(control(page, "f.redemption.retailPartners.value")).toHaveValue("3");
  await otherContext.close();
});

test("a block of spreadsheet cells becomes rows", async ({ page }, { project }) => {
  const draft = await createCoin(page, symbolFor("PASTE", project.name));
  await page.goto(`${draft}/reserve`);
  await control(page, "f.reserve.fairValueUsd.value").fill("1,000,000");
  await page.getByRole("link", { name: "Paste from a spreadsheet" }).click();
  await page.waitForURL(/\/paste\/position/);
  const rows = Array.from(
    { length: 60 },
    (_, index) => `Bill ${index}\tUS Treasury bills\t${index + 1},000\t30 Sep 2026`,
  );
  await page
    .getByLabel("Cells")
    .fill(
      [
        "Description\tClass\tMarket value\tMaturity date",
        ...rows,
        "Odd\tnonsense\tabc\t03/04/2026",
      ].join("\n"),
    );
  await expect(page.getByText("61 rows, 3 cells cannot be read.")).toBeVisible();
  await expect(page.getByText("This date can be read in two ways.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Add 61 positions" }).click();
  await page.waitForURL(/pasted=61/);
  await expect(page.getByText("1 to 25 of 61")).toBeVisible();
  await expect(page.locator("[data-total=position]")).toContainText("1\u202f830\u202f000");
  await expect(page.locator("[data-total=position]")).toContainText("+830\u202f000");

  await control(page, "r.position.1.amountUsd.value").fill("3,000");
  await page.getByRole("button", { name: "Last" }).click();
  await expect(control(page, "r.position.60.label.value")).toHaveValue("Odd");
  await page.getByRole("button", { name: /^Remove position 61/ }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(control(page, "r.position.60.label.value")).toHaveValue("Odd");
  await page.getByRole("button", { name: "First" }).click();
  await expect(control(page, "r.position.1.amountUsd.value")).toHaveValue("3,000");
  await expect(status(page)).toHaveText(/^Saved \d\d:\d\d$/);
  await expect(page.locator("[data-total=position]")).toContainText("1\u202f831\u202f000");
});

test("what a preview shows is what is added", async ({ page }, { project }) => {
  const draft = await createCoin(page, symbolFor("VIEW", project.name));
  await page.goto(`${draft}/reserve/paste/position`);
  const cells = ["Bills\tUS Treasury bills\t1,000\tA", "Cash\tBank deposits\t2,000\tB"];
  await page.getByLabel("Cells").fill(cells.join("\n"));
  const third = page.getByLabel("Column 3 becomes");
  await third.selectOption("amountUsd");
  await page.getByLabel("Column 4 becomes").selectOption("");
  const heading = page.getByLabel("The first row is a heading");
  await heading.check();
  await heading.uncheck();
  // React resets a form when its action has answered; only then is there something to lose.
  const form = page.locator("form").filter({ has: third });
  await form.evaluate((node) => node.addEventListener("reset", () => (node.id = "answered")));
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(page.locator("form#answered")).toBeVisible();
  await expect(third).toHaveValue("amountUsd");
  await expect(page.getByLabel("Column 1 becomes")).toHaveValue("label");
  await expect(heading).not.toBeChecked();
  await page.getByRole("button", { name: "Add 2 positions" }).click();
  await page.waitForURL(/pasted=2/);
  await expect(control(page, "r.position.0.label.value")).toHaveValue("Bills");
  await expect(control(page, "r.position.1.amountUsd.value")).toHaveValue("2,000");
});

test("sources are cited, and a cited one cannot be removed", async ({ page }, { project }) => {
  const draft = await createCoin(page, symbolFor("SRC", project.name));
  await page.goto(`${draft}/sources`);
  await page.getByLabel("Title").fill("Reserve report of June 2026");
  await page.getByLabel("Kind of source").selectOption("attested");
  await page.getByLabel(/Address/).fill("ftp://example.test/report.pdf");
  await page.getByRole("button", { name: "Add document" }).click();
  await expect(
    page.getByText("Write a full address that starts with https:// or http://.").first(),
  ).toBeVisible();
  await page.getByLabel(/Address/).fill("https://example.test/report.pdf");
  await page.getByRole("button", { name: "Add document" }).click();
  await expect(page.getByText("Nothing cites it yet.")).toBeVisible();
  await expectAccessible(page);

  await page.goto(`${draft}/capital`);
  await control(page, "f.capital.equityUsd.value").fill("12,500,000");
  await page.getByText("Source and dates").first().click();
  await page.getByLabel("Cite a source").selectOption("S1");
  await expect(status(page)).toHaveText(/^Saved \d\d:\d\d$/);
  await page.goto(`${draft}/sources`);
  await expect(page.getByText("Cited once, so it cannot be removed")).toBeVisible();
  await expect(page.getByRole("button", { name: "Remove…" })).toHaveCount(0);
});

test("a text too long for its field is marked there, and the rest is saved", async ({ page }, {
  project,
}) => {
  const draft = await createCoin(page, symbolFor("LONG", project.name));
  await page.goto(`${draft}/redemption`);
  await page.getByText("Source and dates").first().click();
  const note = control(page, "f.redemption.status.note");
  const text = "n".repeat(30_000);
  await note.fill(text);
  await control(page, "f.redemption.feePct.value").fill("0.123456789012345678");
  await expect(status(page)).toHaveText(/except what is marked: 1 to correct/);
  await expect(page.getByText("Use at most 4000 characters.").first()).toBeVisible();
  await expect(note).toHaveValue(text);
  await note.fill("short");
  await expect(status(page)).toHaveText(/^Saved \d\d:\d\d$/);
  await page.reload();
  await expect(note).toHaveValue("short");
  await expect(control(page, "f.redemption.feePct.value")).toHaveValue("0.123456789012345678");
});

test("a file with errors is refused place by place", async ({ page }) => {
  await page.goto("/issuers/import");
  const file = {
    schema: "assay-profile/1",
    asOf: "2026-02-30",
    coin: { symbol: "FILE", name: "File Dollar" },
    issuer: { name: "File Issuer" },
    facts: { "redemption.feePct": { value: "1,5" }, "no.such.fact": { value: true } },
  };
  await page.getByLabel(/Or paste its text/).fill(JSON.stringify(file));
  await page.getByRole("button", { name: "Import" }).click();
  await expect(page.locator(".error-summary")).toBeFocused();
  await expect(page.getByRole("row", { name: /^asOf/ })).toContainText("This day does not exist");
  await expect(page.getByRole("row", { name: /redemption\.feePct/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /no\.such\.fact/ })).toBeVisible();
  await expect(page.getByLabel(/Or paste its text/)).toHaveValue(/File Dollar/);
});
