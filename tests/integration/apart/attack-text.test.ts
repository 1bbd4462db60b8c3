import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Attacker } from "../../support/attacker";
import { BUILD_LIMIT_MS, buildApplication } from "../../support/server";
import { type Desk, inviteBy, startDesk } from "../helpers/attacked-desk";
import { addDocumentBy } from "../helpers/attacked-things";

/** Markup that would run, in a place that its mark names. */
const markup = (mark: string): string =>
  `</script></textarea><img src=x onerror=alert("${mark}")>"'><svg onload=alert(1)>${mark}`;
const FORMULA = '=HYPERLINK("http://evil.example","x")';

let desk: Desk;
let administrator: Attacker;

beforeAll(async () => {
  await buildApplication();
  desk = await startDesk();
  ({ administrator } = desk.people);
}, BUILD_LIMIT_MS);
afterAll(() => desk.stop());

const unescape = (html: string): string =>
  html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** Whether a page shows the text, letter for letter, and nowhere as markup. */
async function expectText(path: string, mark: string): Promise<void> {
  const html = await administrator.read(path);
  expect(html, path).toContain(mark);
  // Outside scripts no tag or attribute may come from it; inside, "<" is written as an escape.
  expect(html, path).not.toMatch(/<img src=x/i);
  expect(html, path).not.toMatch(/<svg onload/i);
  const body = html.replaceAll(/<script\b[\s\S]*?<\/script>/g, "");
  expect(unescape(body), path).toContain(markup(mark));
  for (const [script] of html.matchAll(/<script\b[\s\S]*?<\/script>/g))
    expect(script.slice(0, -"</script>".length), path).not.toContain("</");
}

async function createCoin(values: Readonly<Record<string, string>>): Promise<string> {
  const created = await administrator.submit("/issuers/new", { asOf: "2026-06-30", ...values });
  const [, slug = ""] = /\/issuers\/([^/]+)\//.exec(created.headers.location ?? "") ?? [];
  if (slug === "") throw new Error("no coin was made");
  return slug;
}

describe("markup typed into a field", () => {
  it("comes back as text from the pages of a coin and its issuer", async () => {
    const names = { name: markup("CoinName"), legalName: markup("LegalName") };
    const slug = await createCoin({ symbol: "<b>MK</b>", ...names });
    for (const path of [`/issuers/${slug}/settings`, `/issuers/${slug}/edit`, `/issuers/${slug}`])
      expect(await administrator.read(path)).not.toContain("<b>MK</b>");
    await expectText(`/issuers/${slug}/settings`, "CoinName");
    await expectText(`/issuers/${slug}/settings`, "LegalName");
    await expectText(`/issuers/${slug}`, "LegalName");
    await expectText("/issuers", "LegalName");
    const { text } = await administrator.ask("/api/palette?q=CoinName");
    expect((JSON.parse(text) as { entries: unknown[] }).entries).toHaveLength(1);
  });

  it("comes back as text from the library", async () => {
    const id = await addDocumentBy(administrator, markup("DocTitle"), "<img src=x onerror=1>.pdf");
    await expectText(`/evidence/${id}`, "DocTitle");
    await expectText(`/evidence/${id}/edit`, "DocTitle");
    await expectText("/evidence", "DocTitle");
  });

  it("comes back as text from a review, a search and the trail", async () => {
    const summary = markup("Summary");
    await administrator.submit("/issuers/usdc/assessments", { summary, asOf: "", dueOn: "" });
    await expectText("/issuers/usdc/assessments/1", "Summary");
    await administrator.submit("/issuers/usdc/facts/redemption.feePct", {
      where: markup("Where"),
      on: "2026-06-30",
      until: "",
      note: markup("Note"),
    });
    await expectText("/issuers/usdc/facts/redemption.feePct", "Where");
    await expectText("/issuers/usdc/facts/redemption.feePct", "Note");
    await expectText("/audit?type=search.recorded", "Where");
  });

  it("comes back as text from the pages of people, keys and policy", async () => {
    await administrator.submit("/people/invite", {
      name: markup("Guest").slice(0, 100),
      email: "markup@example.org",
      role: "reader",
    });
    expect(await administrator.read("/people")).not.toMatch(/<img src=x/i);
    const { guest } = await inviteBy(administrator, {
      url: desk.url,
      email: "named@example.org",
      role: "reader",
    });
    await guest.submit("/account", { name: "<img src=x onerror=alert(9)>" });
    for (const path of ["/people", "/audit?type=person.joined"])
      expect(await administrator.read(path)).not.toMatch(/<img src=x/i);
    expect(await administrator.read("/people")).toContain("&lt;img src=x onerror=alert(9)&gt;");
    const proposed = await administrator.submit("/policy/propose", {
      label: "9.0.0",
      reason: markup("Reason"),
    });
    await expectText((proposed.headers.location ?? "").replace(/\/edit$/, ""), "Reason");
    await administrator.submit("/account/keys", {
      name: "<img src=x onerror=alert(8)>",
      scopes: "read",
      days: "30",
    });
    expect(await administrator.read("/account/keys")).toContain("&lt;img src=x onerror=alert(8)");
  });

  it.each([
    "/issuers?q=",
    "/compare?coins=",
    "/audit?actor=",
    "/sign-in?error=",
    "/sign-in?next=",
    "/issuers/usdc/edit/sources?refused=",
    "/evidence/new?refused=",
    "/issuers/",
    "/people/",
  ])("comes back as text from the address %s", async (place) => {
    const answer = await administrator.ask(`${place}${encodeURIComponent(markup("Place"))}`);
    expect(answer.text).not.toMatch(/<img src=x/i);
    expect(answer.text).not.toMatch(/<svg onload/i);
  });
});

/** The cells of a file, read by the rules of RFC 4180. */
function readCells(text: string): readonly string[] {
  const cells = text.matchAll(/(?:^|[,;\r\n])(?:"((?:[^"]|"")*)"|([^,;"\r\n]*))/g);
  return [...cells].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "");
}

const isNumber = (cell: string): boolean => /^-?\d[\d.,]*%?$/.test(cell);

/** No cell may begin with what a spreadsheet takes for a formula; a negative number may. */
function expectNoFormula(text: string, mark: string): void {
  expect(text).toContain(mark);
  const cells = readCells(text.replace(/^\ufeff/, ""));
  expect(cells.length).toBeGreaterThan(10);
  expect(
    cells.filter((cell) => /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) && !isNumber(cell)),
  ).toEqual([]);
}

describe("a formula typed into a field", () => {
  let slug: string;

  beforeAll(async () => {
    slug = await createCoin({
      symbol: "=FX",
      name: `@SUM(1) ${FORMULA}`,
      legalName: `+1+cmd|' /C calc'!A0`,
    });
    await administrator.submit("/issuers/usdc/facts/redemption.feePct", {
      where: FORMULA,
      on: "2026-06-30",
      until: "",
      note: "-2+3+cmd|' /C calc'!A0",
    });
    const { guest } = await inviteBy(administrator, {
      url: desk.url,
      email: "formula@example.org",
      role: "analyst",
    });
    await guest.submit("/account", { name: '=cmd|"/C calc"!A0' });
    await guest.submit("/issuers/usdt/facts/redemption.feePct", {
      where: "@SUM(1+1)",
      on: "2026-06-30",
      until: "",
      note: "+1",
    });
  });

  it("is none in the trail's file", async () => {
    const { text, headers } = await administrator.ask("/api/audit/export?format=csv");
    expect(headers["content-type"]).toMatch(/^text\/csv/);
    expectNoFormula(text, "HYPERLINK");
    expectNoFormula(text, 'cmd|""/C calc');
  });

  it("is none in the list of coins", async () => {
    expectNoFormula(await administrator.read("/api/issuers/export"), "calc");
  });

  it("is none in the report and the comparison", async () => {
    const put = async (lockVersion: number) => {
      const { text } = await administrator.ask(`/api/drafts/${slug}/sections/redemption`, {
        method: "PUT",
        headers: { "content-type": "application/json", origin: desk.url },
        body: JSON.stringify({ lockVersion, fields: [["f.redemption.feePct.value", "0.1"]] }),
      });
      return JSON.parse(text) as { readonly ok: boolean; readonly lockVersion: number };
    };
    const { lockVersion } = await put(999);
    expect(await put(lockVersion)).toMatchObject({ ok: true });
    const published = await administrator.submit(`/issuers/${slug}/publish`, {
      asOf: "2026-06-30",
    });
    expect(published.status).toBe(303);
    for (const path of [
      `/api/reports/compare?format=csv&coins=usdc,${slug}`,
      `/api/reports/${slug}?format=csv`,
      `/api/reports/${slug}/run-test?format=csv`,
    ]) {
      const answer = await administrator.ask(path);
      expect(answer.status).toBe(200);
      expectNoFormula(answer.text, "FX");
    }
  });
});
