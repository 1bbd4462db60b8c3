import { describe, expect, it } from "vitest";
import { isReadableAddress } from "./readable-address.mjs";

describe("isReadableAddress", () => {
  it.each(["/", "/issuers/usdc", "/issuers/%E5%A0%B1", "/issuers?q=%", "/a%20b?x=%00"])(
    "takes %s",
    (address) => {
      expect(isReadableAddress(address)).toBe(true);
    },
  );

  it.each(["/%", "/%00", "/issuers/%0d%0aX: 1", "/%C0%AE", "/%ff", "/%7f", "/%zz"])(
    "refuses %s",
    (address) => {
      expect(isReadableAddress(address)).toBe(false);
    },
  );
});
