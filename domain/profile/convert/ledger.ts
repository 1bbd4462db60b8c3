import { type PathPart, shorten, toJsonPath } from "../json-path";

/** What became of a leaf: put in a field, kept as text, or left out because it follows from other leaves. */
export type LeafState = "mapped" | "kept" | "recomputed";

export type Leaf = {
  readonly path: readonly PathPart[];
  readonly value: unknown;
  state: LeafState | null;
  /** Why it was not put in a field, where that is worth a word. */
  why: string | null;
};

/** A line of the conversion report. */
export type LeafReport = {
  readonly path: string;
  readonly outcome: "not mapped" | "kept as note" | "recomputed";
  readonly value: string;
  readonly why: string | null;
};

export type Accounting = {
  readonly total: number;
  readonly mapped: number;
  readonly kept: number;
  readonly recomputed: number;
  readonly notMapped: number;
};

const SHOWN_LETTERS = 120;
const OUTCOMES = { kept: "kept as note", recomputed: "recomputed" } as const;

/** Keeps account of every leaf of the source, so that none is dropped without a word. */
export class Ledger {
  readonly #leaves = new Map<string, Leaf>();

  constructor(root: unknown) {
    const stack: { value: unknown; path: readonly PathPart[] }[] = [{ value: root, path: [] }];
    for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
      const children = childrenOf(visit.value);
      if (children.length === 0) {
        const leaf: Leaf = { ...visit, state: null, why: null };
        this.#leaves.set(toKey(leaf.path), leaf);
      }
      for (const [part, value] of children.toReversed()) {
        stack.push({ value, path: [...visit.path, part] });
      }
    }
  }

  find(path: readonly PathPart[]): Leaf | null {
    return this.#leaves.get(toKey(path)) ?? null;
  }

  /** Leaves that have no field of their own, in the order of the source. */
  report(): readonly LeafReport[] {
    return [...this.#leaves.values()].flatMap(({ path, value, state, why }) => {
      if (state === "mapped") return [];
      const outcome = state === null ? "not mapped" : OUTCOMES[state];
      return [{ path: toJsonPath(path), outcome, value: toShown(value), why }];
    });
  }

  accounting(): Accounting {
    const states = [...this.#leaves.values()].map(({ state }) => state);
    const count = (wanted: LeafState | null): number =>
      states.filter((state) => state === wanted).length;
    return {
      total: states.length,
      mapped: count("mapped"),
      kept: count("kept"),
      recomputed: count("recomputed"),
      notMapped: count(null),
    };
  }
}

/** Keys and values below a value; none for a plain value and for an empty list or object, which are leaves. */
export function childrenOf(value: unknown): readonly (readonly [PathPart, unknown])[] {
  if (Array.isArray(value))
    return Array.from(value, (child: unknown, index) => [index, child] as const);
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function toKey(path: readonly PathPart[]): string {
  return JSON.stringify(path);
}

function toShown(value: unknown): string {
  return shorten(JSON.stringify(value) ?? "", SHOWN_LETTERS);
}
