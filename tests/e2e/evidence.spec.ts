import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { LARGEST_FILE } from "@/domain/evidence/file-types";
import { expect, expectAccessible, test } from "../support/browser";
import { makePdf, toBytes } from "../support/evidence-files";

type Given = { readonly name: string; readonly bytes: Uint8Array };

async function choose(page: Page, { name, bytes }: Given, button = "Upload and go on") {
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  await page.getByLabel("File", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: button }).click();
}

async function describeDocument(page: Page, title: string): Promise<void> {
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Kind of source").selectOption({ label: "Attested" });
  await page.getByRole("button", { name: "Add the document" }).click();
  await page.waitForURL(/\/evidence\/doc_[0-9a-z]{20}\?added=1$/);
}

/** Enters a document without a file; its address without the query. */
async function addPlain(page: Page, title: string): Promise<string> {
  await page.goto("/evidence/new");
  await page.getByRole("link", { name: "enter the document without one" }).click();
  await describeDocument(page, title);
  return new URL(page.url()).pathname;
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider).toBeLessThanOrEqual(0);
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a file is uploaded, described, read back and recognised", async ({ page }, { project }) => {
    const bytes = makePdf(`no scripts ${project.name} ${Date.now()}`);
    await page.goto("/evidence");
    await page.getByRole("link", { name: "Add a document" }).first().click();
    await choose(page, { name: "../Réserve \u202Efdp.pdf", bytes });
    await page.waitForURL(/\/evidence\/new\?file=[0-9a-f]{64}/);
    await expect(page.getByLabel("Title")).toHaveValue(/serve/);

    await page.getByLabel("Valid until").fill("2026-02-30");
    await page.getByRole("button", { name: "Add the document" }).click();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByRole("link", { name: /This day does not exist/ })).toBeVisible();
    await expect(page.getByLabel("Valid until")).toHaveValue("2026-02-30");
    await page.getByLabel("Valid until").fill("2020-06-30");
    await describeDocument(page, `Reserve report ${project.name}`);

    await expect(page.getByText("Document added to the library.")).toBeVisible();
    await expect(page.getByText("Expired: it was valid until")).toBeVisible();
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    await expect(page.getByText(sha256)).toBeVisible();
    const address = new URL(page.url()).pathname;

    const waiting = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download the file" }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("Réserve fdp.pdf");
    expect((await readFile(await download.path())).equals(Buffer.from(bytes))).toBe(true);

    await page.goto("/evidence/new");
    await choose(page, { name: "copy.pdf", bytes });
    await expect(page.getByText("The library has this document already.")).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(address);
  });

  test("what is refused is said in words, and nothing is stored", async ({ page }) => {
    await page.goto("/evidence/new");
    await choose(page, { name: "page.pdf", bytes: toBytes("<!DOCTYPE html><script>1</script>") });
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByRole("alert")).toContainText("Web pages, SVG pictures");
    await choose(page, { name: "report.pdf", bytes: toBytes("plain words") });
    await expect(page.getByRole("alert")).toContainText(
      "The name of the file ends in .pdf, but its content is plain text.",
    );
    await choose(page, { name: "long.txt", bytes: new Uint8Array(LARGEST_FILE + 1).fill(97) });
    await expect(page.getByRole("alert")).toContainText("larger than 20 MB");
  });
});

test("a refusal leads to the field and takes the focus", async ({ page }) => {
  await page.goto("/evidence/new");
  await choose(page, { name: "run.exe", bytes: toBytes("MZ") });
  const summary = page.getByRole("alert", { name: "This file was not taken" });
  await expect(summary).toBeFocused();
  await expect(summary).toContainText("must end in .pdf");
  await expectAccessible(page);
});

test("a document is found, edited, revised and withdrawn", async ({ page }, { project }) => {
  const title = `Terms ${project.name} ${Date.now()}`;
  const address = await addPlain(page, title);
  await expectAccessible(page);
  await choose(page, { name: "terms.csv", bytes: toBytes(`a,b\n${title}`) }, "Upload the file");
  await expect(page.getByText("File stored.")).toBeVisible();

  await page.goto(`/evidence?q=${encodeURIComponent(title)}&unused=1`);
  await expect(page.getByText(/^1\sdocument$/)).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/evidence?q=${encodeURIComponent(title)}&nofile=1&kind=nonsense`);
  await expect(page.getByText("kind=nonsense")).toBeVisible();
  await expect(page.getByText("No document fits.")).toBeVisible();

  await page.goto(`${address}/edit`);
  const other = await page.context().newPage();
  await other.goto(`${address}/edit`);
  await other.getByLabel("Publisher").fill("Theirs Ltd");
  await other.getByRole("button", { name: "Save the document" }).click();
  await expect(other.getByText("Document saved.")).toBeVisible();
  await other.close();
  await page.getByLabel("Publisher").fill("Mine Ltd");
  await page.getByRole("button", { name: "Save the document" }).click();
  const both = page.getByRole("region", { name: "Both versions" });
  await expect(both.getByRole("row", { name: "Publisher Mine Ltd Theirs Ltd" })).toBeVisible();
  await expect(page.getByLabel("Publisher")).toHaveValue("Mine Ltd");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save the document" }).click();
  await expect(page.getByText("Document saved.")).toBeVisible();

  await page.getByRole("link", { name: "New revision" }).click();
  await page.getByRole("link", { name: "enter the document without one" }).click();
  await expect(page.getByLabel("Publisher")).toHaveValue("Mine Ltd");
  await describeDocument(page, `${title}, second edition`);
  await expect(page.getByRole("link", { name: title, exact: true })).toHaveAttribute(
    "href",
    address,
  );

  await page.getByLabel("Reason").fill("Taken back by the issuer");
  await page.getByRole("button", { name: "Withdraw…" }).click();
  await page.getByRole("button", { name: "Withdraw the document" }).click();
  await expect(page.getByText("Document withdrawn.")).toBeVisible();
  await expect(page.getByText("Taken back by the issuer")).toBeVisible();
  await expect(page.getByRole("link", { name: "Edit" })).toHaveCount(0);
  await expectAccessible(page);
});

test("the library is readable at 320 pixels and in the dark", async ({ page }, { project }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: "dark" });
  const address = await addPlain(page, `Long${"word".repeat(40)} ${project.name}`);
  for (const place of [address, `${address}/edit`, "/evidence", "/evidence/new"]) {
    await page.goto(place);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});
