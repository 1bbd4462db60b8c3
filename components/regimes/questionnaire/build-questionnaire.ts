import type { FactView } from "@/domain/derivation/fact-view";
import { findDefinition } from "@/domain/facts/vocabulary";
import { READINGS, type Source, SOURCE_KINDS } from "@/domain/profile/profile";
import { sayForce, type Standing, STANDINGS } from "@/domain/regime/force";
import type { RegimeResult } from "@/domain/regime/judge-regime";
import type { RuleFinding } from "@/domain/regime/judge-rule";
import { factsOf, readsOf } from "@/domain/regime/reads";
import { partsOf, type Regime } from "@/domain/regime/regime";
import { PARTS, type Rule, type RuleSource, VERIFICATIONS } from "@/domain/regime/rule";
import { type Book, describeLists, describeQuestion } from "./questions";
import { toColumn } from "./rows";
import type { QuestionnaireView, Reference, RuleEntry } from "./view";

export type QuestionnaireInput = {
  readonly regime: Regime;
  readonly result: RegimeResult;
  readonly view: FactView;
};

/** The rules of a regime in order, each with the questions it asks and what a profile answers on the view's day. */
export function buildQuestionnaire({
  regime,
  result,
  view,
}: QuestionnaireInput): QuestionnaireView {
  const scopeRefs = [...new Set([...factsOf(regime.applies), ...readsOf(regime.applies)])];
  const numbers = numberQuestions([scopeRefs, ...regime.rules.map(refsOf)]);
  const toNumbers = (refs: readonly string[]) => refs.flatMap((ref) => numbers.get(ref) ?? []);
  const cited = collectCited(view, [...numbers.keys()]);
  const positions = new Map(cited.map(({ id }, index) => [id, index]));
  const cite: Book["cite"] = (ids) => ids.flatMap((id) => positions.get(id) ?? []);
  const book = { view, numbers, cite };
  const shared = { checks: new Shelf(), forces: new Shelf(), texts: collectTexts(regime.rules) };
  const entries = regime.rules.flatMap((rule, index) => {
    const finding = result.findings[index];
    if (finding === undefined) return [];
    const asked = toNumbers(refsOf(rule));
    return [{ ...enterRule(rule, finding, shared), part: rule.part, n: index + 1, asked }];
  });
  return {
    scope: {
      requirement: regime.appliesPlain,
      reason: result.reason,
      asked: toNumbers(scopeRefs),
    },
    parts: partsOf(regime).map((part) => ({
      id: part,
      title: PARTS[part],
      rules: entries.filter((each) => each.part === part).map(({ part: _, ...entry }) => entry),
    })),
    questions: [...numbers.keys()].map((ref) => describeQuestion(book, ref)),
    checks: shared.checks.texts,
    forces: shared.forces.texts,
    lists: describeLists(book),
    documents: cited.map(toDocument),
    texts: shared.texts.map(toText),
  };
}

/** Texts said once, known by their position. */
class Shelf {
  readonly #positions = new Map<string, number>();

  place(text: string): number {
    const known = this.#positions.get(text);
    if (known !== undefined) return known;
    this.#positions.set(text, this.#positions.size);
    return this.#positions.size - 1;
  }

  get texts(): readonly string[] {
    return [...this.#positions.keys()];
  }
}

/** What a rule declares and the entered facts and columns behind it, in that order. */
function refsOf({ facts, reads }: Rule): readonly string[] {
  return [...new Set<string>([...facts, ...reads])];
}

function numberQuestions(asked: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const refs = new Set(asked.flat().filter((ref) => findDefinition(ref) !== null));
  return new Map([...refs].map((ref, index) => [ref, index + 1]));
}

type Shared = {
  readonly checks: Shelf;
  readonly forces: Shelf;
  readonly texts: readonly RuleSource[];
};

function enterRule(
  rule: Rule,
  finding: RuleFinding,
  { checks, forces, texts }: Shared,
): Omit<RuleEntry, "n" | "asked"> {
  const { id, title, severity, requirement, remark, citation, evidenceWanted } = rule;
  const { verdict, reason, standing } = finding;
  return {
    id,
    title,
    severity,
    verdict,
    reason,
    requirement,
    ...(remark === undefined ? {} : { remark }),
    citation,
    texts: rule.sources.map((source) => texts.findIndex((text) => isSameText(text, source)) + 1),
    checked: checks.place(
      [`${VERIFICATIONS[rule.verification]}.`, rule.doubt ?? ""].join(" ").trim(),
    ),
    force: forces.place(forceText(rule, standing)),
    evidenceWanted,
  };
}

function forceText({ force }: Rule, standing: Standing): string {
  return `${sayForce(force)} On this day: ${STANDINGS[standing].toLowerCase()}.`;
}

function isSameText(one: RuleSource, other: RuleSource): boolean {
  return one.title === other.title && one.url === other.url;
}

function collectTexts(rules: readonly Rule[]): readonly RuleSource[] {
  const all = rules.flatMap(({ sources }) => sources);
  return all.filter((each, index) => all.findIndex((other) => isSameText(other, each)) === index);
}

function collectCited(view: FactView, refs: readonly string[]): readonly Source[] {
  const ids = refs.flatMap((ref): readonly string[] => {
    const column = toColumn(ref);
    if (column === null) return view.profile.facts[ref]?.sources ?? [];
    return view.rows(column.list).rows.flatMap(({ sources }) => sources);
  });
  const cited = new Set(ids);
  return view.profile.sources.filter(({ id }) => cited.has(id));
}

function toDocument({ id, title, publisher, date, kind, reading, url }: Source): Reference {
  const about = [SOURCE_KINDS[kind], reading === null ? null : READINGS[reading]];
  return {
    name: id,
    title,
    url,
    where: `${publisher ?? "publisher not stated"}, ${date ?? "not dated"}`,
    about: about.filter((part) => part !== null).join(", "),
  };
}

function toText({ title, url }: RuleSource, index: number): Reference {
  return { name: `L${index + 1}`, title, url, where: "", about: "" };
}
