import { expect } from "vitest";
import { Decimal } from "@/domain/decimal";

// Two decimals are equal when their values are: a share whose digits nobody has read yet has none to compare.
expect.addEqualityTesters([
  (a, b) => (a instanceof Decimal && b instanceof Decimal ? a.eq(b) : undefined),
]);
