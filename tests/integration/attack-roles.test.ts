import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Attacker } from "../support/attacker";
import { buildApplication } from "../support/server";
import { type Desk, inviteBy, PASSWORD, startDesk } from "./helpers/attacked-desk";
import { makeThings, type Things } from "./helpers/attacked-things";

const BUILD_LIMIT_MS = 400_000;

/** Statuses for nobody, reader, analyst, reviewer and administrator. */
type Row = readonly [number, number, number, number, number];

const page = (...statuses: readonly [number, number, number, number]): Row => [307, ...statuses];
const route = (...statuses: readonly [number, number, number, number]): Row => [401, ...statuses];
const ALL = page(200, 200, 200, 200);
const INSIDERS = page(403, 200, 200, 200);
const WRITERS = page(403, 200, 403, 200);
const HEAD = page(403, 403, 403, 200);
const ASKED = route(200, 200, 200, 200);
const OPEN: Row = [200, 200, 200, 200, 200];
const NOT_THERE: Row = [404, 404, 404, 404, 404];

const TABLE: Readonly<Record<string, Row>> = {
  "GET /": ALL,
  "GET /about": ALL,
  "GET /account": ALL,
  "GET /account/calendar": ALL,
  "GET /account/keys": ALL,
  "GET /account/passkeys": ALL,
  "GET /account/password": ALL,
  "GET /account/second-factor": ALL,
  "GET /account/sessions": ALL,
  "GET /audit": INSIDERS,
  "GET /checklists": ALL,
  "GET /checklists/backing": ALL,
  "GET /checklists/backing/[criterionId]": ALL,
  "GET /checklists/crosswalk": ALL,
  "GET /checklists/regimes/[regime]": ALL,
  "GET /compare": ALL,
  "GET /desk/due": ALL,
  "GET /evidence": ALL,
  "GET /evidence/[id]": ALL,
  "GET /evidence/[id]/edit": WRITERS,
  "GET /evidence/new": WRITERS,
  "GET /invitation/[token]": OPEN,
  "GET /issuers": ALL,
  "GET /issuers/[slug]": ALL,
  "GET /issuers/[slug]/assessments": ALL,
  // What is under review is for readers as if it were not there.
  "GET /issuers/[slug]/assessments/[number]": page(404, 200, 200, 200),
  "GET /issuers/[slug]/assessments/[number]/findings/[criterion]": page(404, 200, 200, 200),
  "GET /issuers/[slug]/blind": INSIDERS,
  "GET /issuers/[slug]/blind/[round]": page(403, 404, 404, 404),
  "GET /issuers/[slug]/copy": WRITERS,
  "GET /issuers/[slug]/draft": ALL,
  "GET /issuers/[slug]/draft/findings": ALL,
  "GET /issuers/[slug]/edit": WRITERS,
  "GET /issuers/[slug]/edit/[section]": WRITERS,
  "GET /issuers/[slug]/edit/[section]/paste/[list]": WRITERS,
  "GET /issuers/[slug]/edit/sources": WRITERS,
  "GET /issuers/[slug]/facts/[ref]": ALL,
  "GET /issuers/[slug]/findings": ALL,
  "GET /issuers/[slug]/history": ALL,
  "GET /issuers/[slug]/publish": WRITERS,
  "GET /issuers/[slug]/explain": ALL,
  "GET /issuers/[slug]/explain/changes": ALL,
  "GET /issuers/[slug]/explain/what-if": ALL,
  "GET /issuers/[slug]/regimes": ALL,
  "GET /issuers/[slug]/regimes/[regime]": ALL,
  "GET /issuers/[slug]/regimes/[regime]/questionnaire": ALL,
  "GET /issuers/[slug]/regimes/changes": ALL,
  "GET /issuers/[slug]/settings": WRITERS,
  "GET /issuers/import": WRITERS,
  "GET /issuers/new": WRITERS,
  "GET /people": HEAD,
  "GET /people/[id]": HEAD,
  "GET /people/invite": HEAD,
  "GET /permissions": ALL,
  "GET /policy": ALL,
  "GET /policy/proposals/[id]": ALL,
  "GET /policy/proposals/[id]/edit": HEAD,
  "GET /policy/propose": HEAD,
  "GET /reviews": INSIDERS,
  "GET /set-up/[token]": OPEN,
  // Whoever is signed in is led on; without the first step there is no second one.
  "GET /sign-in": [200, 307, 307, 307, 307],
  "GET /sign-in/code": page(307, 307, 307, 307),
  "GET /sign-in/recovery": page(307, 307, 307, 307),
  // Only what is approved has a package.
  "GET /api/assessments/[slug]/[number]/package": route(404, 404, 404, 404),
  "GET /api/assessments/[slug]/[number]/report?format=csv": route(404, 200, 200, 200),
  "GET /api/audit/export?format=csv": route(403, 200, 200, 200),
  // No company is configured, and nobody has this calendar.
  "GET /api/auth/callback/[id]": NOT_THERE,
  "GET /api/auth/company": NOT_THERE,
  "GET /api/calendar/[file]": NOT_THERE,
  "PUT /api/drafts/[slug]/sections/[section]": route(403, 415, 403, 415),
  "POST /api/evidence": route(403, 303, 403, 303),
  "GET /api/evidence/[id]/file": ASKED,
  "GET /api/health": OPEN,
  "GET /api/issuers/export": ASKED,
  "GET /api/palette": ASKED,
  "GET /api/policy/[id]": ASKED,
  "GET /api/profiles/[slug]": ASKED,
  "GET /api/profiles/[slug]/facts/[ref]": ASKED,
  "GET /api/reports/[slug]?format=csv": ASKED,
  "GET /api/reports/[slug]/questions?format=md": ASKED,
  "GET /api/reports/compare?format=csv&coins=usdc,usdt": ASKED,
  // A form without fields; colours are everybody's.
  "POST /api/theme": [400, 400, 400, 400, 400],
};

/** Ends the session it is asked with; tried with sessions. */
const SIGN_OUT = "/api/auth/sign-out";

/** Addresses of what stands under `app`, with the parts that vary in brackets. */
function listAddresses(): readonly string[] {
  return readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => /(?:^|\/)(?:page\.tsx|route\.tsx?)$/.test(file))
    .map((file) => file.split("/").slice(0, -1))
    .map((parts) => `/${parts.filter((part) => !/^\(.*\)$/.test(part)).join("/")}`);
}

const addressOf = (entry: string): string => (entry.split(" ")[1] ?? "").split("?")[0] ?? "";

const CRITERION = "backing.assurance.annual-audit";
const PARTS: Readonly<Record<string, string>> = {
  "[slug]": "usdc",
  "[section]": "licences",
  "[list]": "licence",
  "[regime]": "us-genius",
  "[criterionId]": CRITERION,
  "[criterion]": CRITERION,
  "[number]": "1",
  "[token]": "absent",
  "[ref]": "redemption.feePct",
  "[round]": "rnd_absent",
  "[file]": "absent.ics",
};

function toPath(entry: string, { document, proposal, person }: Things): string {
  const [, address = ""] = entry.split(" ");
  const id = address.includes("/evidence/")
    ? document
    : address.startsWith("/people/")
      ? person
      : proposal;
  return address.replaceAll(/\[\w+\]/g, (part) => PARTS[part] ?? id);
}

let desk: Desk;
let things: Things;

beforeAll(async () => {
  await buildApplication();
  desk = await startDesk();
  things = await makeThings(desk.people.administrator);
}, BUILD_LIMIT_MS);
afterAll(() => desk.stop());

describe("who may open what", () => {
  it("is said of every address under app", () => {
    const known = [...Object.keys(TABLE).map(addressOf), SIGN_OUT];
    expect(known.toSorted()).toEqual(listAddresses().toSorted());
  });

  it.each(Object.entries(TABLE))("%s answers %j", async (entry, expected) => {
    const { reader, analyst, reviewer, administrator } = desk.people;
    const [method = "GET"] = entry.split(" ");
    const headers: Record<string, string> =
      method === "GET" ? {} : { origin: desk.url, "sec-fetch-site": "same-origin" };
    const asked = [new Attacker(desk.url), reader, analyst, reviewer, administrator];
    const statuses: number[] = [];
    for (const each of asked)
      statuses.push((await each.copy().ask(toPath(entry, things), { method, headers })).status);
    expect(statuses).toEqual(expected);
  });
});

const UNKNOWN = [
  "/api/assessments/absent/1/package",
  "/api/assessments/usdc/99/package",
  "/api/assessments/usdc/0x1/package",
  "/api/assessments/absent/1/report?format=csv",
  "/api/assessments/usdc/99/report?format=csv",
  "/api/auth/callback/absent",
  "/api/calendar/absent.ics",
  "/api/evidence/doc_00000000000000000000/file",
  "/api/evidence/per_absent/file",
  "/api/policy/absent",
  "/api/policy/doc_00000000000000000000",
  "/api/profiles/absent",
  "/api/profiles/usdc?revision=99",
  "/api/profiles/absent/facts/redemption.feePct",
  "/api/profiles/usdc/facts/absent",
  "/api/profiles/usdc/facts/__proto__",
  "/api/reports/absent?format=csv",
  "/api/reports/usdc?format=csv&revision=99",
  "/api/reports/absent/questions?format=md",
  "/api/reports/compare?format=csv&coins=usdc,absent",
];

describe("an unknown id at a route", () => {
  it.each(UNKNOWN)("%s is not found, in the words of a problem", async (path) => {
    const { status, headers, text } = await desk.people.administrator.ask(path);
    expect(status).toBe(404);
    expect(headers["content-type"]).toBe("application/problem+json");
    expect(JSON.parse(text)).toMatchObject({ status: 404, code: "not_found" });
  });

  it("is not found by a write either", async () => {
    const body = JSON.stringify({ lockVersion: 1, fields: [] });
    for (const place of ["absent/sections/redemption", "usdc/sections/absent"]) {
      const { status, text } = await desk.people.administrator.ask(`/api/drafts/${place}`, {
        method: "PUT",
        headers: { "content-type": "application/json", origin: desk.url },
        body,
      });
      expect(status).toBe(404);
      expect(JSON.parse(text)).toMatchObject({ code: "not_found" });
    }
  });
});

describe("fields that a form does not have", () => {
  const extra = {
    id: "per_forged",
    personId: "per_forged",
    role: "administrator",
    email: "forged@example.org",
    state: "approved",
    status: "approved",
    by: "Forged",
    slug: "forged",
    isSample: "true",
  };

  it("make nobody more than they were invited to be", async () => {
    const { administrator } = desk.people;
    const { url } = desk;
    const email = "guest@example.org";
    const made = await administrator.submit("/people/invite", {
      name: "Gus",
      email,
      role: "reader",
    });
    const [link = ""] = /\/invitation\/[\w-]+/.exec(made.text) ?? [];
    const guest = new Attacker(url);
    await guest.submit(link, { password: PASSWORD }, { extra });
    expect((await guest.ask("/people")).status).toBe(403);
    await guest.submit("/account", { name: "Gustav" }, { extra });
    expect((await guest.ask("/people")).status).toBe(403);
    const people = await administrator.read("/people");
    expect(people).toContain("Gustav");
    expect(people).toContain(email);
    expect(people).not.toMatch(/forged/i);
  });

  it("approve nothing and name nothing", async () => {
    const { administrator, reader } = desk.people;
    const values = { summary: "Of another coin.", asOf: "", dueOn: "" };
    const opened = await administrator.submit("/issuers/usdt/assessments", values, { extra });
    expect(opened.headers.location).toBe("/issuers/usdt/assessments/1");
    expect((await reader.ask("/issuers/usdt/assessments/1")).status).toBe(404);
    const texts = { label: "9.1.0", reason: "For a test" };
    const proposed = await administrator.submit("/policy/propose", texts, { extra });
    const json = await administrator.read("/api/policy/current");
    expect(proposed.headers.location).toMatch(/^\/policy\/proposals\/pol_\w+\/edit$/);
    expect(json).not.toContain("9.1.0");
    const names = {
      symbol: "XTR",
      name: "Extra dollar",
      legalName: "Extra Ltd",
      asOf: "2026-06-30",
    };
    const created = await administrator.submit("/issuers/new", names, { extra });
    expect(created.text).toContain("Unrecognized keys");
    for (const slug of ["xtr", "forged"])
      expect((await administrator.ask(`/issuers/${slug}`)).status).toBe(404);
    expect(await administrator.read("/audit")).not.toMatch(/forged/i);
  });

  it("give a key to nobody else and no scope that is not there", async () => {
    const { guest } = await inviteBy(desk.people.administrator, {
      url: desk.url,
      email: "keys@example.org",
      role: "reader",
    });
    const values = { name: "Zeppelin", scopes: "read", days: "30" };
    const made = await guest.submit("/account/keys", values, { extra });
    expect(made.text).toMatch(/assay_[\w-]{43}/);
    const wide = await guest.submit("/account/keys", { ...values, scopes: "everything" });
    expect(wide.text).not.toMatch(/assay_[\w-]{43}/);
    expect(await desk.people.administrator.read("/account/keys")).not.toContain("Zeppelin");
  });
});
