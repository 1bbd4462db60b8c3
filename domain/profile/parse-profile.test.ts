import { describe, expect, it } from "vitest";
import { parseJsonText, parseProfile, parseProfileText } from "./parse-profile";

const HEAD = {
  schema: "assay-profile/1",
  asOf: "2026-06-30",
  coin: { symbol: "TST", name: "Test Dollar" },
  issuer: { name: null },
};
const LEI = "5493001KJTIIGC8Y1R12";

function errorsOf(json: unknown): Readonly<Record<string, string>> {
  const parsed = parseProfile(json);
  if (parsed.ok) return {};
  return Object.fromEntries(parsed.errors.map(({ path, message }) => [path, message]));
}

const withFacts = (facts: Readonly<Record<string, unknown>>) => errorsOf({ ...HEAD, facts });

describe("a profile", () => {
  it("needs only its head; every list left out is not researched", () => {
    const parsed = parseProfile(HEAD);
    expect(parsed).toMatchObject({ ok: true, profile: { facts: {}, sources: [], notes: [] } });
    if (!parsed.ok) return;
    expect(parsed.profile.lists.position).toEqual({
      completeness: "unknown",
      reason: "not_researched",
      note: null,
      rows: [],
    });
  });

  it("lists every error at once, with its path", () => {
    const errors = errorsOf({
      ...HEAD,
      schema: "assay-profile/9",
      asOf: "2026-02-30",
      coin: { symbol: " ", name: "a\u0000", dti: "0BCDFGHJK" },
      issuer: { name: "n", lei: "5493001KJTIIGC8Y1R13" },
      facts: { "coin.launchedon": { value: "2020-01-01" }, "redemption.atPar": { low: 1 } },
      lists: { positions: {} },
      sources: [{ id: "S", title: "t", kind: "web", url: "javascript:alert(1)" }],
    });
    expect(Object.keys(errors).sort()).toEqual(
      [
        "$.schema",
        "$.asOf",
        "$.coin.symbol",
        "$.coin.name",
        "$.coin.dti",
        "$.issuer.lei",
        '$.facts["coin.launchedon"]',
        '$.facts["redemption.atPar"]',
        "$.lists.positions",
        "$.sources[0].kind",
        "$.sources[0].url",
      ].sort(),
    );
    expect(errors['$.facts["coin.launchedon"]']).toContain('Did you mean "coin.launchedOn"?');
    expect(errors["$.lists.positions"]).toContain('Did you mean "position"?');
  });

  it.each([
    ["1,000", "thousands separators"],
    ["1e5", "without an exponent"],
    ["5 %", "percent sign"],
    ["", "empty text is not zero"],
    ["+5", "plain decimal number"],
    ["007", "plain decimal number"],
    ["0.1234567890123456789", "18 decimals"],
    ["123456789012345678901", "20 digits"],
    [-1, "at least 0"],
    [9007199254740993, "cannot hold this value exactly"],
    [0.12345678901234567, "cannot hold this value exactly"],
    [Number.NaN, "too large"],
    [Number.POSITIVE_INFINITY, "too large"],
    [null, "decimal number as text"],
    [true, "decimal number as text"],
  ])("refuses %j as an amount and says why", (value, words) => {
    const errors = withFacts({ "coin.outstandingUsd": { value } });
    expect(errors['$.facts["coin.outstandingUsd"].value']).toContain(words);
  });

  it.each(["0", "0.000000000000000001", "99999999999999999999.999999999999999999", "12.50"])(
    "keeps %s exactly",
    (value) => {
      const parsed = parseProfile({ ...HEAD, facts: { "coin.outstandingUsd": { value } } });
      const answer = parsed.ok ? parsed.profile.facts["coin.outstandingUsd"] : undefined;
      const shown = answer?.status === "known" ? String(answer.value) : "";
      expect(shown).toBe(value.replace(/\.(\d*?)0+$/, ".$1").replace(/\.$/, ""));
    },
  );

  it("accepts a JSON number that lost nothing", () => {
    expect(withFacts({ "coin.outstandingUsd": { value: 73344909176 } })).toEqual({});
    expect(withFacts({ "redemption.feePct": { value: 0.05 } })).toEqual({});
  });

  it.each([
    ["issuer.domicile", { value: "XX" }, ".value", "two-letter country code"],
    ["coin.holders", { value: 1.5 }, ".value", "whole number"],
    ["redemption.eligible", { value: "all" }, ".value", "anyLawfulHolder"],
    ["coin.launchedOn", { low: "2020-01-02", high: "2020-01-01" }, "", "low below or equal"],
    ["coin.launchedOn", { low: null }, "", "Give low, high or both"],
    ["redemption.feePct", 5, "", 'an object with "value"'],
    ["redemption.feePct", { value: 1, unknown: "conflicting" }, ".unknown", "one form"],
    ["redemption.feePct", { value: 101 }, ".value", "at most 100"],
    ["redemption.feePct", { unknown: "forgotten" }, ".unknown", "not_researched"],
  ])("%s: %j is refused at %s", (...[id, answer, at, words]) => {
    expect(withFacts({ [id]: answer })[`$.facts["${id}"]${at}`]).toContain(words);
  });

  it("refuses computed facts with their formula", () => {
    const errors = withFacts({ "reserve.coveragePct": { value: "100" } });
    expect(errors['$.facts["reserve.coveragePct"]']).toContain("coins outstanding");
  });

  it("refuses repeated ids, dangling citations and cells given twice", () => {
    const row = {
      id: "a",
      values: { amountUsd: "1" },
      bounds: { amountUsd: { low: 1 } },
      sources: ["T"],
    };
    const errors = errorsOf({
      ...HEAD,
      facts: { "redemption.atPar": { value: true, sources: ["S", "T"] } },
      lists: {
        position: { completeness: "complete", reason: "conflicting", rows: [row, { id: "a" }] },
      },
      sources: [
        { id: "S", title: "t", kind: "press" },
        { id: "S", title: "u", kind: "press" },
      ],
    });
    expect(Object.keys(errors).sort()).toEqual(
      [
        '$.facts["redemption.atPar"].sources[1]',
        "$.lists.position.reason",
        "$.lists.position.rows[0].bounds.amountUsd",
        "$.lists.position.rows[0].sources[0]",
        "$.lists.position.rows[1].id",
        "$.sources[1].id",
      ].sort(),
    );
  });

  it("keeps markup, right-to-left text and emoji letter for letter", () => {
    const name = "<script>alert(1)</script> مرحبا 🪙👩‍🚀 ‮evil";
    const parsed = parseProfile({
      ...HEAD,
      coin: { symbol: "=1+1", name },
      issuer: { name, lei: LEI },
    });
    expect(parsed).toMatchObject({
      ok: true,
      profile: { coin: { name }, issuer: { name, lei: LEI } },
    });
  });

  it("keeps the keys of objects apart from their prototypes", () => {
    const errors = errorsOf(JSON.parse('{"__proto__":{"x":1},"constructor":{},"toString":1}'));
    expect(errors["$.__proto__"]).toContain("not allowed");
    expect(errors["$.constructor"]).toContain("no key");
    expect(errors["$.toString"]).toContain("no key");
    expect(Object.keys({})).toEqual([]);
  });
});

describe("a hostile text", () => {
  const messageOf = (text: string) => {
    const parsed = parseProfileText(text);
    return parsed.ok ? "" : parsed.errors.map(({ message }) => message).join("\n");
  };

  it.each([
    ["", "empty"],
    ["{", "not valid JSON"],
    ['{"a": NaN}', "not valid JSON"],
    ["null", "an object in curly brackets"],
    ["[]", "an object in curly brackets"],
    ["[".repeat(10_000), "64 levels"],
    ["[".repeat(10_000) + "]".repeat(10_000), "64 levels"],
    [`"${"a".repeat(6_000_000)}"`, "larger than 5 MB"],
    [`{"a":"${"é".repeat(2_700_000)}"}`, "larger than 5 MB"],
    [`[${"1,".repeat(1_000_000)}1]`, "at most 5000 entries"],
    ['{"schema":"assay-profile/1","schema":"assay-profile/1"}', "written twice"],
    ['{"a":0.1234567890123456789}', "cannot hold this value exactly"],
  ])("%#: is refused in a sentence", (text, words) => {
    expect(messageOf(text)).toContain(words);
  });

  it("is refused when it holds a number beyond every double", () => {
    const facts = '{"coin.outstandingUsd":{"value":1e400}}';
    const text = `${JSON.stringify(HEAD).slice(0, -1)},"facts":${facts}}`;
    expect(messageOf(text)).toContain("too large");
  });

  it("with thousands of unknown keys is answered at once", () => {
    const keys = Object.fromEntries(
      Array.from({ length: 900 }, (_, index) => [`key${index}`, index]),
    );
    const parsed = parseProfile({ ...HEAD, facts: keys });
    expect(parsed.ok ? 0 : parsed.errors.length).toBe(101);
  });

  it("that refers to itself is refused, not followed forever", () => {
    const loop: Record<string, unknown> = { ...HEAD };
    loop["self"] = loop;
    expect(parseProfile(loop).ok).toBe(false);
  });

  it("may start with a byte order mark", () => {
    expect(parseProfileText(`\uFEFF${JSON.stringify(HEAD)}`).ok).toBe(true);
    expect(parseJsonText("\uFEFF{}").ok).toBe(true);
  });
});

describe("places in sources and contradicting values", () => {
  const sources = [
    { id: "S1", title: "Terms", kind: "issuerWeb", document: "doc_1" },
    { id: "S2", title: "Report", kind: "attested" },
  ];
  const parse = (fact: unknown) =>
    parseProfile({ ...HEAD, sources, facts: { "redemption.feePct": fact } });
  const errors = (fact: unknown) =>
    errorsOf({ ...HEAD, sources, facts: { "redemption.feePct": fact } });
  const at = (rest: string) => `$.facts["redemption.feePct"]${rest}`;

  it("are read with the fact, and what is empty leaves no trace", () => {
    const places = { S1: { place: "p. 3", quote: "fee: 0.1 %" }, S2: { note: null } };
    expect(parse({ value: "0.1", sources: ["S1", "S2"], places })).toMatchObject({
      ok: true,
      profile: {
        sources: [{ document: "doc_1" }, {}],
        facts: {
          "redemption.feePct": {
            places: { S1: { place: "p. 3", quote: "fee: 0.1 %", note: null } },
          },
        },
      },
    });
    const bare = parse({ value: "0.1", sources: ["S1"], places: { S1: {} } });
    expect(bare.ok && "places" in (bare.profile.facts["redemption.feePct"] ?? {})).toBe(false);
  });

  it("belong to a source that this very fact cites", () => {
    expect(errors({ value: "1", sources: ["S1"], places: { S2: { place: "p. 1" } } })).toEqual({
      [at(".places.S2")]: expect.stringContaining('not among "sources" here'),
    });
    expect(
      errors({
        unknown: "conflicting",
        sources: ["S1"],
        claims: [
          { source: "S1", value: "1" },
          { source: "S1", value: "2" },
          { source: "S9", value: "3" },
        ],
      }),
    ).toEqual({
      [at(".claims[1].source")]: expect.stringContaining("one for each source"),
      [at(".claims[2].source")]: expect.stringContaining("Cite it"),
    });
  });

  it("contradict each other only where the answer says so, and name what is misspelt", () => {
    const claims = [{ source: "S1", value: "1" }];
    expect(errors({ unknown: "not_disclosed", sources: ["S1"], claims })).toEqual({
      [at(".claims")]: expect.stringContaining("conflicting"),
    });
    expect(errors({ value: "1", sources: ["S1"], claims })).toHaveProperty([at(".claims")]);
    expect(errors({ value: "1", sources: ["S1"], places: { S1: { qoute: "x" } } })).toEqual({
      [at(".places.S1.qoute")]: expect.stringContaining('Did you mean "quote"?'),
    });
  });
});
