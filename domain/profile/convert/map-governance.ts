import { type Context, cite, keepAsNotes } from "./context";
import { marksIn, mergeOrigins, type Origin, toSentence } from "./origin";
import type { SourceNode } from "./source-node";

type Question = {
  readonly flag: SourceNode;
  readonly note: SourceNode;
  /** Sets the fact from the answer and the words beside it; false where they do not settle it. */
  readonly set: (answer: boolean, words: string, origin: Origin) => boolean;
  readonly leave: (origin: Origin) => boolean;
};

/** Policy, committees and tests, as far as a plain yes or no settles a fact. */
export function mapGovernance(context: Context): void {
  const node = context.snapshot.get("governance");
  const origin = cite(context, "governance", node);
  for (const question of questionsOf(context, node)) answer(context, question, origin);
  keepAsNotes(context, node.get("keyPersonOwnershipConcerns"));
}

function questionsOf({ draft }: Context, node: SourceNode): readonly Question[] {
  return [
    {
      flag: node.get("investmentPolicyPublished"),
      note: node.get("investmentPolicyNote"),
      set: (yes, _words, origin) =>
        draft.setFact("governance.investmentPolicy", yes ? "published" : "none", origin),
      leave: (origin) => draft.setUnknown("governance.investmentPolicy", "not_researched", origin),
    },
    {
      flag: node.get("riskCommittee"),
      note: node.get("riskCommitteeNote"),
      set: (yes, words, origin) => {
        if (!yes) return draft.setFact("governance.riskCommittee", "none", origin);
        return (
          /independent/i.test(words) &&
          draft.setFact("governance.riskCommittee", "independent", origin)
        );
      },
      leave: (origin) => draft.setUnknown("governance.riskCommittee", "not_researched", origin),
    },
    {
      flag: node.get("independentBoard"),
      note: node.get("independentBoardNote"),
      set: (yes, words, origin) => {
        if (!yes) return draft.setFact("governance.boardIndependence", "none", origin);
        return (
          /majority/i.test(words) &&
          draft.setFact("governance.boardIndependence", "majority", origin)
        );
      },
      leave: (origin) => draft.setUnknown("governance.boardIndependence", "not_researched", origin),
    },
    {
      flag: node.get("stressTestingDisclosed"),
      note: node.get("stressNote"),
      set: (yes, _words, origin) =>
        draft.setFact("governance.stressTesting", yes ? "disclosed" : "none", origin),
      leave: (origin) => draft.setUnknown("governance.stressTesting", "not_researched", origin),
    },
  ];
}

function answer(context: Context, { flag, note, set, leave }: Question, origin: Origin): void {
  const words = note.text ?? "";
  const from = mergeOrigins(origin, {
    note: words === "" ? null : toSentence(words),
    marks: marksIn(words),
  });
  const yes = flag.flag;
  if (yes === null) {
    if (note.text !== null && leave(from)) note.kept();
    return;
  }
  if (set(yes, words, from)) {
    flag.done();
    if (note.text !== null) note.done();
    return;
  }
  keepAsNotes(context, flag, "who sits on it is not stated");
  if (note.text !== null && leave(from)) note.kept();
}
