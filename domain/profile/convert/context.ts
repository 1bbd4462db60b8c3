import type { IsoDate } from "../../dates";
import type { Draft } from "./draft";
import { mergeOrigins, type Origin, readCitations } from "./origin";
import type { SourceNode } from "./source-node";
import { toSpan } from "./text-dates";

/** What every mapper of the conversion works with. */
export type Context = {
  readonly snapshot: SourceNode;
  readonly draft: Draft;
  readonly asOf: IsoDate;
  /** Day the file was put together: whatever it says was known by then. */
  readonly compiled: IsoDate | null;
  readonly symbol: string;
  readonly sourceIds: ReadonlySet<string>;
};

/** Citations of a group: those at the place itself and those the file keeps apart under `fieldSources`. */
export function cite({ snapshot, sourceIds }: Context, group: string, node?: SourceNode): Origin {
  const apart = readCitations(snapshot.get("fieldSources").get(group), sourceIds);
  return node === undefined ? apart : mergeOrigins(citeItem({ sourceIds }, node), apart);
}

/** Citations of one item of a list. */
export function citeItem({ sourceIds }: Pick<Context, "sourceIds">, node: SourceNode): Origin {
  return readCitations(node.get("sources"), sourceIds);
}

/** Keeps a place as notes of the profile, one for each plain value below it; what no note can hold stays reported. */
export function keepAsNotes(context: Context, node: SourceNode, why: string | null = null): void {
  if (node.isMissing) return;
  if (!node.isPlain) {
    for (const [, child] of node.entries()) keepAsNotes(context, child, why);
    return;
  }
  if (context.draft.addNote(node.place, node.words)) node.kept(why);
}

/** Keeps a place as one note whose text joins its values: "name: X; role: Y". */
export function keepAsOneNote(context: Context, node: SourceNode, why: string | null = null): void {
  if (node.isMissing) return;
  const text = toWords(node);
  if (text !== "" && context.draft.addNote(node.place, text)) node.kept(why);
}

function toWords(node: SourceNode): string {
  if (node.isPlain) return node.words;
  if (node.isList)
    return node
      .items()
      .map((item) => (item.isPlain ? item.words : `(${toWords(item)})`))
      .join(", ");
  return node
    .entries()
    .filter(([, child]) => !child.isMissing)
    .map(([key, child]) => `${key}: ${child.isPlain ? child.words : toWords(child)}`)
    .join("; ");
}

export type Publication = { readonly knownOn: IsoDate | null; readonly note: string | null };

/**
 * When an item flagged with `knownAtAsOf` became public. Flagged true or not at all: when the profile was drawn up.
 * Flagged false, or null for not established: the latest of its own days that lies after the snapshot; failing
 * that, the day the file was compiled, by which it was certainly known.
 */
export function toPublication(
  context: Context,
  item: SourceNode,
  ownDays: readonly (string | null)[],
): Publication {
  const node = item.get("knownAtAsOf");
  const isListed = item.entries().some(([key]) => key === "knownAtAsOf");
  const { flag } = node;
  if (flag !== null || node.isMissing) node.done();
  if (!isListed || flag === true || (flag === null && !node.isMissing))
    return { knownOn: null, note: null };
  const later = ownDays
    .flatMap((text) => (text === null ? [] : [toSpan(text)?.high ?? null]))
    .filter((day): day is IsoDate => day !== null && day > context.asOf);
  const own = later.sort().at(-1);
  if (own !== undefined) return { knownOn: own, note: null };
  const { compiled, asOf } = context;
  if (compiled === null || compiled <= asOf) return { knownOn: FAR_FUTURE, note: NEVER_DATED };
  const words =
    flag === false ? "Not public on the snapshot date" : "Day of publication not established";
  return {
    knownOn: compiled,
    note: `${words}; public by ${compiled}, when the snapshot was compiled.`,
  };
}

const FAR_FUTURE: IsoDate = "9999-12-31";
const NEVER_DATED =
  "Not public on the snapshot date, and no day is given on which it became public.";
