import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Attacker } from "../../support/attacker";
import { BUILD_LIMIT_MS, buildApplication } from "../../support/server";
import { TABLE } from "../helpers/attacked-addresses";
import { type Desk, inviteBy, PASSWORD, startDesk } from "../helpers/attacked-desk";
import { makeThings, type Things } from "../helpers/attacked-things";

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
  "/api/reports/absent/run-test?format=csv",
  "/api/reports/usdc/run-test?format=csv&revision=99",
  "/api/reports/compare?format=csv&coins=usdc,absent",
  "/api/reports/compare/run-test?format=csv&coins=usdc,absent",
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
