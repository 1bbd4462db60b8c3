import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromEpochDay } from "../dates";
import type { Profile } from "../profile/profile";
import { buildProfile, dated } from "@/tests/support/profile-builder";
import {
  describeAsKnown,
  describeRevision,
  isHistoryRef,
  labelOfRef,
  pickChanges,
  pickRevision,
  type RevisionDays,
} from "./fact-history";

const day = fc.integer({ min: 20_000, max: 20_030 }).map(fromEpochDay);
const revisions = fc
  .array(fc.record({ asOf: day, publishedOn: day }), { maxLength: 8 })
  .map((all) => all.map((each, index): RevisionDays => ({ ...each, number: index + 1 })));
const question = fc.record({ knownOn: day, asOf: day });

const rank = (revision: RevisionDays | null) =>
  revision === null ? "" : `${revision.asOf} ${String(revision.number).padStart(3, "0")}`;

describe("the revision a reader would have opened", () => {
  it("is published by then and describes that day or an earlier one", () => {
    const property = fc.property(revisions, question, (all, asked) => {
      const picked = pickRevision(all, asked);
      if (picked === null) {
        expect(all.some((r) => r.publishedOn <= asked.knownOn && r.asOf <= asked.asOf)).toBe(false);
        return;
      }
      expect(picked.publishedOn <= asked.knownOn && picked.asOf <= asked.asOf).toBe(true);
    });
    fc.assert(property);
  });

  it("only moves on as more days pass, on either calendar", () => {
    const property = fc.property(revisions, question, day, (all, asked, later) => {
      const now = rank(pickRevision(all, asked));
      const knownOn = later > asked.knownOn ? later : asked.knownOn;
      const asOf = later > asked.asOf ? later : asked.asOf;
      expect(rank(pickRevision(all, { ...asked, knownOn })) >= now).toBe(true);
      expect(rank(pickRevision(all, { ...asked, asOf })) >= now).toBe(true);
    });
    fc.assert(property);
  });

  it("does not depend on what was published afterwards, nor on the order of the list", () => {
    const property = fc.property(revisions, question, (all, asked) => {
      const then = all.filter(({ publishedOn }) => publishedOn <= asked.knownOn);
      expect(pickRevision(all, asked)).toEqual(pickRevision(then.toReversed(), asked));
    });
    fc.assert(property);
  });
});

const FEE = "redemption.feePct";

function withFee(value: number, knownOn: string | null, asOf: string | null = null): Profile {
  return buildProfile({
    asOf: "2024-10-04",
    facts: { [FEE]: dated(value, { knownOn, asOf, note: `says ${value}` }) },
    position: [
      { label: "Bills", amountUsd: 10, meta: { id: "a" } },
      { label: "Cash", amountUsd: value, meta: { id: "b", knownOn } },
    ],
  });
}

describe("what was known", () => {
  it("never tells what became public later, whatever that is", () => {
    const property = fc.property(
      question,
      day,
      fc.tuple(fc.nat(9), fc.nat(9)),
      (asked, since, [a, b]) => {
        fc.pre(since > asked.knownOn);
        const tell = (value: number) =>
          [FEE, "position", "reserve.largestBankSharePct"].map((ref) =>
            isHistoryRef(ref) ? describeAsKnown(withFee(value, since), ref, asked) : null,
          );
        expect(tell(a)).toEqual(tell(b));
      },
    );
    fc.assert(property);
    const hidden = describeAsKnown(withFee(7, "2024-10-09"), FEE, {
      knownOn: "2024-10-08",
      asOf: "2024-10-08",
    });
    expect(hidden).toMatchObject({ text: "not public on this date", note: null, knownOn: null });
  });

  it("stays known once it was", () => {
    const property = fc.property(day, day, day, (since, one, other) => {
      const [first, second] = [one, other].toSorted() as [string, string];
      fc.pre(since <= first);
      const tell = (knownOn: string) =>
        describeAsKnown(withFee(3, since), FEE, { knownOn, asOf: "2024-11-01" });
      expect(tell(first)).toEqual(tell(second));
      expect(tell(first)).toMatchObject({ text: "3.0 %", knownOn: since, note: "says 3" });
    });
    fc.assert(property);
  });

  it("tells of a day what became public only afterwards, because the question is about that day", () => {
    const asked = { knownOn: "2024-10-20", asOf: "2024-10-04" };
    expect(describeAsKnown(withFee(3, "2024-10-10"), FEE, asked).text).toBe("3.0 %");
    expect(describeAsKnown(withFee(3, "2024-10-10"), "position", asked).text).toBe(
      "2 rows, complete",
    );
    expect(describeRevision(withFee(3, "2024-10-10"), FEE).text).toBe("not public on this date");
  });

  it("leaves out a value that describes a later day than asked about", () => {
    const asked = { knownOn: "2024-12-31", asOf: "2024-10-04" };
    expect(describeAsKnown(withFee(3, null, "2024-10-05"), FEE, asked).status).toBe("unknown");
    expect(describeAsKnown(withFee(3, null, "2024-10-04"), FEE, asked).text).toBe("3.0 %");
  });
});

describe("the changes of a fact", () => {
  it("are those of its value, its rows and its origin, and of no other fact", () => {
    const paths = [FEE, `${FEE}#note`, `${FEE}#place[S1]`, `${FEE}Max`, "redemption.atPar"];
    const changes = paths.map((path) => ({ path, label: "", before: null, after: "x" }));
    expect(pickChanges(changes, FEE).map(({ path }) => path)).toEqual(paths.slice(0, 3));
    const rows = ["position", "position[a]", "position[a].amountUsd", "position#note", "account"];
    const ofRows = rows.map((path) => ({ path, label: "", before: null, after: "x" }));
    expect(pickChanges(ofRows, "position")).toHaveLength(4);
  });

  it("belong to facts and lists, by their names", () => {
    expect(isHistoryRef("redemption.fee")).toBe(false);
    expect(labelOfRef(FEE)).not.toBe(FEE);
    expect(labelOfRef("position")).not.toBe("position");
  });
});
