import { get } from "node:http";
import { describe, expect, it } from "vitest";
import { expectOneSentence, useLaunches } from "../../support/use-launches";

const SECRET = "0123456789abcdef0123456789abcdef";

const { port, launch } = useLaunches();

describe("npm start, open to other machines", () => {
  it("answers to the name it was given, demands https from then on, and believes no stranger", async () => {
    const env = {
      HOSTNAME: "0.0.0.0",
      ASSAY_SECRET: SECRET,
      ASSAY_BASE_URL: "https://assay.example.org",
    };
    expect(await launch(env).ready).toBe("https://assay.example.org");
    const ask = (headers: Readonly<Record<string, string>>) =>
      new Promise<{ status: number | undefined; strict: string | undefined }>((resolve, reject) => {
        const at = { host: "127.0.0.1", port: port(), path: "/sign-in", headers };
        get(at, ({ statusCode, headers: answered }) => {
          resolve({ status: statusCode, strict: answered["strict-transport-security"] });
        }).on("error", reject);
      });
    const named = await ask({ Host: "assay.example.org" });
    expect(named).toEqual({ status: 200, strict: "max-age=63072000; includeSubDomains" });
    const forwarded = { Host: "evil.example", "X-Forwarded-Host": "assay.example.org" };
    expect((await ask(forwarded)).status).toBe(421);
  });
});

describe("npm start refuses", () => {
  it.each(["0.0.0.0", "::", "192.0.2.7"])("to listen on %s without a secret", async (HOSTNAME) => {
    const wanted = { HOSTNAME, ASSAY_BASE_URL: "https://assay.example.org" };
    expectOneSentence(
      await launch(wanted).outcome,
      /^HOSTNAME=.* would open Assay to other machines, which needs ASSAY_SECRET .* and ASSAY_BASE_URL/,
    );
  });

  it("to listen for other machines without the address they type", async () => {
    const outcome = await launch({ HOSTNAME: "0.0.0.0", ASSAY_SECRET: SECRET }).outcome;
    expectOneSentence(outcome, /^HOSTNAME=0\.0\.0\.0 would open Assay to other machines/);
  });

  it("a secret that is too short, without showing it", async () => {
    const outcome = await launch({ ASSAY_SECRET: "correct horse" }).outcome;
    expectOneSentence(outcome, /^ASSAY_SECRET has 13 characters and needs 32 or more/);
    expect(outcome.stderr).not.toContain("horse");
  });

  it("an address that is neither https nor this machine", async () => {
    const outcome = await launch({ ASSAY_BASE_URL: "http://assay.example.org" }).outcome;
    expectOneSentence(outcome, /^ASSAY_BASE_URL=http:\/\/assay\.example\.org must be an address/);
  });

  it("proxies that are neither a number nor addresses", async () => {
    const outcome = await launch({ ASSAY_TRUSTED_PROXIES: "proxy.local" }).outcome;
    expectOneSentence(outcome, /^ASSAY_TRUSTED_PROXIES holds “proxy\.local”/);
  });
});
