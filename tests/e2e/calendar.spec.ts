import type { Browser, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../support/browser";
import { invite } from "../support/invite";

/** Somebody of their own, signed in: an address is one for each person, and tests run side by side. */
function join(page: Page, browser: Browser, name: string): Promise<Page> {
  const email = `${name.replaceAll(" ", ".")}.${Date.now()}@example.org`;
  return invite(page, browser, { name, role: "Analyst", email });
}

async function addExpired(page: Page, title: string): Promise<void> {
  await page.goto("/evidence/new");
  await page.getByRole("link", { name: "enter the document without one" }).click();
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Kind of source").selectOption({ label: "Attested" });
  await page.getByLabel("Valid until").fill("2026-01-31");
  await page.getByRole("button", { name: "Add the document" }).click();
  await page.waitForURL(/\/evidence\/doc_/);
}

type Entry = { readonly day: string; readonly sentence: string; readonly url: string };
const byText = (a: Entry, b: Entry) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** The events of a calendar: lines unfolded, escapes undone. */
function readCalendar(text: string): readonly Entry[] {
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const [head = "", ...events] = text.replaceAll("\r\n ", "").split("BEGIN:VEVENT\r\n");
  expect(head).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  const read = (event: string, name: string) =>
    new RegExp(`^${name}[^:]*:(.*)$`, "m").exec(event)?.[1]?.replace(/\\([\\;,])/g, "$1") ?? "";
  return events.map((event) => ({
    day: read(event, "DTSTART").replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3"),
    sentence: read(event, "SUMMARY").replace(/^[A-Z][a-z ]+: /, ""),
    url: read(event, "URL"),
  }));
}

/** What the list of the desk says, in the same form. */
function readList(page: Page): Promise<readonly Entry[]> {
  return page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.locator("time") })
    .evaluateAll((items) =>
      items.map((item) => ({
        day: item.querySelector("time")?.dateTime ?? "",
        sentence: item.querySelector("p:last-child")?.textContent ?? "",
        url: item.querySelector("a")?.href ?? "",
      })),
    );
}

const plain = async (address: string) => fetch(address, { redirect: "manual" });
const statusOf = async (address: string) => (await plain(address)).status;

test("a calendar reads what the desk lists, until its address is replaced or removed", async ({
  page,
  browser,
  baseURL,
}, { project }) => {
  test.setTimeout(120_000);
  await addExpired(page, `Terms; of “${project.name}”, réserve ${"and on ".repeat(20)}`);
  const guest = await join(page, browser, `Cato ${project.name}`);
  await guest.goto(`${baseURL}/account`);
  await guest.getByRole("link", { name: "In your calendar" }).click();
  await expect(guest.getByText("You have no address yet.")).toBeVisible();
  await expectAccessible(guest);

  await guest.getByRole("button", { name: "Make the address" }).click();
  const shown = guest.locator("code").filter({ hasText: /\/api\/calendar\/[\w-]{43}\.ics$/ });
  await expect(shown).toBeVisible();
  await expectAccessible(guest);
  const first = (await shown.textContent()) ?? "";
  await guest.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await guest.getByRole("button", { name: "Copy the address" }).click();
  await expect(guest.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await guest.evaluate(() => navigator.clipboard.readText())).toBe(first);

  const answer = await plain(first);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  expect(answer.headers.getSetCookie()).toEqual([]);
  const entries = readCalendar(await answer.text());
  await guest.goto(`${baseURL}/desk/due`);
  await expect(guest.getByText(new RegExp(`^${entries.length}\\smatters?$`))).toBeVisible();
  expect((await readList(guest)).toSorted(byText)).toEqual(entries.toSorted(byText));
  expect(entries.map(({ sentence }) => sentence)).toContainEqual(
    expect.stringMatching(new RegExp(`Terms; of “${project.name}”, réserve .* expired on`)),
  );

  await guest.goto(`${baseURL}/account/calendar`);
  expect(await guest.content()).not.toContain(first);
  await expect(guest.getByText("never")).toHaveCount(0);
  await guest.getByRole("button", { name: "Make a new address…" }).click();
  await expectAccessible(guest);
  await guest.getByRole("button", { name: "Make a new address", exact: true }).click();
  await expect(shown).toBeVisible();
  const second = (await shown.textContent()) ?? "";
  expect(second).not.toBe(first);
  expect([await statusOf(first), await statusOf(second)]).toEqual([404, 200]);

  await guest.getByRole("button", { name: "Remove the address…" }).click();
  await guest.getByRole("button", { name: "Remove the address", exact: true }).click();
  await expect(guest.getByText("The address is removed.")).toBeVisible();
  await expect(guest.getByText("You have no address yet.")).toBeVisible();
  expect(await statusOf(second)).toBe(404);

  await page.goto("/audit?type=calendar.removed");
  await expect(page.getByRole("main")).toContainText(`Cato ${project.name}`);
  await page.goto("/audit");
  for (const address of [first, second])
    expect(await page.content()).not.toContain(/([\w-]{43})\.ics$/.exec(address)?.[1]);
  await guest.context().close();
});

test("no address, no calendar: whoever is signed in, and whoever is not", async ({
  page,
  baseURL,
}) => {
  const path = `/api/calendar/${"A".repeat(43)}.ics`;
  expect(await statusOf(`${baseURL}${path}`)).toBe(404);
  expect((await page.request.get(path)).status()).toBe(404);
  for (const method of ["POST", "PUT", "DELETE"])
    expect((await fetch(`${baseURL}${path}`, { method })).status).toBe(405);
});

test("the desk names what falls due and leads to the whole list, by kind", async ({ page }, {
  project,
}) => {
  await addExpired(page, `Desk of ${project.name}`);
  await page.goto("/");
  const due = page.getByRole("region", { name: /^What falls due\?/ });
  await expect(due.getByRole("listitem").first()).toContainText("overdue");
  await expectAccessible(page);
  await due.getByRole("link", { name: /^(?:By kind|Show all)/ }).click();
  await page.getByLabel("Kind").selectOption({ label: "Evidence" });
  await page.getByLabel("only what is overdue").check();
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/\/desk\/due\?kind=evidence&overdue=1$/);
  await expectAccessible(page);
  await page
    .getByRole("link", { name: `Desk of ${project.name}` })
    .first()
    .click();
  await expect(page).toHaveURL(/\/evidence\/doc_/);
  await page.goto("/desk/due?kind=nonsense&page=0");
  await expect(page.getByText("kind=nonsense, page=0")).toBeVisible();
  await page.goto("/desk/due?kind=judgement");
  await expect(page.getByText("Nothing of this kind falls due")).toBeVisible();
  await expectAccessible(page);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("an address is made and removed as well", async ({ page, browser, baseURL }, {
    project,
  }) => {
    const guest = await join(page, browser, `Nell ${project.name}`);
    await guest.goto(`${baseURL}/account/calendar`);
    await guest.getByRole("button", { name: "Make the address" }).click();
    const shown = guest.locator("code").filter({ hasText: "/api/calendar/" });
    const address = (await shown.textContent()) ?? "";
    expect(await statusOf(address)).toBe(200);
    await guest.getByText("Remove the address…").click();
    await guest.getByRole("button", { name: "Remove the address", exact: true }).click();
    await expect(guest.getByText("The address is removed.")).toBeVisible();
    expect(await statusOf(address)).toBe(404);
    await guest.context().close();
  });
});
