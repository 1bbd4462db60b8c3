import { bandText, tierText } from "../report/words";
import type { Assessment, AssessmentResult, Band, UseCaseVerdict } from "../scoring/assessment";

/** As much of an assessment as a move is read from. */
type Judged = Pick<Assessment, "result" | "useCases">;

/** One profile judged under the policy in force and under the one that is proposed, on the same day. */
export type Preview = {
  readonly key: string;
  readonly label: string;
  readonly before: Judged;
  readonly after: Judged;
};

export type UseCaseMove = {
  readonly title: string;
  readonly before: UseCaseVerdict | null;
  readonly after: UseCaseVerdict | null;
};

/** Whom a change of policy moves, and how far. */
export type Move = {
  readonly key: string;
  readonly label: string;
  readonly before: AssessmentResult;
  readonly after: AssessmentResult;
  /** Points by which the ends move; negative is down. */
  readonly by: Band;
  readonly tierMoves: boolean;
  readonly useCases: readonly UseCaseMove[];
  readonly moves: boolean;
  readonly sentence: string;
};

/** Every profile, those whose tier moves first, then by the size of the move; those that stay come last. */
export function previewMoves(previews: readonly Preview[]): readonly Move[] {
  return previews.map(toMove).sort(byWeight);
}

function toMove({ key, label, before: was, after: is }: Preview): Move {
  const [before, after] = [was.result, is.result];
  const by = { proven: after.proven - before.proven, possible: after.possible - before.possible };
  const tierMoves = tierText(before) !== tierText(after);
  const useCases = moveUseCases(was, is);
  const moves = by.proven !== 0 || by.possible !== 0 || tierMoves || useCases.length > 0;
  const sentence = word(label, { before, after, tierMoves, useCases });
  return { key, label, before, after, by, tierMoves, useCases, moves, sentence };
}

function moveUseCases(was: Judged, is: Judged): readonly UseCaseMove[] {
  const before = new Map(was.useCases.map((each) => [each.id, each]));
  const after = new Map(is.useCases.map((each) => [each.id, each]));
  return [...new Set([...after.keys(), ...before.keys()])]
    .map((id) => {
      const [old, now] = [before.get(id), after.get(id)];
      const title = now?.title ?? old?.title ?? id;
      return { title, before: old?.verdict ?? null, after: now?.verdict ?? null };
    })
    .filter((each) => each.before !== each.after);
}

function word(
  label: string,
  { before, after, tierMoves, useCases }: Pick<Move, "before" | "after" | "tierMoves" | "useCases">,
): string {
  const [was, is] = [bandText(before), bandText(after)];
  const points = was === is ? `stays at ${is}` : `moves from ${was} to ${is}`;
  const tier = tierMoves
    ? `the tier from ${tierText(before)} to ${tierText(after)}`
    : after.tier.low === null
      ? "still without a tier"
      : `the tier stays ${tierText(after)}`;
  const titles = useCases.map(({ title }) => title);
  const cases = titles.length === 0 ? "" : `; another answer for ${titles.join(", ")}`;
  return `${label} ${points}, ${tier}${cases}.`;
}

function byWeight(a: Move, b: Move): number {
  const weigh = ({ tierMoves, moves, by }: Move): readonly number[] => [
    Number(tierMoves),
    Number(moves),
    Math.max(Math.abs(by.proven), Math.abs(by.possible)),
  ];
  const [left, right] = [weigh(a), weigh(b)];
  for (const [index, weight] of left.entries()) {
    const other = right[index] ?? 0;
    if (weight !== other) return other - weight;
  }
  return a.key < b.key ? -1 : 1;
}
