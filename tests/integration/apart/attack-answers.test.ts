import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Attacker, sendRequest } from "../../support/attacker";
import { buildApplication, startTestServer, type TestServer } from "../../support/server";
import { TESTER } from "../../support/sign-in";
import { type Desk, startDesk } from "../helpers/attacked-desk";

const BUILD_LIMIT_MS = 400_000;
const BASE = "https://assay.example.org";

let desk: Desk;

beforeAll(async () => {
  await buildApplication();
  desk = await startDesk();
}, BUILD_LIMIT_MS);
afterAll(() => desk.stop());

/** A policy by its directives. */
function readPolicy(text: string | readonly string[] | undefined): ReadonlyMap<string, string> {
  const parts = String(text)
    .split(";")
    .map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([name = "", ...values]) => [name, values.join(" ")]));
}

describe("the content policy", () => {
  it.each(["/", "/issuers", "/people", "/absent", "/sign-in", "/audit?format=absent"])(
    "of %s lets run what carries a nonce that is new each time, and nothing else",
    async (path) => {
      const nonces = new Set<string>();
      for (const who of [new Attacker(desk.url), desk.people.administrator, desk.people.reader]) {
        const { headers } = await who.ask(path);
        const policy = readPolicy(headers["content-security-policy"]);
        const [, nonce = ""] = /'nonce-([\w+/=]{24})'/.exec(policy.get("script-src") ?? "") ?? [];
        expect(nonce).not.toBe("");
        nonces.add(nonce);
        expect(Object.fromEntries(policy)).toEqual({
          "default-src": "'self'",
          "script-src": `'self' 'nonce-${nonce}' 'strict-dynamic'`,
          "style-src": `'self' 'nonce-${nonce}'`,
          "style-src-attr": "'unsafe-inline'",
          "img-src": "'self' blob: data:",
          "font-src": "'self'",
          "object-src": "'none'",
          "base-uri": "'none'",
          "form-action": "'self'",
          "frame-ancestors": "'none'",
        });
      }
      expect(nonces.size).toBe(3);
    },
  );

  it("cannot be chosen by whoever asks", async () => {
    const { headers } = await desk.people.reader.ask("/issuers", {
      headers: { "content-security-policy": "script-src *", "x-nonce": "chosen" },
    });
    expect(headers["content-security-policy"]).not.toMatch(/chosen|script-src \*/);
  });

  it.each(["/api/health", "/api/profiles/usdc", "/api/absent", "/api/audit/export?format=csv"])(
    "of %s allows nothing",
    async (path) => {
      const { headers } = await desk.people.administrator.ask(path);
      const policy = readPolicy(headers["content-security-policy"]);
      expect(policy.get("default-src")).toBe("'none'");
      expect(policy.get("frame-ancestors")).toBe("'none'");
    },
  );
});

describe("an answer to somebody who is signed in", () => {
  it.each([
    "/",
    "/issuers",
    "/issuers/usdc",
    "/issuers/usdc/settings",
    "/people",
    "/audit",
    "/account",
    "/absent",
    "/sign-in",
    "/api/profiles/usdc",
    "/api/profiles/usdc/facts/redemption.feePct",
    "/api/reports/usdc?format=csv",
    "/api/audit/export?format=csv",
    "/api/issuers/export",
    "/api/palette",
    "/api/policy/current",
    "/api/profiles/absent",
  ])("%s is kept by no cache and opened to no other site", async (path) => {
    const asked = { headers: { origin: "http://evil.example" } };
    const { headers } = await desk.people.administrator.ask(path, asked);
    expect(headers["cache-control"]).toMatch(/\bno-store\b/);
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });
});

type Parts = Readonly<Record<string, string | true>>;

/** A Set-Cookie line: its name and its attributes. */
function readCookie(line: string): { readonly name: string; readonly parts: Parts } {
  const [pair = "", ...attributes] = line.split(/;\s*/);
  const parts = attributes.map((each): [string, string | true] => {
    const [name = "", value] = each.split("=");
    return [name.toLowerCase(), value?.toLowerCase() ?? true];
  });
  return { name: pair.split("=")[0] ?? "", parts: Object.fromEntries(parts) };
}

describe("the cookies of a sign-in", () => {
  const setUp = async (server: TestServer, headers: Readonly<Record<string, string>>) => {
    const path = await server.setUpPath;
    const browser = new Attacker(server.url);
    const html = (await sendRequest(server.url, path, { headers })).text;
    const form = await browser.fill(path, { html, values: TESTER });
    const answer = await browser.post(form, headers);
    expect(answer.status).toBe(303);
    const given = answer.cookies.map(readCookie).filter(({ name }) => name !== "assay-form-error");
    expect(given).toHaveLength(2);
    return given;
  };

  it("are for this server and its requests alone", async () => {
    const server = await startTestServer({ ASSAY_SAMPLES: "none" });
    const cookies = await setUp(server, {});
    await server.stop();
    expect(cookies.map(({ name }) => name).toSorted()).toEqual([
      "assay.device",
      "assay.session_token",
    ]);
    for (const { parts } of cookies) {
      expect(parts).toMatchObject({ httponly: true, samesite: "lax", path: "/" });
      expect(parts).not.toHaveProperty("domain");
    }
  });

  it("are Secure and of the prefix __Host- where the address is https", async () => {
    const server = await startTestServer({
      ASSAY_SAMPLES: "none",
      ASSAY_BASE_URL: BASE,
      ASSAY_SECRET: "a secret of forty characters for a test 1",
    });
    // The server says the address people type, and listens on this machine.
    expect(server.url).toBe(BASE);
    const local = `http://127.0.0.1:${server.port}`;
    const headers = { host: new URL(BASE).host, origin: BASE };
    const cookies = await setUp({ ...server, url: local }, headers);
    const page = await sendRequest(local, "/sign-in", { headers });
    await server.stop();
    expect(cookies.map(({ name }) => name).toSorted()).toEqual([
      "__Host-assay.device",
      "__Host-assay.session_token",
    ]);
    for (const { parts } of cookies) {
      expect(parts).toMatchObject({ httponly: true, samesite: "lax", path: "/", secure: true });
      expect(parts).not.toHaveProperty("domain");
    }
    expect(page.headers["strict-transport-security"]).toMatch(/^max-age=\d{8};/);
  });
});
