import { describe, expect, it } from "vitest";
import { isIsoDate } from "@/domain/dates";
import { FORCES } from "@/domain/regime/force";
import { judgeRegime } from "@/domain/regime/judge-regime";
import { parametersOf } from "@/domain/regime/reads";
import { PARTS, VERIFICATIONS } from "@/domain/regime/rule";
import { openTestView } from "@/tests/support/view";
import { ruleset } from "./index";
import { regimes } from "./regimes";
import { SOURCE_ROWS } from "./source-rows";

/** Rules, and rows of the source left out. */
const COUNTS: Readonly<Record<string, readonly [rules: number, leftOut: number]>> = {
  "us-genius": [38, 15],
  "us-nydfs": [31, 1],
  "eu-mica": [86, 3],
  "hk-stablecoins": [44, 1],
  "sg-mas": [20, 1],
  "gb-fca": [21, 0],
  "jp-psa": [16, 0],
  "ae-cbuae": [18, 0],
  "ae-vara": [12, 0],
  "ae-adgm": [9, 0],
  "us-genius-proposed": [38, 11],
  "gb-boe": [9, 0],
  "cpmi-iosco": [13, 1],
  imf: [3, 0],
  fsb: [16, 0],
  "basel-sco60": [20, 0],
  aicpa: [23, 0],
};

/** Kept exactly as the source names it; every other address is encrypted. */
const WITHOUT_TLS = [
  "http://www.sopraxps.com/insights/client-memos/genius-act-ushers-in-comprehensive-federal-regulation-of-payment-stablecoins",
];

const rules = regimes.flatMap((regime) => regime.rules);
const BINDING = new Set(["in_force", "enacted", "interim"]);
const sentence = /^[\p{Lu}\d“].*[^.]\.$/su;
const each = regimes.map((regime) => [regime.id, regime] as const);

describe("the regimes together", () => {
  it("cover all seventeen checklists and 450 rows of the source", () => {
    expect(Object.values(SOURCE_ROWS).flat()).toHaveLength(450);
    expect(regimes.map(toId).sort()).toEqual(Object.keys(SOURCE_ROWS).sort());
    expect(Object.keys(COUNTS).sort()).toEqual(Object.keys(SOURCE_ROWS).sort());
    expect(regimes.flatMap((regime) => regime.rules)).toHaveLength(417);
  });

  it("use no id twice, and name only rules that exist", () => {
    const ids = regimes.flatMap(({ rules: own, leftOut }) => [...own, ...leftOut].map(toId));
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(Object.values(SOURCE_ROWS).flat());
    const loose = rules.flatMap(({ sameAs = [] }) => sameAs).filter((id) => !known.has(id));
    expect(loose).toEqual([]);
  });

  it("are those of the ruleset, law before proposals before standards", () => {
    expect(ruleset.regimes).toBe(regimes);
    const order = ["law", "proposed", "standard"];
    const places = regimes.map(({ nature }) => order.indexOf(nature));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("have one object for each parameter, in unbroken time, with a reason", () => {
    const used = regimes.flatMap((regime) => [
      ...parametersOf(regime.applies),
      ...regime.rules.flatMap(({ parameters }) => parameters),
    ]);
    const own = [...new Set(used)];
    const all = [...own, ...ruleset.parameters.filter((parameter) => !own.includes(parameter))];
    expect(own.length).toBeGreaterThan(200);
    expect(all.map(toId).filter((id, at, ids) => ids.indexOf(id) !== at)).toEqual([]);
    for (const { id, label, rationale, values } of own) {
      expect(SOURCE_ROWS, id).toHaveProperty([id.split(".")[0] ?? ""]);
      expect(label.length, id).toBeGreaterThan(3);
      expect(rationale, id).toMatch(sentence);
      expect(values[0]?.from, id).toBeNull();
      expect(values.at(-1)?.until, id).toBeNull();
      values.slice(1).forEach(({ from }, index) => expect(from, id).toBe(values[index]?.until));
    }
  });
});

describe.each(each)("%s", (id, regime) => {
  const { rules: own, leftOut } = regime;

  it("holds every row of its checklist, as a rule or left out, and nothing else", () => {
    expect([...own, ...leftOut].map(toId).sort()).toEqual([...(SOURCE_ROWS[id] ?? [])].sort());
    expect([own.length, leftOut.length]).toEqual(COUNTS[id]);
    for (const { id: row, why } of leftOut) expect(why, row).toMatch(sentence);
  });

  it("says what it is, whom it binds and when it was checked", () => {
    expect(regime.name.length).toBeGreaterThan(3);
    expect(regime.shortName.length).toBeLessThanOrEqual(40);
    expect(regime.jurisdiction.length).toBeGreaterThan(1);
    expect(regime.instruments.length).toBeGreaterThan(0);
    expect(regime.appliesPlain).toMatch(/^[A-Z].{20,}\.$/);
    expect(isIsoDate(regime.checkedOn)).toBe(true);
    for (const text of [...regime.notCovered, ...regime.doubtful])
      expect(text).toMatch(/^\p{Lu}.{5,}$/u);
    const days = regime.dates.map(({ date }) => date);
    expect(days.filter((day) => !isIsoDate(day))).toEqual([]);
    expect(days).toEqual([...days].sort());
    for (const { what } of regime.dates) expect(what).toMatch(/^[A-Z].{4,}[^.]$/);
  });

  it.each(own.map((rule) => [rule.id, rule] as const))("%s is written out in full", (_, rule) => {
    expect(rule.id.startsWith(`${id}.`)).toBe(true);
    expect(PARTS).toHaveProperty(rule.part);
    expect(rule.title).toMatch(/^\p{Lu}.+[^.?]$/u);
    expect(rule.requirement).toMatch(sentence);
    expect(rule.evidenceWanted.length).toBeGreaterThan(4);
    expect(rule.citation.trim().length).toBeGreaterThan(2);
    expect(rule.reads.length).toBeGreaterThan(0);
    expect(rule.sources.length).toBeGreaterThan(0);
    for (const { title, url } of rule.sources) {
      expect(title.trim().length).toBeGreaterThan(3);
      if (url !== null && !WITHOUT_TLS.includes(url)) expect(new URL(url).protocol).toBe("https:");
    }
    expect(VERIFICATIONS).toHaveProperty(rule.verification);
    if (rule.verification === "unverified") expect(rule.doubt).toMatch(sentence);
    if (rule.doubt !== undefined) expect(rule.doubt.length).toBeGreaterThan(15);
    expect(rule.partly).not.toBe(rule.met);
  });

  it("dates its law with days that exist, in order, and calls nothing law that is not", () => {
    for (const { id: row, force } of own) {
      const { status, from, until, text } = force;
      expect(FORCES, row).toHaveProperty(status);
      expect(text.length, row).toBeGreaterThan(5);
      for (const day of [from, until]) if (day !== null) expect(isIsoDate(day), row).toBe(true);
      if (from !== null && until !== null) expect(from < until, row).toBe(true);
      if (status === "enacted" || status === "interim") expect(from, row).not.toBeNull();
      if (regime.nature !== "law") expect(BINDING.has(status), row).toBe(false);
    }
    expect(regime.nature === "law").toBe(own.some(({ force }) => BINDING.has(force.status)));
  });

  it("finds nothing met and nothing broken where nothing is known", () => {
    for (const mode of ["perimeter", "benchmark"] as const) {
      const result = judgeRegime(regime, openTestView({}), mode);
      const decided = result.findings.filter(({ verdict }) =>
        mode === "perimeter" ? verdict !== "unknown" : verdict === "not_met",
      );
      expect(decided.map(toId), mode).toEqual([]);
      expect(result.gates.failed).toEqual([]);
    }
    expect(judgeRegime(regime, openTestView({}), "perimeter").state).not.toBe("does_not_apply");
  });
});

function toId({ id }: { readonly id: string }): string {
  return id;
}
