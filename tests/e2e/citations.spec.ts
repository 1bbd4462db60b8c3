import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../support/browser";

const control = (page: Page, name: string) => page.locator(`[id="${name}"]`);
const FEE = "f.redemption.feePct";
const saved = (page: Page) =>
  page
    .locator("[role=status]")
    .filter({ hasText: /^Saved/ })
    .first();

/** Makes an issuer with one coin and an open draft; returns the address of the draft. */
async function createCoin(page: Page, name: string, project: string): Promise<string> {
  const symbol = `${name}${project.charAt(0).toUpperCase()}`;
  await page.goto("/issuers/new");
  await page.getByLabel("Symbol").fill(symbol);
  await page.getByLabel("Name of the coin").fill(`Dollar ${symbol}`);
  await page.getByLabel(/Legal name/).fill(`Issuer of ${symbol}`);
  await page.getByRole("button", { name: "Create and open the draft" }).click();
  await page.waitForURL(/\/edit\?created=1/);
  return page.url().replace(/\?.*/, "");
}

async function publish(page: Page, draft: string): Promise<void> {
  await page.goto(draft.replace(/edit$/, "publish"));
  await page.getByRole("button", { name: /^Publish revision/ }).click();
  await page.waitForURL(/published=/);
}

const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true }).click();

/** The fold of the fee with its sources. */
const openFee = (page: Page) =>
  page
    .locator("details")
    .filter({ has: control(page, `${FEE}.evidence`) })
    .locator("summary")
    .first()
    .click();

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("sources are added, placed, set against each other and settled in the section", async ({
    page,
  }, { project }) => {
    const draft = await createCoin(page, "CITE", project.name);
    await page.goto(`${draft}/redemption`);
    await openFee(page);
    await page
      .locator(`[id="${FEE}.evidence"]`)
      .getByRole("button", { name: "Add a new source here" })
      .click();
    await control(page, `${FEE}.newTitle`).fill("Terms of redemption");
    await page.getByRole("button", { name: "Add and cite" }).click();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(control(page, `${FEE}.newTitle`)).toHaveValue("Terms of redemption");
    await control(page, `${FEE}.newKind`).selectOption("issuerWeb");
    await page.getByRole("button", { name: "Add and cite" }).click();

    await expect(control(page, `${FEE}.place-1`)).toBeVisible();
    await control(page, `${FEE}.place-1`).fill("section 4");
    await control(page, `${FEE}.quote-1`).fill("A fee of 0.1 % applies.");
    await page
      .locator(`[id="${FEE}.evidence"]`)
      .getByRole("button", { name: "Add a new source here" })
      .click();
    await control(page, `${FEE}.newTitle`).fill("Report of the auditor");
    await control(page, `${FEE}.newKind`).selectOption("attested");
    await control(page, `${FEE}.newDate`).fill("2026-06");
    await page.getByRole("button", { name: "Add and cite" }).click();
    await expect(control(page, `${FEE}.evidence`)).toContainText(
      "section 4 · “A fee of 0.1 % applies.”",
    );

    await control(page, `${FEE}.unknown`).selectOption("conflicting");
    await save(page);
    await control(page, `${FEE}.claim-1`).fill("0.1 %");
    await control(page, `${FEE}.claim-2`).fill("0.5 %");
    await save(page);
    await control(page, `${FEE}.settle`).fill("0.1");
    await save(page);
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByRole("link", { name: /Say in the note/ })).toBeVisible();
    await control(page, `${FEE}.note`).fill("The terms are the contract.");
    await save(page);
    await expect(page).toHaveURL(/saved=1/);
    await expect(control(page, `${FEE}.value`)).toHaveValue("0.1");
    await expect(control(page, `${FEE}.claims`)).toHaveCount(0);
  });

  test("a search without a find stands where the answer would, on the form and on the profile", async ({
    page,
  }, { project }) => {
    const draft = await createCoin(page, "SRCH", project.name);
    await page.goto(`${draft}/redemption`);
    await control(page, "f.redemption.atPar.value").check();
    await save(page);
    const fact = draft.replace(/edit$/, "facts/redemption.feePct");
    await page.goto(fact);
    await page.getByRole("button", { name: "Record the search" }).click();
    await expect(page).toHaveTitle(/^Error: /);
    await page.getByLabel("Where did you look?").fill("the terms and the fee page");
    await page.getByLabel("On which day?").fill("2020-01-01");
    await page.getByRole("button", { name: "Record the search" }).click();
    await expect(page.getByText("Search recorded.")).toBeVisible();
    await expect(page.getByText(/Held until 29\s?June\s?2020: search again/)).toBeVisible();
    await page.getByLabel("Where did you look?").fill("the terms again");
    await page.getByRole("button", { name: "Record the search" }).click();
    await expect(page.locator("#searches li")).toHaveCount(2);
    await page.goto(`${draft}/redemption`);
    await expect(page.getByText(/in the terms again: Nothing found\. Holds until/)).toBeVisible();
    await publish(page, draft);
    await page.goto(draft.replace(/\/edit$/, ""));
    for (const part of ["#unknown", "#redemption"])
      await expect(page.locator(part)).toContainText("in the terms again: Nothing found.");
  });
});

test("an answer is cited in place and its history is told on screen and as JSON", async ({
  page,
  request,
}, { project }) => {
  const draft = await createCoin(page, "HIST", project.name);
  await page.goto(`${draft}/redemption`);
  await control(page, `${FEE}.value`).fill("0.1");
  await openFee(page);
  const evidence = control(page, `${FEE}.evidence`);
  await evidence.getByRole("button", { name: "Add a new source here" }).click();
  await control(page, `${FEE}.newTitle`).fill("Terms");
  await evidence.getByRole("button", { name: "Add and cite" }).click();
  await expect(control(page, `${FEE}.newKind-error`)).toBeVisible();
  await control(page, `${FEE}.newKind`).selectOption("issuerWeb");
  await evidence.getByRole("button", { name: "Add and cite" }).click();
  await evidence.getByRole("button", { name: "Page, quoted line, note" }).click();
  await control(page, `${FEE}.place-1`).fill("p. 3");
  await expect(saved(page)).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await openFee(page);
  await expect(evidence).toContainText("p. 3");
  await publish(page, draft);

  const fact = draft.replace(/edit$/, "facts/redemption.feePct");
  await page.goto(fact);
  await expect(page.locator("#revisions")).toContainText("0.1 %");
  await expect(page.locator("#revisions")).toContainText("p. 3");
  await expect(page.locator("#revisions")).toContainText("strength");
  await page.getByLabel("What did we know on").fill("2020-01-01");
  await page.getByLabel("about").fill("2020-01-01");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.locator("#known")).toContainText("Nothing was known here on");
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: "dark" });
  const main = await page.locator("main").evaluate((part) => part.scrollWidth - part.clientWidth);
  expect(main, "nothing of the page sticks out").toBe(0);
  await expectAccessible(page);

  const slug = new URL(fact).pathname.split("/")[2] ?? "";
  const address = `/api/profiles/${slug}/facts/redemption.feePct`;
  const today = new Date().toISOString().slice(0, 10);
  const known = await (await request.get(`${address}?knownOn=${today}`)).json();
  expect(known).toMatchObject({
    fact: { ref: "redemption.feePct" },
    known: { answer: { revision: 1, line: { text: "0.1 %" } } },
    history: { total: 1 },
  });
  const before = await (await request.get(`${address}?knownOn=2020-01-01`)).json();
  expect(before).toMatchObject({ known: { answer: null } });
  expect((await request.get(`${address}?knownOn=soon`)).status()).toBe(400);
  expect((await request.get(`/api/profiles/${slug}/facts/no.fact`)).status()).toBe(404);
});

test("answers without a source come first where asked for", async ({ page }, { project }) => {
  const draft = await createCoin(page, "READ", project.name);
  await page.goto(`${draft}/redemption`);
  await control(page, `${FEE}.value`).fill("0.1");
  await expect(saved(page)).toBeVisible();
  await page.getByLabel("Without a source first").check();
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await page.waitForURL(/order=uncited/);
  await expect(page.locator("form input.control-numeric").first()).toHaveAttribute(
    "id",
    `${FEE}.value`,
  );
  await page.goto(`${draft}/sources?order=uncited`);
  await expect(page.locator("#uncited")).toContainText("Redemption");
});
