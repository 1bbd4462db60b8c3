import { describe, expect, it } from "vitest";
import type { Answer } from "../profile/profile";
import { definitionOf } from "../facts/vocabulary";
import { type Entry, readSectionForm } from "./fields";
import { type AnswerForm, BLANK_ANSWER, blankRow, isSame, type SectionForm } from "./form";
import { mergeForms } from "./merge";
import { settle } from "./settle";
import { toEntries } from "./to-entries";
import { toAnswerForm } from "./to-form";
import { toSectionWire } from "./to-input";

const FEE = "redemption.feePct";
const PLACE = { place: "p. 3", quote: "The fee is 0.1 %.", note: "table 2" };

const answerOf = (answer: Partial<AnswerForm>): SectionForm => ({
  facts: { [FEE]: { ...BLANK_ANSWER, ...answer } },
  lists: {},
});
const read = (entries: readonly Entry[], before: SectionForm) =>
  readSectionForm(entries, before).facts[FEE];
const shown = (...rest: readonly Entry[]): readonly Entry[] => [[`f.${FEE}.note`, ""], ...rest];

describe("places of citations", () => {
  it("come back from the controls of a page as they went in, for facts and rows", () => {
    const form: SectionForm = {
      facts: {
        [FEE]: {
          ...BLANK_ANSWER,
          value: "1",
          sources: ["S1", "S2"],
          places: { S1: PLACE, S2: { ...PLACE, place: "", quote: "two\nlines" } },
        },
      },
      lists: {
        position: {
          completeness: "partial",
          reason: "",
          note: "",
          rows: [{ ...blankRow("r1"), sources: ["S2"], places: { S2: PLACE } }],
        },
      },
    };
    expect(isSame(readSectionForm(toEntries(form), { facts: {}, lists: {} }), form)).toBe(true);
  });

  it("stay where they were not on the page, and go with their source", () => {
    const before = answerOf({ value: "1", sources: ["S1", "S2"], places: { S1: PLACE } });
    const name = `f.${FEE}.sources`;
    expect(read(shown([name, "S1"], [name, "S2"]), before)?.places).toEqual({ S1: PLACE });
    expect(read(shown([name, "S2"]), before)).not.toHaveProperty("places");
  });

  it("go when they are emptied, each with its own source", () => {
    const before = answerOf({
      value: "1",
      sources: ["S1", "S2"],
      places: { S1: PLACE, S2: PLACE },
    });
    const part = (part: string, value: string): Entry => [`f.${FEE}.${part}`, value];
    const sent = shown(
      ...["S1", "S2"].map((id) => part("sources", id)),
      ...["S1", "S2"].map((id) => part("placeFor", id)),
      ...["", "p. 9"].map((text) => part("place", text)),
      ...["", ""].map((text) => part("quote", text)),
      ...["", ""].map((text) => part("placeNote", text)),
    );
    expect(read(sent, before)?.places).toEqual({ S2: { place: "p. 9", quote: "", note: "" } });
  });

  it("are sent without what is blank", () => {
    const form = answerOf({
      value: "1",
      sources: ["S1", "S2"],
      places: {
        S1: { place: "p. 3", quote: " ", note: "" },
        S2: { place: "", quote: "", note: "" },
      },
    });
    expect(toSectionWire(form).facts[FEE]).toMatchObject({ places: { S1: { place: "p. 3" } } });
    const bare = toSectionWire(answerOf({ value: "1", sources: ["S1"] })).facts[FEE];
    expect(Object.keys(bare ?? {})).not.toContain("places");
  });

  it("are a difference between two people's versions like any other", () => {
    const base = answerOf({ value: "1", sources: ["S1"] });
    const mine = answerOf({ value: "1", sources: ["S1"], places: { S1: PLACE } });
    const theirs = answerOf({ value: "1", sources: ["S1"], note: "theirs" });
    expect(mergeForms({ base, mine, theirs: base }).form.facts[FEE]?.places).toEqual({ S1: PLACE });
    const { conflicts } = mergeForms({ base, mine, theirs });
    expect(conflicts.map((each) => each.mine)).toEqual([
      "1 % (sources S1; S1: p. 3 · “The fee is 0.1 %.” · table 2)",
    ]);
  });
});

const CLAIMS = { S1: "0.1 %", S2: "0.5 %" };
const doubt = answerOf({ unknown: "conflicting", sources: ["S1", "S2"], claims: CLAIMS });

describe("contradicting values", () => {
  it("come from the profile, through the controls, and back to the command", () => {
    const claims = Object.entries(CLAIMS).map(([source, value]) => ({ source, value }));
    const stored: Answer = {
      asOf: null,
      knownOn: null,
      note: null,
      marks: [],
      sources: ["S1", "S2"],
      status: "unknown",
      reason: "conflicting",
      claims,
    };
    const form: SectionForm = {
      facts: { [FEE]: toAnswerForm(definitionOf(FEE), stored) },
      lists: {},
    };
    expect(isSame(form, doubt)).toBe(true);
    const back = readSectionForm(toEntries(form), { facts: {}, lists: {} });
    expect(toSectionWire(back).facts[FEE]).toMatchObject({ unknown: "conflicting", claims });
  });

  it("are no more once the fact is known", () => {
    const entries: readonly Entry[] = [
      [`f.${FEE}.value`, "0.1"],
      [`f.${FEE}.unknown`, ""],
    ];
    expect(read(entries, doubt)).not.toHaveProperty("claims");
  });

  it("are settled by a value and a reason, which the note keeps with what was said", () => {
    const settled = settle(doubt.facts[FEE] ?? BLANK_ANSWER, {
      value: "0.1",
      reason: "S1 is the contract.",
    });
    expect(settled).toMatchObject({
      value: "0.1",
      unknown: "",
      note: "Sources disagreed (S1: 0.1 %; S2: 0.5 %). S1 is the contract.",
    });
    expect(settled.claims).toBeUndefined();
    const sent = shown([`f.${FEE}.settle`, "0.1"], [`f.${FEE}.why`, "S1 is the contract."]);
    const sources = ["S1", "S2"].map((id): Entry => [`f.${FEE}.sources`, id]);
    expect(isSame(read([...sent, ...sources], doubt), settled)).toBe(true);
  });

  it("stay without a value, and nothing that was written is lost", () => {
    const answer = doubt.facts[FEE] ?? BLANK_ANSWER;
    expect(settle(answer, { value: " ", reason: "Asked the issuer." })).toEqual({
      ...answer,
      note: "Asked the issuer.",
    });
    expect(settle({ ...answer, note: "old" }, { value: "1", reason: "" })).toMatchObject({
      value: "1",
      note: "old",
    });
  });
});
