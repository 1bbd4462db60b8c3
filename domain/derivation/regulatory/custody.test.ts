import { describe, expect, it } from "vitest";
import type { FactInputs, RowInput } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import { anyEncumbrance } from "./custody";

const DENIED: FactInputs = {
  "segregation.encumbrance.repoMargin": false,
  "segregation.encumbrance.custodyServices": false,
  "segregation.encumbrance.redemptionRepo": false,
  "segregation.encumbrance.otherPurpose": false,
};

describe("some reserve asset is pledged", () => {
  it("follows from one purpose, even where the others are open", () => {
    const facts: FactInputs = { "segregation.encumbrance.otherPurpose": true };
    expect(anyEncumbrance(openTestView({ facts }))).toEqual({ status: "known", value: true });
  });

  it("follows from one holding that is marked as pledged, against a denial", () => {
    const position: readonly RowInput<"position">[] = [{ encumbered: false }, { encumbered: true }];
    expect(anyEncumbrance(openTestView({ facts: DENIED, position }))).toEqual({
      status: "known",
      value: true,
    });
  });

  it("is denied only where all four purposes are", () => {
    const position: readonly RowInput<"position">[] = [{ encumbered: false }];
    const view = openTestView({ facts: DENIED, position });
    expect(anyEncumbrance(view)).toEqual({ status: "known", value: false });
    const { "segregation.encumbrance.repoMargin": _, ...three } = DENIED;
    expect(anyEncumbrance(openTestView({ facts: three, position }))).toMatchObject({
      status: "unknown",
      missing: ["segregation.encumbrance.repoMargin"],
    });
  });

  it("lets a stated answer stand while the purposes are open", () => {
    const view = openTestView({ facts: { "segregation.encumbrance.any": false } });
    expect(view.fact("segregation.encumbrance.any")).toEqual({ status: "known", value: false });
    expect(openTestView({}).fact("segregation.encumbrance.any").status).toBe("unknown");
  });
});
