import { describe, expect, it } from "vitest";
import { all, isKnown, licensed, someRow, yes } from "@/domain/regime/condition";
import { judgeRegime } from "@/domain/regime/judge-regime";
import { makeRegime, makeRule } from "@/tests/support/made-regime";
import { dated, missing, type ProfileInput } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import { buildQuestionnaire } from "./build-questionnaire";
import { newFromOf } from "./view";

const bills = someRow("position", {
  says: "lines are bills",
  columns: ["position[].assetClass"],
  test: ({ values }) => values.assetClass === "usTreasuryBill",
});
const regime = makeRegime(
  [
    makeRule({ applies: yes("redemption.termsPublished") }),
    makeRule({
      id: "test.reserve.bills",
      title: "Bills",
      severity: "major",
      met: all(yes("redemption.atPar"), bills),
      sources: [
        { title: "Law", url: null },
        { title: "Notes", url: "https://law.example/notes" },
      ],
      doubt: "Read in translation.",
    }),
  ],
  { applies: licensed(yes("segregation.titledForHolders")) },
);

function build(input: ProfileInput, asked = regime) {
  const view = openTestView(input);
  return buildQuestionnaire({ regime: asked, result: judgeRegime(asked, view, "perimeter"), view });
}

const labelsOf = (input: ProfileInput = {}) => build(input).questions.map(({ label }) => label);
const find = (input: ProfileInput, text: string) => {
  const found = build(input).questions.find(({ label }) => label.includes(text));
  if (found === undefined) throw new Error(`no question says ${text}`);
  return found;
};

describe("a questionnaire", () => {
  it("numbers every question once, in the order in which it is asked first", () => {
    const { questions, scope, parts } = build({});
    expect(questions.map(({ n }) => n)).toEqual([1, 2, 3, 4]);
    expect(new Set(labelsOf()).size).toBe(4);
    expect(scope.asked).toEqual([1]);
    const rules = parts.flatMap((part) => part.rules);
    expect(rules.map(({ n, asked }) => [n, asked])).toEqual([
      [1, [2, 3]],
      [2, [3, 4]],
    ]);
    expect(newFromOf([scope.asked, ...rules.map(({ asked }) => asked)])).toEqual([1, 2, 4]);
  });

  it("keeps parts and rules in the order of the regime, with verdict and reason", () => {
    const { parts } = build({ facts: { "redemption.termsPublished": false } });
    expect(parts.map(({ id }) => id)).toEqual(["redemption", "reserve"]);
    expect(parts[0]?.rules[0]).toMatchObject({ verdict: "not_applicable", severity: "gate" });
    expect(parts[1]?.rules[0]).toMatchObject({ verdict: "unknown", title: "Bills" });
    expect(parts[1]?.rules[0]?.reason).not.toBe("");
  });

  it("says the force on the day without saying the status twice", () => {
    const law = { status: "in_force", from: "2024-06-30", until: null } as const;
    const forceOf = (force: Parameters<typeof makeRule>[0]) =>
      build({}, makeRegime([makeRule(force)])).forces[0];
    expect(forceOf({ force: { ...law, text: "In force since June." } })).toBe(
      "In force since June. On this day: binds.",
    );
    expect(forceOf({ force: { ...law, text: "Since June." } })).toBe(
      "In force. Since June. On this day: binds.",
    );
    expect(forceOf({ force: { ...law, until: "2025-01-01", text: "Repealed." } })).toContain(
      "no longer in force",
    );
  });

  it("lists each text of the law once and says how far a rule was checked", () => {
    const { texts, parts, checks } = build({});
    expect(texts.map(({ name, title, url }) => [name, title, url])).toEqual([
      ["L1", "Law", null],
      ["L2", "Notes", "https://law.example/notes"],
    ]);
    expect(parts[1]?.rules[0]?.texts).toEqual([1, 2]);
    expect(parts.map(({ rules }) => rules[0]?.checked)).toEqual([0, 1]);
    expect(checks).toEqual([
      "Checked against the primary text.",
      "Checked against the primary text. Read in translation.",
    ]);
  });
});

describe("an answer", () => {
  it("is the value with its day, or the reason why there is none", () => {
    const known = find({ facts: { "redemption.atPar": true } }, "Paid at par");
    expect(known).toEqual({
      n: 3,
      label: "Paid at par",
      answer: "yes",
      asOf: known.asOf,
      evidenceWanted: known.evidenceWanted,
    });
    expect(known.asOf).toMatch(/2026$/);
    const unknown = find({}, "Paid at par");
    expect(unknown).toMatchObject({ answer: "not researched", isOpen: true });
    expect(unknown).not.toHaveProperty("asOf");
    const withheld = { facts: { "redemption.atPar": missing("not_disclosed") } };
    expect(find(withheld, "Paid at par")).toMatchObject({
      answer: "not disclosed",
      isOpen: true,
    });
  });

  it("is marked as derived, with the formula and the questions it rests on", () => {
    const derived = makeRegime([makeRule({ met: isKnown("coin.euClass") })]);
    const { questions } = build({ facts: { "coin.references": "singleFiat" } }, derived);
    const [, token, base] = questions;
    expect(token).toMatchObject({ label: "EU token class", derived: { from: [3] } });
    expect(token).not.toHaveProperty("asOf");
    expect(token?.derived?.formula).not.toBe("");
    expect(base?.n).toBe(3);
    expect(base).not.toHaveProperty("derived");
  });

  it("tells what was stated beside what follows from other answers", () => {
    const both = makeRegime([makeRule({ met: yes("aml.certified") })]);
    const answers = (facts: ProfileInput["facts"]) =>
      build({ facts: facts ?? {} }, both).questions.find(({ n }) => n === 2);
    expect(answers({ "aml.certified": true })?.answer).toBe("yes");
    expect(answers({ "aml.certified": true })).not.toHaveProperty("derived");
    expect(answers({ "aml.certified": false, "aml.certifiedOn": "2026-01-01" })).toMatchObject({
      note: "Stated: no",
      derived: { from: [3] },
    });
  });

  it("cites its documents, each listed once", () => {
    const source = {
      id: "S9",
      title: "Terms of redemption",
      publisher: "Issuer",
      date: "2026-05",
      url: "https://issuer.example/terms",
      kind: "issuerWeb",
      reading: "direct",
      note: null,
    } as const;
    const at = (sources: readonly string[]) =>
      dated(true, { sources, asOf: "2026-05-31", note: "Section 4", marks: ["unverified"] });
    const input: ProfileInput = {
      sources: [{ ...source, id: "S1" }, source],
      facts: { "redemption.atPar": at(["S9"]), "redemption.termsPublished": at(["S9"]) },
    };
    expect(find(input, "Paid at par")).toMatchObject({ sources: [0], note: "Section 4" });
    expect(find(input, "Paid at par").asOf).toMatch(/^31.May.2026$/);
    expect(find(input, "Paid at par").marks).toContain("not checked against the primary text");
    expect(build(input).documents).toEqual([
      {
        name: "S9",
        title: source.title,
        url: source.url,
        where: "Issuer, 2026-05",
        about: "Issuer's website, read directly",
      },
    ]);
  });
});

describe("the answers of rows", () => {
  const assetClass = "Reserve positions: asset class";
  const bill = { assetClass: "usTreasuryBill", label: "Bills" } as const;

  it("say that there is no row, and whether none is certain", () => {
    expect(find({}, assetClass)).toMatchObject({ answer: "no row on record", isOpen: true });
    const none = find({ position: [] }, assetClass);
    expect(none.answer).toBe("none: the list is complete and has no row");
    expect(none).not.toHaveProperty("isOpen");
  });

  it("are counted where they are few, and left to the table where they are many", () => {
    const unknown = { assetClass: missing("not_disclosed") } as const;
    const nothing = {} as const;
    expect(find({ position: [bill] }, assetClass).answer).not.toContain("row");
    expect(find({ position: [bill, bill, unknown] }, assetClass).answer).toMatch(
      /\(2.rows\); not disclosed \(1.row\)$/,
    );
    expect(find({ position: [unknown, nothing] }, assetClass).isOpen).toBe(true);
    const other = { assetClass: "bankDemandDeposit" } as const;
    const third = { assetClass: "governmentMoneyFund" } as const;
    expect(find({ position: [bill, unknown, nothing, other, third] }, assetClass).answer).toMatch(
      /^3 of 5.rows answered$/,
    );
  });

  it("stand row by row under their list, with day, source and what is not researched", () => {
    const { lists } = build({ position: [bill, { label: "Other" }, {}] });
    const [list] = lists;
    expect(lists).toHaveLength(1);
    expect(list?.label).toBe("Reserve positions");
    expect(list?.extent).toMatch(/^3.rows, complete$/);
    expect(list?.rows.map(({ title }) => title)).toEqual([
      "Position 1: Bills",
      "Position 2: Other",
      "Position 3",
    ]);
    expect(list?.rows[0]?.cells).toMatchObject([{ n: 4, label: "Asset class" }]);
    expect(list?.rows[1]).toMatchObject({ cells: [], blank: "Asset class", sources: [] });
    expect(list?.left).toBe(0);
  });

  it("stop at two hundred rows and say how many are left", () => {
    const { lists } = build({ position: Array.from({ length: 203 }, () => bill) });
    expect(lists[0]?.rows).toHaveLength(200);
    expect(lists[0]?.left).toBe(3);
  });
});
