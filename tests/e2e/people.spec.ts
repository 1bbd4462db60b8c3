import { readdirSync } from "node:fs";
import { expect, expectAccessible, test } from "../support/browser";

const SEGMENTS: Readonly<Record<string, string>> = {
  "[slug]": "usdc",
  "[section]": "redemption",
  "[list]": "licences",
  "[regime]": "genius",
  "[criterionId]": "backing.assurance.attestation-age-met",
  "[criterion]": "backing.assurance.attestation-age-met",
  "[number]": "1",
  "[id]": "absent",
  "[documentId]": "absent",
  "[token]": "absent",
};

/** The address of a page or route, with what is there in place of a coin, a revision or a person. */
function toAddress(file: string, person: string): string {
  const parts = file.split("/").slice(0, -1);
  const path = parts
    .filter((part) => !/^\(.*\)$/.test(part))
    .map((part, index, all) =>
      all[index - 1] === "people" && part === "[id]" ? person : (SEGMENTS[part] ?? part),
    )
    .join("/");
  return `/${path}`;
}

const FILES = readdirSync("app", { recursive: true, encoding: "utf8" });
const DESK = FILES.filter((file) => /^\(desk\)\/(?:.*\/)?page\.tsx$/.test(file));
const ROUTES = FILES.filter((file) => /^api\/.*route\.ts$/.test(file)).filter(
  (file) => !/^api\/(?:auth|calendar|health|theme)\//.test(file),
);

test.describe("without a sign-in", () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  test("no page opens and no route answers", async ({ baseURL, playwright }) => {
    test.setTimeout(120_000);
    const state = process.env.ASSAY_E2E_STATE ?? "";
    const signedIn = await playwright.request.newContext({ storageState: state });
    const list = await (await signedIn.get(`${baseURL}/people`)).text();
    await signedIn.dispose();
    const person = /per_[0-9a-z]+/.exec(list)?.[0] ?? "";
    expect(person).not.toBe("");
    expect(DESK.length).toBeGreaterThan(30);
    expect(ROUTES.length).toBeGreaterThan(6);
    for (const address of DESK.map((file) => toAddress(file, person))) {
      const answer = await fetch(`${baseURL}${address}`, { redirect: "manual" });
      const place = `${address} ${answer.status} ${answer.headers.get("location") ?? ""}`;
      expect(place).toMatch(/ 307 \/sign-in(?:\?next=|$)/);
    }
    for (const address of ROUTES.map((file) => toAddress(file, person))) {
      for (const method of ["GET", "POST", "PUT"]) {
        const answer = await fetch(`${baseURL}${address}`, { method, redirect: "manual" });
        expect([401, 405], `${method} ${address}`).toContain(answer.status);
      }
      const key = { Authorization: `Bearer assay_${"A".repeat(43)}` };
      const answer = await fetch(`${baseURL}${address}`, { headers: key });
      expect([401, 405], `key ${address}`).toContain(answer.status);
    }
  });

  test("the sign-in leads back to the page that was asked for, and the header to nothing", async ({
    page,
  }) => {
    await page.goto("/issuers?sort=name");
    await expect(page).toHaveURL(/\/sign-in\?next=%2Fissuers%3Fsort%3Dname$/);
    await expect(page.getByRole("navigation", { name: "Main" })).toHaveCount(0);
    await expectAccessible(page);
  });
});

test("an administrator invites a reader, who reads and may no more", async ({
  page,
  browser,
  baseURL,
}, { project }) => {
  test.setTimeout(120_000);
  const email = `rita.${project.name}@example.org`;
  await page.goto("/people");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Invite somebody" }).click();
  await page.getByRole("button", { name: "Make the invitation" }).click();
  await expect(page.getByText("Write the name of the person.").first()).toBeVisible();
  await page.getByLabel("Name", { exact: true }).fill("Rita Reader");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("radio", { name: "Reader" }).check();
  await page.getByRole("button", { name: "Make the invitation" }).click();
  const link = page.locator("code").filter({ hasText: "/invitation/" });
  await expect(link).toBeVisible();
  await expectAccessible(page);
  const address = (await link.textContent()) ?? "";
  await page.goto("/people");
  await expect(page.getByRole("region", { name: "List of open invitations" })).toContainText(email);
  expect(await page.content()).not.toContain(address);

  const context = await browser.newContext({
    storageState: { cookies: [], origins: [] },
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const guest = await context.newPage();
  await guest.goto(address);
  await guest.getByLabel("Password").fill("nineteen quiet harbours 77");
  await guest.locator("main").getByRole("button").click();
  await guest.waitForURL((url) => !url.pathname.startsWith("/invitation"));
  await guest.goto("/issuers");
  await expect(guest.getByRole("heading", { level: 1 })).toBeVisible();
  for (const path of ["/people", "/issuers/new", "/audit", "/issuers/usdc/publish"]) {
    const answer = await guest.goto(path);
    expect(answer?.status(), path).toBe(403);
    await expect(guest.getByRole("heading", { level: 1 })).toHaveText(
      "Your role does not allow this",
    );
  }
  await expectAccessible(guest);
  for (const path of ["/", "/issuers", "/issuers/usdc", "/issuers/usdc/history", "/evidence"]) {
    await guest.goto(path);
    await expect(guest.getByRole("heading", { level: 1 })).toBeVisible();
    const closed = guest.locator(
      'a:is([href*="/edit"], [href$="/publish"], [href$="/settings"], [href$="/new"], [href$="/import"], [href^="/audit"], [href^="/people"])',
    );
    await expect(closed, `${path} leads nowhere a reader is refused`).toHaveCount(0);
  }
  expect((await guest.request.get("/api/audit/export?format=csv")).status()).toBe(403);
  expect((await guest.request.get("/api/reports/usdc?format=csv")).status()).toBe(200);

  await page.goto("/audit?type=access.denied");
  await expect(page.getByRole("main")).toContainText("Rita Reader");
  await page.goto("/audit?type=person.joined");
  const joined = page.getByRole("list", { name: "Events" }).getByRole("listitem").first();
  await joined.locator("summary").click();
  await joined.getByRole("link", { name: "Rita Reader" }).click();
  await expect(page).toHaveURL(/\/people\/per_/);

  await page.goto("/people");
  await page.getByRole("row", { name: email }).getByRole("link").click();
  await page.getByRole("button", { name: "Disable the account…" }).click();
  await page.getByRole("button", { name: "Disable the account", exact: true }).click();
  await expect(page.getByText("The account is disabled and every session is ended.")).toBeVisible();
  await expectAccessible(page);
  await guest.goto("/issuers");
  await expect(guest).toHaveURL(/\/sign-in/);
  await context.close();
});

test("a key opens what its scope allows, until it is revoked", async ({ page, baseURL }) => {
  await page.goto("/account/keys");
  await expectAccessible(page);
  await page.getByLabel("What is it for?").fill("nightly export");
  await page.getByRole("button", { name: "Make the key" }).click();
  const shown = page.locator("code").filter({ hasText: /^assay_[\w-]{43}$/ });
  await expect(shown).toBeVisible();
  await expectAccessible(page);
  const headers = { Authorization: `Bearer ${(await shown.textContent()) ?? ""}` };
  const ask = async (path: string, method = "GET") =>
    (await fetch(`${baseURL}${path}`, { method, headers, redirect: "manual" })).status;
  expect(await ask("/api/profiles/usdc")).toBe(200);
  expect(await ask("/api/reports/usdc?format=csv")).toBe(200);
  // A key is for programs: what only our own pages ask does not take it, and no page does.
  expect(await ask("/api/palette")).toBe(401);
  expect(await ask("/issuers")).toBe(307);
  expect(await ask("/api/drafts/usdc/sections/redemption", "PUT")).toBe(401);
  expect(await ask("/api/evidence", "POST")).toBe(401);
  await page.goto("/account/keys");
  await expect(page.getByRole("main")).toContainText("nightly export");
  await page.getByRole("button", { name: "Revoke…" }).first().click();
  await page.getByRole("button", { name: "Revoke the key" }).click();
  await expect(page.getByText("The key is revoked.")).toBeVisible();
  expect(await ask("/api/profiles/usdc")).toBe(401);
});

test("the table of permissions reads well, and the header says who is signed in", async ({
  page,
}) => {
  await page.goto("/permissions");
  await expect(page.getByRole("row", { name: /Invite and manage people/ })).toContainText("No");
  await expectAccessible(page);
  await page.getByRole("button", { name: /Account of/ }).click();
  await expect(page.locator("#account-menu")).toContainText("Administrator");
  await expectAccessible(page);
  await page.locator("#account-menu").getByRole("link", { name: "People" }).click();
  await expect(page).toHaveURL(/\/people$/);
});
