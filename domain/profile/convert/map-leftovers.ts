import { type Context, keepAsNotes, keepAsOneNote } from "./context";

/** What a snapshot holds beside facts: other breakdowns, later events, doubts. All of it is kept as text. */
export function mapLeftovers(context: Context): void {
  const { snapshot } = context;
  for (const other of snapshot.get("alternativeBreakdowns").items()) keepAsOneNote(context, other);
  for (const later of snapshot.get("laterFacts").items()) {
    keepAsOneNote(context, later, "outside the snapshot; never a fact of it");
  }
  for (const doubt of snapshot.get("doubts").items()) keepAsNotes(context, doubt);
  for (const key of ["alternativeBreakdowns", "laterFacts", "doubts"]) {
    if (snapshot.get(key).isEmptyList) snapshot.get(key).done();
  }
  for (const [, text] of snapshot.get("definitions").entries())
    text.explain("explains the file format, not the coin");
}
