import { describe, expect, it } from "vitest";
import { commitTo, GENESIS, hashLink, type Link } from "./chain";

const LINK: Link = {
  seq: 1n,
  id: "evt_1",
  at: new Date("2026-06-30T12:00:00.123Z"),
  type: "coin.archived",
  actorCommitment: "c",
  subjectKind: "coin",
  subjectId: "cn_1",
  subjectLabel: "ONE",
  details: "{}",
  requestId: "r",
  prevHash: GENESIS,
};

describe("hashLink", () => {
  it("is the hash that is written down, whatever the version of the program", () => {
    expect(hashLink(LINK)).toBe("3df685f37b334f0f66f8396cc9be32935681bbabcb1b5c345a6230da429c65ca");
  });

  it.each(Object.keys(LINK) as (keyof Link)[])("changes with %s", (field) => {
    const other = {
      ...LINK,
      [field]: field === "seq" ? 2n : field === "at" ? new Date(0) : "other",
    };
    expect(hashLink(other as Link)).not.toBe(hashLink(LINK));
  });

  it("tells texts apart that only join to the same", () => {
    const moved = { ...LINK, subjectId: "cn_1O", subjectLabel: "NE" };
    expect(hashLink(moved)).not.toBe(hashLink(LINK));
    const quoted = { ...LINK, subjectId: 'cn_1","ONE', subjectLabel: "" };
    expect(hashLink(quoted)).not.toBe(hashLink(LINK));
  });
});

describe("commitTo", () => {
  const WHO = { personId: "per_1", name: "Anna", salt: "s" };

  it.each(["personId", "name", "salt"] as const)("changes with %s", (field) => {
    expect(commitTo({ ...WHO, [field]: "other" })).not.toBe(commitTo(WHO));
  });

  it("tells nobody from somebody called null", () => {
    expect(commitTo({ ...WHO, personId: null })).not.toBe(commitTo({ ...WHO, personId: "null" }));
  });
});
