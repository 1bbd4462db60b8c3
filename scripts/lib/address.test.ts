import { hostname } from "node:os";
import { describe, expect, it } from "vitest";
import { readAddress } from "./address.mjs";

describe("readAddress", () => {
  it("listens on this machine only unless told otherwise", () => {
    expect(readAddress({})).toEqual({
      host: "127.0.0.1",
      port: 3000,
      url: "http://127.0.0.1:3000",
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

  it.each(["0", "65536", "-1", "3000.5", "abc"])("refuses the port %s", (port) => {
    expect(() => readAddress({ PORT: port })).toThrow(`PORT=${port} is not a port number`);
  });
});
