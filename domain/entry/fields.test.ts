import { describe, expect, it } from "vitest";
import { type Entry, readSectionForm } from "./fields";
import { BLANK_ANSWER, type SectionForm } from "./form";
import { toEntries } from "./to-entries";
import { toControlErrors, toSectionWire } from "./to-input";

const NOTHING: SectionForm = { facts: {}, lists: {} };
const read = (entries: readonly Entry[], before: SectionForm = NOTHING) =>
  readSectionForm(entries, before);

describe("facts", () => {
  it("keeps a blank number blank: it is neither zero nor no", () => {
    const form = read([["f.redemption.feePct.value", ""]]);
    expect(toSectionWire(form).facts).toEqual({ "redemption.feePct": null });
  });

  it("reads a reason chosen in place of an answer", () => {
    const form = read([["f.redemption.atPar.value", "?not_disclosed"]]);
    expect(form.facts["redemption.atPar"]).toMatchObject({ value: "", unknown: "not_disclosed" });
  });

  it("takes back a reason when an answer is chosen", () => {
    const before = {
      ...NOTHING,
      facts: { "redemption.atPar": { ...BLANK_ANSWER, unknown: "conflicting" as const } },
    };
    const form = read([["f.redemption.atPar.value", "no"]], before);
    expect(form.facts["redemption.atPar"]).toMatchObject({ value: "no", unknown: "" });
  });

  it("leaves text alone that only looks like a reason", () => {
    const form = read([["f.issuer.groupParent.value", "?not_disclosed"]]);
    expect(form.facts["issuer.groupParent"]).toMatchObject({
      value: "?not_disclosed",
      unknown: "",
    });
  });

  it("keeps answers that were not on the page", () => {
    const before = {
      ...NOTHING,
      facts: { "redemption.feePct": { ...BLANK_ANSWER, value: "0.1", note: "schedule" } },
    };
    const form = read([["f.redemption.minimumUsd.value", "5"]], before);
    expect(form.facts["redemption.feePct"]).toEqual(before.facts["redemption.feePct"]);
  });

  it("reads boxes that are not ticked any more as removed, once the block was shown", () => {
    const before = {
      ...NOTHING,
      facts: { "redemption.feePct": { ...BLANK_ANSWER, value: "1", sources: ["S1", "S2"] } },
    };
    const form = read(
      [
        ["f.redemption.feePct.note", ""],
        ["f.redemption.feePct.sources", "S2"],
        ["f.redemption.feePct.cite", "S3"],
      ],
      before,
    );
    expect(form.facts["redemption.feePct"]?.sources).toEqual(["S2", "S3"]);
  });

  it("refuses a value beside a reason and names the control", () => {
    const form = read([
      ["f.redemption.feePct.value", "1"],
      ["f.redemption.feePct.unknown", "not_disclosed"],
    ]);
    const wire = toSectionWire(form);
    expect(Object.keys(wire.errors)).toEqual(["f.redemption.feePct.value"]);
    expect(wire.facts).toEqual({});
  });

  it("keeps a remark without an answer as not researched", () => {
    const form = read([["f.redemption.feePct.note", "asked the issuer"]]);
    expect(toSectionWire(form).facts["redemption.feePct"]).toMatchObject({
      unknown: "not_researched",
      note: "asked the issuer",
    });
  });
});

const TWO_ROWS = read([
  ["l.position.whole", "1"],
  ["l.position.completeness", "partial?not_disclosed"],
  ["l.position.note", ""],
  ["l.position.row.0", "a"],
  ["r.position.0.label.value", "Bills"],
  ["r.position.0.amountUsd.value", "1,000"],
  ["l.position.row.1", "b"],
  ["r.position.1.label.value", "Cash"],
]);

describe("rows", () => {
  it("says how complete a list is and why not more", () => {
    expect(TWO_ROWS.lists.position).toMatchObject({
      completeness: "partial",
      reason: "not_disclosed",
    });
  });

  it("changes only the rows of the page that was sent", () => {
    const form = read(
      [
        ["l.position.row.1", "b"],
        ["r.position.1.label.value", "Cash at bank"],
      ],
      TWO_ROWS,
    );
    expect(form.lists.position?.rows.map(({ cells }) => cells["label"]?.value)).toEqual([
      "Bills",
      "Cash at bank",
    ]);
    expect(form.lists.position?.rows[0]?.cells["amountUsd"]?.value).toBe("1,000");
  });

  it("keeps the reason of a folded cell until a value is typed", () => {
    const known = read(
      [
        ["l.position.row.0", "a"],
        ["r.position.0.amountUsd.value", ""],
        ["r.position.0.amountUsd.unknown", "not_disclosed"],
      ],
      TWO_ROWS,
    );
    const folded = read(
      [
        ["l.position.row.0", "a"],
        ["r.position.0.amountUsd.value", ""],
      ],
      known,
    );
    expect(folded.lists.position?.rows[0]?.cells["amountUsd"]?.unknown).toBe("not_disclosed");
    const typed = read(
      [
        ["l.position.row.0", "a"],
        ["r.position.0.amountUsd.value", "7"],
      ],
      known,
    );
    expect(typed.lists.position?.rows[0]?.cells["amountUsd"]).toMatchObject({
      value: "7",
      unknown: "",
    });
  });

  it("adds a row the list did not have, and saves none that is blank", () => {
    const form = read(
      [
        ["l.position.row.2", "c"],
        ["r.position.2.label.value", ""],
      ],
      TWO_ROWS,
    );
    expect(form.lists.position?.rows).toHaveLength(3);
    expect(toSectionWire(form).lists.position?.rows.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("comes back the same from its own entries", () => {
    expect(read(toEntries(TWO_ROWS))).toEqual(TWO_ROWS);
  });

  it("names the control of a wrong cell, stepping over blank rows", () => {
    const form = read([["l.position.row.0", "new"]], NOTHING);
    const shifted = {
      ...form,
      lists: {
        position: {
          ...TWO_ROWS.lists.position,
          rows: [...(form.lists.position?.rows ?? []), ...(TWO_ROWS.lists.position?.rows ?? [])],
        },
      },
    } as SectionForm;
    const errors = toControlErrors(
      { "position[0].amountUsd": "wrong", "position[1]#asOf": "no day", position: "?" },
      shifted,
    );
    expect(errors).toEqual({
      "r.position.1.amountUsd.value": "wrong",
      "r.position.2.prov.asOf": "no day",
      "l.position.completeness": "?",
    });
  });
});
