import { hostname } from "node:os";
import { describe, expect, it } from "vitest";
import { readAddress } from "./address.mjs";

describe("readAddress", () => {
  it("listens on this machine only unless told otherwise", () => {
    expect(readAddress({})).toEqual({
      host: "127.0.0.1",
      port: 3000,
      url: "http://127.0.0.1:3000",
      baseUrl: null,
    });
  });

  it("respects HOSTNAME and PORT on the loopback", () => {
    expect(readAddress({ HOSTNAME: "127.0.0.2", PORT: "8080" }).url).toBe("http://127.0.0.2:8080");
    expect(readAddress({ HOSTNAME: "::1", PORT: "8080" }).url).toBe("http://[::1]:8080");
    expect(readAddress({ HOSTNAME: "localhost" }).url).toBe("http://localhost:3000");
  });

  it("does not take the machine's own name, which containers put into HOSTNAME, for a wish", () => {
    expect(readAddress({ HOSTNAME: hostname() }).host).toBe("127.0.0.1");
  });

  it.each(["0.0.0.0", "::", "192.168.1.4", "assay.example", "127.0.0.1.example"])(
    "refuses %s",
    (host) => {
      expect(() => readAddress({ HOSTNAME: host })).toThrow(
        `HOSTNAME=${host} would open Assay to other machines`,
      );
    },
  );

  const SECRET = "s".repeat(32);
  const OPEN = { HOSTNAME: "0.0.0.0", ASSAY_SECRET: SECRET, ASSAY_BASE_URL: "https://a.example" };

  it("opens to other machines with a secret and an address to be reached at", () => {
    expect(readAddress(OPEN)).toEqual({
      host: "0.0.0.0",
      port: 3000,
      url: "http://0.0.0.0:3000",
      baseUrl: "https://a.example",
    });
    expect(readAddress({ ...OPEN, ASSAY_BASE_URL: "http://localhost:8080/" }).baseUrl).toBe(
      "http://localhost:8080",
    );
  });

  it.each([{ ASSAY_SECRET: "" }, { ASSAY_BASE_URL: "" }])("refuses to without both: %j", (env) => {
    expect(() => readAddress({ ...OPEN, ...env })).toThrow("which needs ASSAY_SECRET");
  });

  it("refuses a short secret wherever it listens, without repeating it", () => {
    expect(() => readAddress({ ASSAY_SECRET: "hunter2" })).toThrow("ASSAY_SECRET has 7 characters");
    expect(() => readAddress({ ASSAY_SECRET: "hunter2" })).not.toThrow(/hunter2/);
  });

  it.each([
    "http://assay.example",
    "https://assay.example/desk",
    "https://user@assay.example",
    "ftp://assay.example",
    "assay.example",
  ])("refuses the address %s", (url) => {
    expect(() => readAddress({ ASSAY_BASE_URL: url })).toThrow(/^ASSAY_BASE_URL=/);
  });

  it.each(["0", "65536", "-1", "3000.5", "abc"])("refuses the port %s", (port) => {
    expect(() => readAddress({ PORT: port })).toThrow(`PORT=${port} is not a port number`);
  });
});
