import { describe, expect, it } from "vitest";
import { between, type ProfileInput, type RowInput } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import { euClass } from "./identity";
import { monthsSinceApproval } from "./licences";

describe("EU token class", () => {
  it.each([
    ["singleFiat", "EMT"],
    ["multiFiat", "ART"],
    ["commodity", "ART"],
    ["cryptoBasket", "ART"],
    ["other", "ART"],
  ] as const)("of a coin that refers to %s is %s", (references, expected) => {
    const view = openTestView({ facts: { "coin.references": references } });
    expect(euClass(view)).toEqual({ status: "known", value: expected });
  });

  it("is unknown where nobody says what the coin refers to", () => {
    expect(euClass(openTestView({}))).toMatchObject({
      status: "unknown",
      missing: ["coin.references"],
    });
  });
});

type Licence = RowInput<"licence">;

const approved = (grantedOn: Licence["grantedOn"]): Licence =>
  grantedOn === undefined
    ? { kind: "usStablecoinApproval", status: "active" }
    : { kind: "usStablecoinApproval", status: "active", grantedOn };

/** Whole months, both ends of a range, or what is missing. */
function months(licence: readonly Licence[], rest: ProfileInput = {}): unknown {
  const state = monthsSinceApproval(openTestView({ asOf: "2028-06-15", licence, ...rest }));
  if (state.status === "known") return state.value.toNumber();
  return state.status === "bounded" ? [state.low.toNumber(), state.high.toNumber()] : state.missing;
}

const COLUMNS = ["licence[].kind", "licence[].status", "licence[].grantedOn"];

describe("months since the US approval", () => {
  it.each([
    ["2028-06-15", 0],
    ["2028-05-16", 0],
    ["2028-05-15", 1],
    ["2027-06-16", 11],
    ["2027-06-15", 12],
    ["2025-06-15", 36],
    ["2025-06-16", 35],
    ["2027-12-31", 5],
    ["2028-07-01", 0],
  ])("from %s are %d", (grantedOn, expected) => {
    expect(months([approved(grantedOn)])).toBe(expected);
  });

  it("counts from the first active approval, in whatever order the rows stand", () => {
    const rows: readonly Licence[] = [
      approved("2028-01-15"),
      approved("2027-01-15"),
      { kind: "usStablecoinApproval", status: "withdrawn", grantedOn: "2025-01-15" },
      { kind: "nyBitLicense", status: "active", grantedOn: "2020-01-15" },
    ];
    expect(months(rows)).toBe(17);
    expect(months([...rows].reverse())).toBe(17);
  });

  it("is a range where the day has limits or an earlier row may be an approval", () => {
    expect(months([approved(between("2027-01-01", "2027-03-31"))])).toEqual([14, 17]);
    expect(months([approved("2028-01-15"), { status: "active", grantedOn: "2027-01-15" }])).toEqual(
      [5, 17],
    );
    expect(months([approved("2027-01-15"), { status: "active", grantedOn: "2028-01-15" }])).toBe(
      17,
    );
  });

  it("is unknown without a date, an approval or a complete list", () => {
    expect(months([approved(undefined)])).toEqual(["licence[].grantedOn"]);
    expect(months([approved("2027-01-15"), { kind: "usStablecoinApproval" }])).toEqual([
      "licence[].grantedOn",
      "licence[].status",
    ]);
    expect(months([{ kind: "usStablecoinApproval", grantedOn: "2027-01-15" }])).toEqual([
      "licence[].status",
    ]);
    expect(months([])).toEqual(COLUMNS);
    expect(months([approved("2027-01-15")], { completeness: { licence: "partial" } })).toEqual(
      COLUMNS,
    );
    expect(monthsSinceApproval(openTestView({}))).toMatchObject({ missing: COLUMNS });
  });
});
