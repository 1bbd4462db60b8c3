import { describe, expect, it } from "vitest";
import { createClientReader } from "./client-address.mjs";

const asked = { peer: "203.0.113.9", forwardedFor: "198.51.100.4", forwardedProto: "https" };

describe("createClientReader", () => {
  it.each([undefined, "", "0"])("believes no header with %j", (setting) => {
    expect(createClientReader(setting)(asked)).toEqual({ address: "203.0.113.9" });
  });

  it("counts back as many proxies as there are", () => {
    const forwardedFor = "192.0.2.66, 198.51.100.4, 10.0.0.2";
    expect(createClientReader("1")({ ...asked, forwardedFor })).toEqual({
      address: "10.0.0.2",
      proto: "https",
    });
    expect(createClientReader("2")({ ...asked, forwardedFor }).address).toBe("198.51.100.4");
    expect(createClientReader("1")({ peer: "10.0.0.2" }).address).toBe("10.0.0.2");
  });

  it("believes the proxies it was named, and only those", () => {
    const read = createClientReader("10.0.0.0/24, fd00::1");
    const forwardedFor = "192.0.2.66, 198.51.100.4, 10.0.0.8";
    expect(read({ ...asked, peer: "::ffff:10.0.0.2", forwardedFor })).toEqual({
      address: "198.51.100.4",
      proto: "https",
    });
    expect(read({ ...asked, peer: "fd00::1" }).address).toBe("198.51.100.4");
    expect(read({ ...asked, peer: "10.0.1.2" })).toEqual({ address: "10.0.1.2" });
  });

  it("takes the last word on the protocol, which is the proxy's own", () => {
    expect(createClientReader("1")({ ...asked, forwardedProto: "https, http" }).proto).toBe("http");
  });

  it("knows no address where a proxy wrote none", () => {
    expect(createClientReader("1")({ ...asked, forwardedFor: "unknown" }).address).toBe("");
  });

  it.each(["proxy.example", "10.0.0.1/33", "10.0.0.1,", "10", "-1", "1.5"])(
    "refuses %s",
    (text) => {
      expect(() => createClientReader(text)).toThrow(/ASSAY_TRUSTED_PROXIES holds/);
    },
  );
});
