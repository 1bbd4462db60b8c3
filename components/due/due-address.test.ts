import { describe, expect, it } from "vitest";
import { isFiltered, readDueAddress, toDueHref } from "./due-address";

const ALL = { kind: null, overdue: false, page: 1 } as const;

describe("the address of what falls due", () => {
  it("says nothing where nothing is left out", () => {
    expect(readDueAddress({ kind: "", overdue: "" })).toEqual({ address: ALL, ignored: [] });
    expect(toDueHref(ALL)).toBe("/desk/due");
    expect(isFiltered({ ...ALL, page: 3 })).toBe(false);
  });

  it.each(["kind=evidence", "overdue=1", "kind=search&overdue=1", "kind=review&overdue=1&page=12"])(
    "reads back what it writes: %s",
    (query) => {
      const { address, ignored } = readDueAddress(Object.fromEntries(new URLSearchParams(query)));
      expect(toDueHref(address, { page: address.page })).toBe(`/desk/due?${query}`);
      expect(ignored).toEqual([]);
      expect(isFiltered(address)).toBe(true);
    },
  );

  it.each([
    ["kind", "toString"],
    ["kind", "x".repeat(500)],
    ["overdue", "yes"],
    ["page", "0"],
    ["page", "-1"],
    ["page", "1e3"],
  ])("leaves out and names %s=%s", (name, text) => {
    const { address, ignored } = readDueAddress({ [name]: text });
    expect(address).toEqual(ALL);
    expect(ignored).toEqual([`${name}=${text}`.slice(0, 80)]);
  });

  it("takes the first of several and leads to the first page when a filter changes", () => {
    const { address } = readDueAddress({ kind: ["evidence", "nonsense"], page: "4" });
    expect(address).toEqual({ kind: "evidence", overdue: false, page: 4 });
    expect(toDueHref(address, { overdue: true })).toBe("/desk/due?kind=evidence&overdue=1");
  });
});
