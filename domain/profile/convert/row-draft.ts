import type { IsoDate } from "../../dates";
import { Decimal } from "../../decimal";
import { type ColumnId, type ColumnValue, columnsOf, type ListId } from "../../facts/lists";
import type { UnknownReason } from "../../facts/state";
import { LIMITS } from "../limits";
import type { Bounds, Mark, Row } from "../profile";
import { limitMessage } from "../schema-values";
import { type Ends, isAllowed, isNote } from "./draft";
import {
  marksIn,
  mergeOrigins,
  type Origin,
  toProvenance,
  toSentence,
  withoutMarks,
} from "./origin";
import type { SourceNode } from "./source-node";
import { toSpan } from "./text-dates";

/** A row while it is being put together. Setters mark the leaf they take, and only then. */
export class RowDraft<L extends ListId> {
  readonly #list: L;
  readonly #values = new Map<string, unknown>();
  readonly #bounds = new Map<string, Bounds>();
  readonly #unknown = new Map<string, UnknownReason>();
  #origin: Origin = {};

  constructor(list: L) {
    this.#list = list;
  }

  set<C extends ColumnId<L>>(column: C, value: ColumnValue<L, C>): boolean {
    const definition = columnsOf(this.#list)[column];
    if (definition === undefined || !isAllowed(definition, value)) return false;
    this.#values.set(column, value);
    return true;
  }

  setBounds(column: ColumnId<L>, { low, high }: Ends<Decimal | IsoDate>): boolean {
    const definition = columnsOf(this.#list)[column];
    if (definition === undefined || (low === null && high === null)) return false;
    if ([low, high].some((end) => limitMessage(definition, end) !== null)) return false;
    if (isAbove(low, high)) return false;
    this.#bounds.set(column, { low, high });
    return true;
  }

  setUnknown(column: ColumnId<L>, reason: UnknownReason): void {
    this.#unknown.set(column, reason);
  }

  /** Sets a column from a leaf and settles the leaf; a null, or a value the column refuses, changes nothing. */
  take<C extends ColumnId<L>>(column: C, node: SourceNode, value: ColumnValue<L, C> | null): void {
    if (value !== null && this.set(column, value)) node.done();
  }

  /** Sets a date column from a day, month or year; the last two become limits. Marks in the text go to the row. */
  takeDay<C extends ColumnId<L>>(column: C, node: SourceNode): void {
    const { text } = node;
    const span = text === null ? null : toSpan(withoutMarks(text));
    if (span === null) return;
    this.mark(...marksIn(text));
    const isSet =
      span.low === span.high
        ? this.set(column, span.low as ColumnValue<L, C>)
        : this.setBounds(column, span);
    if (isSet) node.done();
  }

  /** Adds a sentence to the note of the row; false where the note would grow too long for the format. */
  note(text: string): boolean {
    const joined = mergeOrigins(this.#origin, { note: toSentence(text) });
    if (!isNote(joined.note ?? "")) return false;
    this.#origin = joined;
    return true;
  }

  /** Puts the text of a leaf in the note of the row, behind a word that says what it is. */
  noteLeaf(node: SourceNode, label = ""): void {
    if (node.isMissing || !node.isPlain) return;
    if (this.note(`${label}${node.words}`)) node.done();
  }

  add(origin: Origin): void {
    const joined = mergeOrigins(this.#origin, origin);
    if ((joined.sources ?? []).length <= LIMITS.citations) this.#origin = joined;
  }

  mark(...marks: readonly Mark[]): void {
    this.add({ marks });
  }

  build(id: string): Row<L> {
    const cells = {
      values: Object.fromEntries(this.#values),
      bounds: Object.fromEntries([...this.#bounds].filter(([column]) => !this.#values.has(column))),
      unknown: Object.fromEntries(
        [...this.#unknown].filter(
          ([column]) => !this.#values.has(column) && !this.#bounds.has(column),
        ),
      ),
    } as unknown;
    return {
      id,
      ...(cells as Pick<Row<L>, "values" | "bounds" | "unknown">),
      ...toProvenance(this.#origin),
    };
  }
}

function isAbove(low: Decimal | IsoDate | null, high: Decimal | IsoDate | null): boolean {
  if (low === null || high === null) return false;
  return low instanceof Decimal && high instanceof Decimal
    ? low.gt(high)
    : String(low) > String(high);
}
