import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { finishCompanySignIn, startCompanySignIn } from "@/server/auth/oidc";
import { log } from "@/server/log";
import type * as Company from "../support/company.mjs";
import { type Forgery, startForger } from "../support/forger";
import { hush } from "../support/hush";
import { usePeople } from "../support/use-people";
import { Browser, HOST, setUpAnna } from "./helpers/sign-in";

const BASE = `http://${HOST}`;
const ANNA = {
  sub: "emp-1",
  email: "Anna@example.org",
  email_verified: true,
  name: "Anna of the company",
};

const database = usePeople();
type Support = typeof Company;
let support: Support;
let company: Awaited<ReturnType<Support["startCompany"]>>;

beforeAll(async () => {
  hush();
  support = await import("../support/company.mjs");
});
beforeEach(async () => {
  hush();
  company = await support.startCompany(`${BASE}/api/auth/callback/company`, ANNA);
  vi.stubEnv("ASSAY_OIDC_ISSUER", company.issuer);
  vi.stubEnv("ASSAY_OIDC_CLIENT_ID", support.CLIENT_ID);
  vi.stubEnv("ASSAY_OIDC_CLIENT_SECRET", support.CLIENT_SECRET);
});
afterEach(() => company.stop());

/** Follows the provider's redirections until they lead back here. */
async function visitCompany(address: string): Promise<string> {
  const jar = new Browser();
  let at = address;
  while (!at.startsWith(BASE)) {
    const { headers } = jar.request;
    const answer = await fetch(at, {
      redirect: "manual",
      headers: { cookie: headers.get("cookie") ?? "" },
    });
    jar.take(answer.headers);
    at = new URL(answer.headers.get("location") ?? "", at).href;
  }
  return at;
}

async function start(browser: Browser): Promise<string> {
  return browser.take(await startCompanySignIn(browser.request, "/issuers")).address;
}

async function signInByCompany(browser: Browser): Promise<string> {
  const back = await visitCompany(await start(browser));
  return browser.take(await finishCompanySignIn(browser.request, back)).address;
}

describe("signing in with the company", () => {
  it("lets in whom we know by proved address, as who they are here, and keeps no token", async () => {
    await setUpAnna();
    const browser = new Browser();
    expect(await signInByCompany(browser)).toBe("/issuers");
    expect(await browser.session()).toMatchObject({
      person: { name: "Anna Lindt", email: "anna@example.org", role: "administrator" },
      secondFactor: false,
    });
    expect(await database().db.session.count({ where: { via: "company" } })).toBe(1);
    const [linked] = await database().db.account.findMany({ where: { providerId: "company" } });
    expect(linked).toMatchObject({ accountId: "emp-1", accessToken: null, idToken: null });
    company.person = { ...ANNA, email: "other@example.org" };
    expect(await signInByCompany(new Browser())).toBe("/issuers");
    const last = await database().db.auditEvent.findFirst({ orderBy: { seq: "desc" } });
    expect(last).toMatchObject({
      type: "person.signed_in",
      details: '{"secondFactor":false,"via":"company"}',
    });
  });

  it.each([
    ["nobody invited", { ...ANNA, email: "boris@example.org" }],
    ["an address that is not proved", { ...ANNA, email_verified: false }],
  ])("refuses %s", async (_, person) => {
    await setUpAnna();
    company.person = person;
    const browser = new Browser();
    expect(await signInByCompany(browser)).toBe("/sign-in?error=company_refused");
    expect(await browser.session()).toBeNull();
    expect(await database().db.user.count()).toBe(1);
    const last = await database().db.auditEvent.findFirst({ orderBy: { seq: "desc" } });
    expect(last).toMatchObject({ type: "person.sign_in_failed", details: '{"step":"company"}' });
  });

  it("refuses a second account of the company with the same address", async () => {
    await setUpAnna();
    await signInByCompany(new Browser());
    company.person = { ...ANNA, sub: "emp-2" };
    expect(await signInByCompany(new Browser())).toBe("/sign-in?error=company_refused");
  });

  it("refuses who is disabled", async () => {
    await setUpAnna();
    await database().db.user.updateMany({ data: { disabledAt: new Date() } });
    expect(await signInByCompany(new Browser())).toBe("/sign-in?error=company_refused");
    expect(await database().db.session.count({ where: { via: "company" } })).toBe(0);
  });

  it("refuses an answer that is used again, made up, or brought by another browser", async () => {
    await setUpAnna();
    const browser = new Browser();
    const back = await visitCompany(await start(browser));
    const bring = async (by: Browser, address = back) =>
      (await finishCompanySignIn(by.request, address)).address;
    expect(await bring(new Browser())).toBe("/sign-in?error=company_refused");
    expect(await bring(browser, `${BASE}/api/auth/callback/company?code=a&state=b`)).toBe(
      "/sign-in?error=company_refused",
    );
    const fresh = new Browser();
    const mine = await visitCompany(await start(fresh));
    expect(await bring(fresh, mine)).toBe("/issuers");
    expect(await bring(fresh, mine)).toBe("/sign-in?error=company_refused");
  });

  it("says so while the company cannot be reached, and works once it can", async () => {
    await setUpAnna();
    const warned = vi.spyOn(log, "warn").mockImplementation(() => undefined);
    vi.stubEnv("ASSAY_OIDC_ISSUER", "http://127.0.0.1:9");
    expect(await start(new Browser())).toBe("/sign-in?error=company_unreachable");
    expect(warned).toHaveBeenCalledOnce();
    vi.stubEnv("ASSAY_OIDC_ISSUER", company.issuer);
    expect(await signInByCompany(new Browser())).toBe("/issuers");
  });
});

describe("a provider that lies", () => {
  let forger: Awaited<ReturnType<typeof startForger>>;

  beforeEach(async () => {
    await setUpAnna();
    forger = await startForger(support.CLIENT_ID, ANNA);
    vi.stubEnv("ASSAY_OIDC_ISSUER", forger.issuer);
  });
  afterEach(() => void forger.stop());

  type Claims = Readonly<Record<string, unknown>>;
  const lie =
    (more: Claims) =>
    (honest: Claims): Claims => ({ ...honest, ...more });

  it.each<[string, Forgery]>([
    ["an honest answer", {}],
    ["several audiences, for us by name", { claims: lie({ aud: ["assay", "b"], azp: "assay" }) }],
  ])("is let in with %s", async (_, forgery) => {
    forger.forgery = forgery;
    expect(await signInByCompany(new Browser())).toBe("/issuers");
  });

  const HOUR_AGO = Math.floor(Date.now() / 1000) - 3600;
  it.each<[string, Forgery]>([
    ["another issuer", { claims: lie({ iss: "https://evil.example" }) }],
    ["another audience", { claims: lie({ aud: "other" }) }],
    ["several audiences, made for another", { claims: lie({ aud: ["assay", "b"], azp: "b" }) }],
    ["several audiences, made for nobody by name", { claims: lie({ aud: ["assay", "b"] }) }],
    ["one audience, made for another", { claims: lie({ azp: "b" }) }],
    ["a token that is over", { claims: lie({ exp: HOUR_AGO }) }],
    ["the nonce of another sign-in", { claims: lie({ nonce: "n" }) }],
    ["the signature of another key", { byOtherKey: true }],
    ["no ID token", { withoutToken: true }],
  ])("is refused with %s", async (_, forgery) => {
    forger.forgery = forgery;
    const browser = new Browser();
    expect(await signInByCompany(browser)).toBe("/sign-in?error=company_refused");
    expect(await browser.session()).toBeNull();
    expect(await database().db.session.count({ where: { via: "company" } })).toBe(0);
  });

  it("is not asked where its metadata name another issuer", async () => {
    const warned = vi.spyOn(log, "warn").mockImplementation(() => undefined);
    forger.forgery = { issuer: "https://evil.example" };
    expect(await start(new Browser())).toBe("/sign-in?error=company_unreachable");
    expect(warned.mock.calls[0]?.[1]).toBe("the provider's metadata names another issuer");
  });
});
