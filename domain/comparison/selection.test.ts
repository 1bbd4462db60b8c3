import { describe, expect, it } from "vitest";
import { readSelection, writeWanted } from "./selection";

const keysOf = (values: readonly string[]) => readSelection(values).wanted.map(writeWanted);
const issuesOf = (values: readonly string[]) =>
  readSelection(values).issues.map(({ kind, text }) => `${kind} ${text}`);

describe("readSelection", () => {
  it("takes coins parted by commas, in several values, or both", () => {
    expect(keysOf(["usdc,usdt@2", " USDP "])).toEqual(["usdc", "usdt@2", "usdp"]);
    expect(readSelection(["usdt@2"]).wanted).toEqual([{ slug: "usdt", revision: 2 }]);
  });

  it("takes two revisions of one coin as two columns", () => {
    expect(keysOf(["usdc@1,usdc@2,usdc"])).toEqual(["usdc@1", "usdc@2", "usdc"]);
  });

  it("names what it leaves out", () => {
    expect(issuesOf(["usdc,usdc", "../etc", "usdt@0", "a@b@c"])).toEqual([
      "duplicate usdc",
      "malformed ../etc",
      "malformed usdt@0",
      "malformed a@b@c",
    ]);
    expect(keysOf(["a,b,c,d,e,f,g"])).toHaveLength(6);
    expect(issuesOf(["a,b,c,d,e,f,g"])).toEqual(["too_many g"]);
  });

  it("has nothing to say of nothing", () => {
    expect(readSelection(["", " , ,"])).toEqual({ wanted: [], issues: [] });
  });
});
