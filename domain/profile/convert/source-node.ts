import type { Decimal } from "../../decimal";
import { readDecimal } from "../decimal-input";
import { type PathPart, toJsonPath } from "../json-path";
import { childrenOf, type Ledger, type LeafState } from "./ledger";

/**
 * A place in the source. Reading a value does not settle it: the mapper marks it once it has found its field, so
 * that whatever was read in vain is still reported. A null at a key the mapper asks for is settled by asking.
 */
export class SourceNode {
  readonly #ledger: Ledger;
  readonly #value: unknown;
  readonly #path: readonly PathPart[];

  constructor(ledger: Ledger, value: unknown, path: readonly PathPart[] = []) {
    this.#ledger = ledger;
    this.#value = value;
    this.#path = path;
  }

  get(key: string): SourceNode {
    const value = childrenOf(this.#value).find(([part]) => part === key)?.[1];
    const child = new SourceNode(this.#ledger, value, [...this.#path, key]);
    if (value === null) child.done();
    return child;
  }

  /** Entries of a list; none where this is no list. */
  items(): readonly SourceNode[] {
    if (!Array.isArray(this.#value)) return [];
    return this.#value.map(
      (value, index) => new SourceNode(this.#ledger, value, [...this.#path, index]),
    );
  }

  /** Every place directly below, by name. */
  entries(): readonly (readonly [string, SourceNode])[] {
    return childrenOf(this.#value).map(([part, value]) => [
      String(part),
      new SourceNode(this.#ledger, value, [...this.#path, part]),
    ]);
  }

  get isMissing(): boolean {
    return this.#value === undefined || this.#value === null;
  }

  get isList(): boolean {
    return Array.isArray(this.#value);
  }

  get isEmptyList(): boolean {
    return Array.isArray(this.#value) && this.#value.length === 0;
  }

  /** The text here, null for anything else and for blanks. */
  get text(): string | null {
    return typeof this.#value === "string" && this.#value.trim() !== "" ? this.#value : null;
  }

  get flag(): boolean | null {
    return typeof this.#value === "boolean" ? this.#value : null;
  }

  get number(): Decimal | null {
    if (typeof this.#value !== "number" && typeof this.#value !== "string") return null;
    const reading = readDecimal(this.#value);
    return reading.ok ? reading.value : null;
  }

  /** A plain value as words, for notes. */
  get words(): string {
    if (typeof this.#value === "boolean") return this.#value ? "yes" : "no";
    return typeof this.#value === "string" ? this.#value : (JSON.stringify(this.#value) ?? "");
  }

  get isPlain(): boolean {
    return childrenOf(this.#value).length === 0;
  }

  /** Place without the leading `$.`, as notes name it. */
  get place(): string {
    return toJsonPath(this.#path).replace(/^\$\.?/, "");
  }

  done(): void {
    this.#settle("mapped", null);
  }

  /** The text stands in a note, because no field takes it. */
  kept(why: string | null = null): void {
    this.#settle("kept", why);
  }

  /** Nothing is lost by leaving it out: it follows from what is stored. */
  recomputed(why: string): void {
    this.#settle("recomputed", why);
  }

  /** Says why it was left out; it stays reported as not mapped. */
  explain(why: string): void {
    const leaf = this.#ledger.find(this.#path);
    if (leaf !== null) leaf.why = why;
  }

  #settle(state: LeafState, why: string | null): void {
    const leaf = this.#ledger.find(this.#path);
    if (leaf !== null) {
      // A null says nothing, so there is nothing of it to keep.
      leaf.state = leaf.value === null ? "mapped" : state;
      leaf.why = why;
    }
    for (const [, child] of this.entries()) child.#settle(state, why);
  }
}
