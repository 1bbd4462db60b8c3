import { describe, expect, it } from "vitest";
import {
  type AnswerForm,
  BLANK_ANSWER,
  blankRow,
  type ListForm,
  type RowForm,
  type SectionForm,
} from "./form";
import { mergeForms } from "./merge";
import { setCell } from "./rows";

const answer = (value: string): AnswerForm => ({ ...BLANK_ANSWER, value });
const facts = (values: Readonly<Record<string, string>>): SectionForm => ({
  facts: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, answer(value)])),
  lists: {},
});
const row = (id: string, cells: Readonly<Record<string, string>>): RowForm =>
  Object.entries(cells).reduce(
    (made, [column, value]) => setCell(made, column, { value }),
    blankRow(id),
  );
const positions = (...rows: readonly RowForm[]): SectionForm => {
  const list: ListForm = { completeness: "partial", reason: "", note: "", rows };
  return { facts: {}, lists: { position: list } };
};

const FEE = "redemption.feePct";
const LEAST = "redemption.minimumUsd";

describe("answers", () => {
  const base = facts({ [FEE]: "0.1", [LEAST]: "100" });

  it("joins changes of different answers without asking", () => {
    const merged = mergeForms({
      base,
      mine: facts({ [FEE]: "0.2", [LEAST]: "100" }),
      theirs: facts({ [FEE]: "0.1", [LEAST]: "500" }),
    });
    expect(merged.conflicts).toEqual([]);
    expect(merged.form).toEqual(facts({ [FEE]: "0.2", [LEAST]: "500" }));
  });

  it("asks where both changed the same answer, and keeps mine until told otherwise", () => {
    const input = {
      base,
      mine: facts({ [FEE]: "0.2", [LEAST]: "100" }),
      theirs: facts({ [FEE]: "0.3", [LEAST]: "100" }),
    };
    const merged = mergeForms(input);
    expect(merged.conflicts).toHaveLength(1);
    expect(merged.conflicts[0]).toMatchObject({
      path: `f.${FEE}`,
      mine: "0.2 % (no source)",
      theirs: "0.3 % (no source)",
    });
    expect(merged.form.facts[FEE]?.value).toBe("0.2");
    const told = mergeForms({ ...input, choices: { [`f.${FEE}`]: "theirs" } });
    expect(told.form.facts[FEE]?.value).toBe("0.3");
  });

  it("does not take two spellings of one number for a conflict", () => {
    const merged = mergeForms({
      base,
      mine: facts({ [LEAST]: "1000" }),
      theirs: facts({ [LEAST]: "1,000" }),
    });
    expect(merged.conflicts).toEqual([]);
  });

  it("asks about every difference where the start is not known", () => {
    const merged = mergeForms({
      base: null,
      mine: facts({ [FEE]: "1", [LEAST]: "2" }),
      theirs: facts({ [FEE]: "3", [LEAST]: "2" }),
    });
    expect(merged.conflicts.map(({ path }) => path)).toEqual([`f.${FEE}`]);
  });

  it("sees a changed source as a change of the answer", () => {
    const cited = { facts: { [FEE]: { ...answer("0.1"), sources: ["S1"] } }, lists: {} };
    const merged = mergeForms({
      base,
      mine: cited,
      theirs: facts({ [FEE]: "0.4", [LEAST]: "100" }),
    });
    expect(merged.conflicts[0]).toMatchObject({ mine: "0.1 % (sources S1)" });
  });
});

describe("rows", () => {
  const bills = row("a", { label: "Bills", amountUsd: "10" });
  const cash = row("b", { label: "Cash", amountUsd: "5" });
  const base = positions(bills, cash);

  it("joins changes cell by cell", () => {
    const mine = positions(row("a", { label: "Bills", amountUsd: "11" }), cash);
    const theirs = positions(row("a", { label: "Treasury bills", amountUsd: "10" }), cash);
    const merged = mergeForms({ base, mine, theirs });
    expect(merged.conflicts).toEqual([]);
    expect(merged.form).toEqual(
      positions(row("a", { label: "Treasury bills", amountUsd: "11" }), cash),
    );
  });

  it("keeps rows either side added, mine first", () => {
    const mine = positions(bills, cash, row("m", { label: "Mine" }));
    const theirs = positions(row("t", { label: "Theirs" }), bills, cash);
    const merged = mergeForms({ base, mine, theirs });
    expect(merged.form.lists.position?.rows.map(({ id }) => id)).toEqual(["a", "b", "m", "t"]);
  });

  it("removes what one side removed and the other left alone", () => {
    expect(mergeForms({ base, mine: positions(bills), theirs: base }).form).toEqual(
      positions(bills),
    );
    expect(mergeForms({ base, mine: base, theirs: positions(bills) }).form).toEqual(
      positions(bills),
    );
  });

  it("asks where one side removed what the other changed", () => {
    const changed = row("b", { label: "Cash", amountUsd: "6" });
    const input = { base, mine: positions(bills), theirs: positions(bills, changed) };
    const merged = mergeForms(input);
    expect(merged.conflicts).toEqual([
      {
        path: "row.position.b",
        label: "Position “Cash”",
        mine: "removed",
        theirs: "kept, with changes",
      },
    ]);
    expect(merged.form).toEqual(positions(bills));
    expect(mergeForms({ ...input, choices: { "row.position.b": "theirs" } }).form).toEqual(
      positions(bills, changed),
    );
  });

  it("asks for a cell both changed", () => {
    const mine = positions(row("a", { label: "Bills", amountUsd: "11" }), cash);
    const theirs = positions(row("a", { label: "Bills", amountUsd: "12" }), cash);
    expect(mergeForms({ base, mine, theirs }).conflicts).toEqual([
      {
        path: "c.position.a.amountUsd",
        label: "Position “Bills”: Value",
        mine: "11 USD",
        theirs: "12 USD",
      },
    ]);
  });
});
