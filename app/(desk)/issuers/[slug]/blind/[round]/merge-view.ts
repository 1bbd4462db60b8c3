import type { Difference } from "@/components/blind/merge-form";
import type { VerdictDifference } from "@/components/blind/verdict-differences";
import type { Choices, Side } from "@/domain/review/merge-answers";
import type { readRound } from "@/server/blind/queries";

type Comparison = NonNullable<NonNullable<Awaited<ReturnType<typeof readRound>>>["comparison"]>;

const PREFIX = "choice:";

/** Differences as the form asks for them: those that need a decision first. */
export function toDifferences({ items }: Comparison): readonly Difference[] {
  const all = items.map(({ path, label, first, second, suggested }) => ({
    name: `${PREFIX}${path}`,
    ...{ label, first, second, suggested },
  }));
  return [
    ...all.filter(({ suggested }) => suggested === null),
    ...all.filter(({ suggested }) => suggested !== null),
  ];
}

/** Choices by the place they are for; anything else a form sends is left out. */
export function toChoices(values: Readonly<Record<string, string>>): Choices {
  return new Map(
    Object.entries(values).flatMap(([name, value]): readonly [string, Side][] =>
      name.startsWith(PREFIX) && (value === "first" || value === "second")
        ? [[name.slice(PREFIX.length), value]]
        : [],
    ),
  );
}

/** What is wrong, by the name of the control. */
export function toControls(
  fields: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).map(([path, message]) => [`${PREFIX}${path}`, message]),
  );
}

/** Questions with two verdicts, by title. */
export function toVerdictDifferences({
  verdicts,
  checklist,
}: Comparison): readonly VerdictDifference[] {
  const titles = new Map(checklist.criteria.map(({ id, title }) => [id, title]));
  return verdicts.differing.map((each) => ({ ...each, title: titles.get(each.id) ?? each.id }));
}

/** "Answers that are the same: 12; that differ: 3; given by one of them only: 4." */
export function sayPlaces({ facts: { counts } }: Comparison): string {
  const alone = counts.only_first + counts.only_second;
  return `Answers that are the same: ${counts.equal}; that differ: ${counts.differ}; given by one of them only: ${alone}.`;
}
