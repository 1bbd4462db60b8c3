import { createServer, request as send, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { holdBody, isOpenEnded } from "./hold-body.mjs";

const LIMIT = 1_000_000;
let server: Server;
/** What the application was given: lengths announced, and bodies. */
let given: { readonly length: string | undefined; readonly body: string }[];

beforeEach(async () => {
  given = [];
  server = createServer((request, response) => {
    const answer = (status: number, text: string) => {
      response.writeHead(status, { Connection: "close" });
      response.end(text);
    };
    const read = () => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const body = Buffer.concat(chunks).toString("utf8");
        given.push({ length: request.headers["content-length"], body });
        answer(200, "taken");
      });
    };
    if (!isOpenEnded(request)) return read();
    return holdBody(request, { limit: LIMIT, pass: read, refuse: () => answer(413, "too large") });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

type Sending = { readonly parts: readonly string[]; readonly headers?: Record<string, string> };

function post({ parts, headers = {} }: Sending): Promise<{ status: number; text: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = send({ port, host: "127.0.0.1", method: "POST", headers }, (answer) => {
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (chunk: string) => (text += chunk));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    asked.on("error", reject);
    for (const part of parts) asked.write(part);
    asked.end();
  });
}

const part = (length: number, letter = "a") => letter.repeat(length);

it("hands a body without a length on whole, with the length it had", async () => {
  const parts = [part(10), part(70_000, "b"), part(5, "ü")];
  expect(await post({ parts })).toEqual({ status: 200, text: "taken" });
  expect(given).toEqual([{ length: "70020", body: parts.join("") }]);
});

it("takes as much as the limit and not a byte more, and hands on nothing of it", async () => {
  const most = [part(LIMIT - 1), "z"];
  expect(await post({ parts: most })).toMatchObject({ status: 200 });
  expect(given.map(({ body }) => body.length)).toEqual([LIMIT]);
  expect(await post({ parts: [...most, "z"] })).toEqual({ status: 413, text: "too large" });
  expect(given).toHaveLength(1);
});

it("hands on nothing of a body that breaks off", async () => {
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => {
    const asked = send({ port, host: "127.0.0.1", method: "POST" });
    asked.on("error", () => resolve());
    asked.write(part(100), () => setImmediate(() => asked.destroy(new Error("gone"))));
  });
  expect(await post({ parts: ["next"] })).toMatchObject({ status: 200 });
  expect(given.map(({ body }) => body)).toEqual(["next"]);
});

it("leaves a body alone whose length is announced", async () => {
  expect(await post({ parts: ["abc"], headers: { "content-length": "3" } })).toMatchObject({
    status: 200,
  });
  expect(given).toEqual([{ length: "3", body: "abc" }]);
});
