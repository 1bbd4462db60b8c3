import { describe, expect, it } from "vitest";
import { findPasswordFault } from "./password-rules";
import { hashPassword, isPasswordOf, rememberPasswordWork } from "./passwords";

const OWNER = { name: "Anna Bergström", email: "a.bergstrom@example.org" };
const find = (password: string) => findPasswordFault(password, OWNER);

describe("findPasswordFault", () => {
  it.each([
    "kettle orbit plum nine",
    "съешь ещё этих мягких",
    "aaaa bbbb cccc dd",
    "0f9a-11c2-77ee-b",
  ])("takes %s", (password) => {
    expect(find(password)).toBeNull();
  });

  it.each([
    ["kettle orbit 4", /^Use at least 15 characters/],
    ["🔑".repeat(14), /^Use at least 15 characters/],
    ["k".repeat(129), /^Use at most 128/],
    ["orbit bergström plum", /^Leave out your name/],
    ["ORBIT BERGSTRÖM PLUM", /^Leave out your name/],
    ["a.bergstrom is my name", /^Leave out your name/],
    ["kettle assay orbit plum", /^Leave out your name/],
    ["abababababababab", /^Use more different characters/],
    ["0308198403081984", /^Choose another password/],
    ["QWERTYUIOPASDFGHJKL", /^Choose another password/],
  ])("refuses %s", (password, fault) => {
    expect(find(password)).toMatch(fault);
  });
});

describe("isPasswordOf", () => {
  it("knows the password again, however it is composed, and nobody's is nobody's", async () => {
    const hash = await hashPassword("kettle orbit plum é");
    expect(hash).toMatch(/^\$scrypt\$ln=16,r=8,p=2\$/);
    expect(await isPasswordOf(hash, "kettle orbit plum e\u0301")).toBe(true);
    expect(await isPasswordOf(hash, "kettle orbit plum e")).toBe(false);
    expect(await isPasswordOf(null, "")).toBe(false);
    expect(await isPasswordOf("$scrypt$ln=63,r=8,p=2$AA$AA", "x")).toBe(false);
  });

  it("looks up inside a transaction only what was found before it", async () => {
    const work = rememberPasswordWork({ right: { hash: "h", password: "p" } });
    expect(await work.verify({ hash: "h", password: "p" })).toBe(true);
    expect(await work.verify({ hash: "h", password: "q" })).toBe(false);
    expect(await work.verify({ hash: "g", password: "p" })).toBe(false);
    await expect(work.hash("p")).rejects.toThrow();
  });
});
