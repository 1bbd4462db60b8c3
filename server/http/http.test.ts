import { describe, expect, it, vi } from "vitest";
import { AppError } from "../errors";
import { log } from "../log";
import { handle } from "./handle";
import { readJson, readText } from "./read-json";
import { requireSameOrigin } from "./same-origin";

const URL_HERE = "http://desk.test/api/x";

function post(
  body: BodyInit | null,
  headers: Record<string, string> = { "content-type": "application/json" },
): Request {
  return new Request(URL_HERE, { method: "POST", body, headers });
}

describe("handle", () => {
  it("passes an answer through", async () => {
    const response = await handle(() => Promise.resolve(new Response("yes")))(
      post("{}"),
      undefined,
    );
    expect(await response.text()).toBe("yes");
  });

  it("turns a refusal into problem details without its inner message", async () => {
    const response = await handle(() => Promise.reject(new AppError("not_found", "secret row 7")))(
      post("{}"),
      undefined,
    );
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const text = await response.text();
    expect(text).not.toContain("secret");
    expect(JSON.parse(text)).toMatchObject({ code: "not_found", status: 404 });
  });

  it("logs a bug under an id and shows only the id", async () => {
    const logged = vi.spyOn(log, "error").mockImplementation(() => undefined);
    const response = await handle(() => Promise.reject(new Error("column secret")))(
      post("{}"),
      undefined,
    );
    const problem = (await response.json()) as { eventId: string };
    expect(response.status).toBe(500);
    expect(JSON.stringify(problem)).not.toContain("secret");
    expect(logged.mock.calls[0]?.[0]).toMatchObject({ eventId: problem.eventId });
  });
});

describe("requireSameOrigin", () => {
  const request = (headers: object, method = "POST") =>
    new Request(URL_HERE, {
      method,
      headers: { host: "desk.test", ...headers } as Record<string, string>,
    });

  it.each([
    { "sec-fetch-site": "same-origin" },
    { "sec-fetch-site": "none", origin: "http://desk.test" },
    { origin: "http://desk.test" },
  ])("lets a write with %j pass", (headers) => {
    expect(() => requireSameOrigin(request(headers))).not.toThrow();
  });

  it.each([
    {},
    { "sec-fetch-site": "none" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "cross-site", origin: "http://desk.test" },
    { "sec-fetch-site": "none", origin: "http://evil.test" },
    { origin: "http://evil.test" },
    { origin: "null" },
    { origin: "http://desk.test.evil.test" },
  ])("refuses a write with %j", (headers) => {
    expect(() => requireSameOrigin(request(headers))).toThrow(AppError);
  });

  it("lets a read pass that says nothing or was typed, and no foreign one", () => {
    for (const headers of [{}, { "sec-fetch-site": "none" }])
      expect(() => requireSameOrigin(request(headers, "GET"))).not.toThrow();
    expect(() => requireSameOrigin(request({ "sec-fetch-site": "cross-site" }, "GET"))).toThrow(
      AppError,
    );
  });
});

describe("readJson", () => {
  it("reads JSON in any script", async () => {
    expect(await readJson(post('{"a":"مرحبا 🪙"}'))).toEqual({ a: "مرحبا 🪙" });
  });

  it.each([
    ["bad_request", post("{")],
    ["bad_request", post(new Uint8Array([0x22, 0xff, 0x22]))],
    ["unsupported_type", post("{}", { "content-type": "text/plain" })],
    ["unsupported_type", post("{}", {})],
  ])("answers %s", async (code, request) => {
    await expect(readJson(request)).rejects.toMatchObject({ code });
  });

  it("stops at the limit whatever the header says", async () => {
    const parts = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1_000).fill(0x20)),
    });
    const request = new Request(URL_HERE, {
      method: "POST",
      body: parts,
      duplex: "half",
    } as RequestInit);
    await expect(readText(request, 10_000)).rejects.toMatchObject({ code: "too_large" });
    await expect(readJson(post(`"${"a".repeat(50)}"`), { limit: 51 })).rejects.toMatchObject({
      code: "too_large",
    });
    expect(await readJson(post(`"${"a".repeat(50)}"`), { limit: 52 })).toBe("a".repeat(50));
  });
});
