import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { lacksFactor, requireSession } from "@/server/auth/session";
import { getDatabase } from "@/server/db/client";
import { parseEnv } from "@/server/env";
import { requireActor } from "@/server/http/actor";
import { PAGE_ADDRESS, PAGE_METHOD } from "@/server/http/page-address";
import { withRoute } from "@/server/http/route-scope";
import { useTestDatabase } from "../../support/use-database";
import { type Browser, setUpAnna } from "../helpers/sign-in";

const asking = vi.hoisted(() => ({ headers: () => new Headers() }));
vi.mock("next/headers", () => ({
  headers: () => Promise.resolve(asking.headers()),
  cookies: () => {
    const pairs = (asking.headers().get("cookie") ?? "").split("; ");
    const read = (pair: string) => {
      const at = pair.indexOf("=");
      return { name: pair.slice(0, at), value: decodeURIComponent(pair.slice(at + 1)) };
    };
    return Promise.resolve({ getAll: () => pairs.map(read) });
  },
}));

useTestDatabase();

let anna: Browser;

beforeAll(async () => {
  anna = await setUpAnna();
});
beforeEach(async () => {
  asking.headers = () => {
    const headers = new Headers(anna.request.headers);
    headers.set(PAGE_METHOD, "GET");
    headers.set(PAGE_ADDRESS, "/issuers");
    return headers;
  };
  await getDatabase().session.updateMany({ data: { via: "password", secondFactor: false } });
  vi.stubEnv("ASSAY_SECOND_FACTOR", "required");
});

const TO_SET_UP = { digest: expect.stringMatching(/^NEXT_REDIRECT;.*;\/account\/second-factor;/) };
const PAGES = ["/account", "/account/password", "/account/sessions"];
const SET_UP_PAGES = ["/account/second-factor", "/account/passkeys"];

describe("where a second factor is required", () => {
  it("a session without one reaches only the pages that set it up", async () => {
    await expect(requireActor()).rejects.toMatchObject(TO_SET_UP);
    for (const page of PAGES) await expect(requireSession(page)).rejects.toMatchObject(TO_SET_UP);
    for (const page of SET_UP_PAGES) expect(lacksFactor(await requireSession(page))).toBe(true);
    for (const access of ["browser", "browser-or-key"] as const)
      await expect(withRoute(access, requireActor)).rejects.toMatchObject({ code: "forbidden" });
  });

  it.each([
    ["a code or a passkey", { secondFactor: true }],
    ["the company, which asks for factors itself", { via: "company" }],
  ])("one that was opened with %s reaches everything", async (_, data) => {
    await getDatabase().session.updateMany({ data });
    expect(await requireActor()).toMatchObject({ name: "Anna Lindt" });
    for (const page of [...PAGES, ...SET_UP_PAGES])
      expect(lacksFactor(await requireSession(page))).toBe(false);
  });
});

describe("where it is offered", () => {
  it("a session without one reaches everything", async () => {
    vi.stubEnv("ASSAY_SECOND_FACTOR", "");
    expect(await requireActor()).toMatchObject({ name: "Anna Lindt" });
    for (const page of PAGES) expect(lacksFactor(await requireSession(page))).toBe(false);
  });

  it("is so unless the operator says otherwise, in a word that is known", () => {
    expect(parseEnv({}).secondFactor).toBe("offered");
    expect(() => parseEnv({ ASSAY_SECOND_FACTOR: "yes" })).toThrow(/ASSAY_SECOND_FACTOR must be/);
  });
});
