import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Attacker, sendRequest } from "../../support/attacker";
import {
  BUILD_LIMIT_MS,
  buildApplication,
  startTestServer,
  type TestServer,
} from "../../support/server";
import { TESTER } from "../../support/sign-in";
import { type Desk, startDesk } from "../helpers/attacked-desk";

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

describe("the headers of every kind of answer", () => {
  const NO_PAGE = {
    "default-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
  };
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const big = Buffer.alloc(17 * 1_048_576, "a");
  const chunked = { ...form, "transfer-encoding": "chunked" };
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    sendRequest(desk.url, path, { headers });
  const post = (headers: Readonly<Record<string, string>>, body: Buffer | string) =>
    sendRequest(desk.url, "/sign-in", { method: "POST", headers, body });
  const findAsset = async (kind: RegExp) => {
    const [path = ""] = kind.exec((await get("/sign-in")).text) ?? [];
    return get(path);
  };

  it.each([
    ["of a foreign name", 421, () => get("/", { host: "evil.example" })],
    ["of an address nobody can read", 400, () => get("/%ff")],
    [
      "of a form of another site",
      403,
      () => post({ ...form, origin: "http://evil.example" }, "a=b"),
    ],
    ["of a form whose length is too large", 413, () => post({ ...form, origin: desk.url }, big)],
    ["of a form that grows too large", 413, () => post({ ...chunked, origin: desk.url }, big)],
    ["of a script", 200, () => findAsset(/\/_next\/static\/[^"\s]+\.js/)],
    ["of a style sheet", 200, () => findAsset(/\/_next\/static\/[^"\s]+\.css/)],
    ["of a file that is not there", 404, () => get("/_next/static/absent.js")],
    ["of the icon", 200, () => get("/icon.svg")],
    ["of a route", 200, () => get("/api/health")],
    ["of a route that is not there", 404, () => get("/api/absent")],
  ])("%s are whole", async (_, status, run) => {
    const answer = await run();
    expect(answer.status).toBe(status);
    const { headers } = answer;
    const policies = Object.fromEntries(readPolicy(headers["content-security-policy"]));
    expect(policies).toMatchObject(NO_PAGE);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(headers["permissions-policy"]).toContain("camera=()");
    if (status > 400 && status !== 404) expect(headers["cache-control"]).toBe("no-store");
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
    const given = answer.cookies.map(readCookie);
    // The mark of a form that went wrong is taken back by one that was taken.
    expect(given).toHaveLength(3);
    return given;
  };

  /** Those of the colours and of a form that went wrong. */
  const findMore = async ({ url }: TestServer, headers: Readonly<Record<string, string>>) => {
    const html = (await sendRequest(url, "/sign-in", { headers })).text;
    const browser = new Attacker(url);
    const values = { email: "nobody@example.org", password: "wrong" };
    const wrong = await browser.post(await browser.fill("/sign-in", { html, values }), headers);
    const type = { "content-type": "application/x-www-form-urlencoded" };
    const theme = await sendRequest(url, "/api/theme", {
      method: "POST",
      headers: { ...type, origin: url, ...headers },
      body: "theme=dark",
    });
    return [...wrong.cookies, ...theme.cookies].map(readCookie);
  };

  it("are for this server and its requests alone", async () => {
    const server = await startTestServer({ ASSAY_SAMPLES: "none" });
    const cookies = [...(await setUp(server, {})), ...(await findMore(server, {}))];
    await server.stop();
    expect(cookies.map(({ name }) => name).toSorted()).toEqual([
      "assay-form-error",
      "assay-form-error",
      "assay-theme",
      "assay.device",
      "assay.session_token",
    ]);
    for (const { name, parts } of cookies) {
      const samesite = name === "assay-form-error" ? "strict" : "lax";
      expect(parts).toMatchObject({ httponly: true, samesite, path: "/" });
      expect(parts).not.toHaveProperty("secure");
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
    const here = { ...server, url: local };
    const cookies = [...(await setUp(here, headers)), ...(await findMore(here, headers))];
    const page = await sendRequest(local, "/sign-in", { headers });
    await server.stop();
    expect(cookies.map(({ name }) => name).toSorted()).toEqual([
      "__Host-assay-form-error",
      "__Host-assay-form-error",
      "__Host-assay-theme",
      "__Host-assay.device",
      "__Host-assay.session_token",
    ]);
    for (const { name, parts } of cookies) {
      const samesite = name.endsWith("form-error") ? "strict" : "lax";
      expect(parts).toMatchObject({ httponly: true, samesite, path: "/", secure: true });
      expect(parts).not.toHaveProperty("domain");
    }
    expect(page.headers["strict-transport-security"]).toMatch(/^max-age=\d{8};/);
  });
});
