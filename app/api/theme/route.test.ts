import { afterEach, describe, expect, it, vi } from "vitest";
import { POST } from "./route";

const post = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  POST(
    new Request("http://assay.invalid/api/theme", {
      method: "POST",
      headers: { "sec-fetch-site": "same-origin", ...headers },
      body: new URLSearchParams(fields),
    }),
  );

afterEach(() => void vi.unstubAllEnvs());

describe("theme route", () => {
  it("lets the cookie go over nothing but https where that is the address", async () => {
    vi.stubEnv("ASSAY_BASE_URL", "https://assay.example.org");
    const answer = await post({ theme: "dark" });
    expect(answer.headers.get("set-cookie")).toBe(
      "__Host-assay-theme=dark; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly; Secure",
    );
  });

  it("remembers the choice and leads back to the page", async () => {
    const answer = await post({ theme: "dark", returnTo: "/issuers?page=2" });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/issuers?page=2");
    expect(answer.headers.get("set-cookie")).toBe(
      "assay-theme=dark; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly",
    );
  });

  it("never leads to another site", async () => {
    const answer = await post({ theme: "dark", returnTo: "//evil.example/" });
    expect(answer.headers.get("location")).toBe("/");
  });

  it("forgets the choice for the system's colours and for anything odd", async () => {
    const answer = await post({ theme: "x; Domain=evil.example", returnTo: "/" });
    expect(answer.headers.get("set-cookie")).toBe(
      "assay-theme=system; Path=/; Max-Age=0; SameSite=Lax; HttpOnly",
    );
  });

  it("answers a script without a redirect", async () => {
    expect((await post({ theme: "light" })).status).toBe(204);
  });

  it("refuses a form of another site and a body that is no form", async () => {
    expect((await post({ theme: "dark" }, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await post({ theme: "dark" }, { "sec-fetch-site": "none" })).status).toBe(403);
    const odd = new Request("http://assay.invalid/api/theme", {
      method: "POST",
      body: "{}",
      headers: { "content-type": "application/json", "sec-fetch-site": "same-origin" },
    });
    expect((await POST(odd)).status).toBe(400);
  });
});
