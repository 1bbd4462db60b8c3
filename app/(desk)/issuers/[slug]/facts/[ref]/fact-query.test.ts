import { describe, expect, it } from "vitest";
import { readFactQuery } from "./fact-query";

const DEFAULTS = { today: "2026-11-21", asOf: "2026-06-30" };
const read = (params: Readonly<Record<string, string>>) =>
  readFactQuery((name) => params[name] ?? null, DEFAULTS);

describe("the question in an address", () => {
  it("is none without a day, and completed where one is given", () => {
    expect(read({})).toMatchObject({ question: null, notice: null, page: 1 });
    expect(read({ knownOn: "2026-07-01" }).question).toEqual({
      knownOn: "2026-07-01",
      asOf: "2026-06-30",
    });
    expect(read({ asOf: "2026-05-31" }).question).toEqual({
      knownOn: "2026-11-21",
      asOf: "2026-05-31",
    });
  });

  it("is none with what is not a day, which is named and kept in the form", () => {
    const query = read({ knownOn: "2026-02-30", asOf: "2026-05-31" });
    expect(query.question).toBeNull();
    expect(query.notice).toContain("2026-02-30");
    expect(query.shown.knownOn).toBe("2026-02-30");
  });

  it("reads pages that exist in numbers only", () => {
    expect(read({ page: "3" }).page).toBe(3);
    expect(read({ page: "0" }).page).toBe(1);
    expect(read({ page: "x" }).page).toBe(1);
  });
});
