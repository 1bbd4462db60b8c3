import { expect, test } from "vitest";
import { derivations } from "../derivation/derivations";
import { openView } from "../derivation/fact-view";
import { Decimal } from "../decimal";
import type { Completeness, Profile } from "../profile/profile";
import type { FactDefinition } from "./definition";
import { columnsOf, LIST_IDS, type ListId } from "./lists";
import { ASSET_CLASSES } from "./rows/asset-classes";
import { type DerivedId, definitionOf, FACT_IDS, type FactId } from "./vocabulary";

const AS_OF = "2026-06-30";
type Values = Readonly<Record<string, unknown>>;

/** A value of the right kind; `turn` walks through the choices so that rows differ. */
function sampleOf(definition: FactDefinition, turn: number): unknown {
  switch (definition.kind) {
    case "enum":
      return Object.keys(definition.choices).at(turn % Object.keys(definition.choices).length);
    case "boolean":
      return turn % 2 === 0;
    case "integer":
      return 30 + turn;
    case "date":
      return "2026-05-31";
    case "jurisdiction":
      return turn % 2 === 0 ? "US" : "SG";
    case "jurisdictions":
      return ["US"];
    case "text":
      return `name ${turn % 5}`;
    default:
      return new Decimal(50 + turn);
  }
}

/** The cells a row cannot be weighed or placed without; `bare` rows hold nothing else. */
const ESSENTIAL = new Set(["assetClass", "amountUsd", "kind", "subject", "supplyUsd", "startedOn"]);
const TURNS = Object.keys(ASSET_CLASSES).length;

function rowsOf(list: ListId, isBare: boolean): readonly Values[] {
  return Array.from({ length: TURNS }, (_, turn) =>
    Object.fromEntries(
      Object.entries(columnsOf(list))
        .filter(
          ([column, { structural }]) => structural !== true && (!isBare || ESSENTIAL.has(column)),
        )
        .map(([column, definition]) => [column, sampleOf(definition, turn)]),
    ),
  );
}

const PROVENANCE = { asOf: null, knownOn: AS_OF, sources: [], note: null, marks: [] };

/** A profile that notes every fact and column looked at. */
function watchedProfile(seen: Set<string>, isBare: boolean, completeness: Completeness): Profile {
  const watch = (values: Values, toRef: (key: string) => string): Values =>
    new Proxy(values, {
      get(target, key) {
        if (typeof key !== "string") return undefined;
        seen.add(toRef(key));
        return target[key];
      },
    });
  const lists = LIST_IDS.map((list) => {
    const toRef = (column: string): string => `${list}[].${column}`;
    const rows = rowsOf(list, isBare).map((values, index) => ({
      ...PROVENANCE,
      id: `${list}-${index}`,
      values: watch(values, toRef),
      bounds: watch({}, toRef),
      unknown: watch({}, toRef),
    }));
    return [list, { completeness, reason: null, note: null, rows }] as const;
  });
  const facts = FACT_IDS.filter((id) => definitionOf(id).derived === undefined).map((id) => {
    const value = sampleOf(definitionOf(id), 1);
    return [id, { ...PROVENANCE, status: "known", value }] as const;
  });
  const profile: Values = {
    coin: { symbol: "TST", name: "Test coin", dti: null },
    issuer: { name: null, lei: null },
    asOf: AS_OF,
    facts: watch(Object.fromEntries<unknown>(facts), (id) => id),
    lists: Object.fromEntries<unknown>(lists),
    sources: [],
    notes: [],
  };
  return profile as Profile;
}

/** Entered facts and columns a computation looks at, over full and bare rows of complete and partial lists. */
function readsOf(id: DerivedId): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const completeness of ["complete", "partial"] as const) {
    for (const isBare of [false, true]) {
      const profile = watchedProfile(seen, isBare, completeness);
      derivations[id](openView({ profile, asOf: AS_OF, derivations }));
    }
  }
  const isEntered = (ref: string): boolean =>
    !FACT_IDS.includes(ref as FactId) || definitionOf(ref as FactId).derived === undefined;
  return new Set([...seen].filter(isEntered));
}

const IDS = Object.keys(derivations) as readonly DerivedId[];

test.each(IDS)("%s looks at nothing but its declared inputs", (id) => {
  const declared = definitionOf(id).derived?.inputs ?? [];
  expect([...readsOf(id)].filter((ref) => !declared.includes(ref))).toEqual([]);
});

/** What the law decides rests on more than what can be computed without it. */
const BY_LAW: ReadonlySet<DerivedId> = new Set<DerivedId>(["regime.home", "regime.offeredPct"]);

test.each(IDS.filter((id) => !BY_LAW.has(id)))("%s looks at every declared input", (id) => {
  const reads = readsOf(id);
  expect(definitionOf(id).derived?.inputs.filter((ref) => !reads.has(ref))).toEqual([]);
});
