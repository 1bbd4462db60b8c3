import { ownGetter } from "../own-getter";
import type { Bounded, Known, Part } from "./state";

/** Words and pieces behind a value, made when somebody asks: most readers of a share never do. */
export type Behind = {
  readonly why: () => string;
  readonly missing: () => readonly string[];
};

type Parts = () => readonly Part[];

/** A known value whose parts are made on first use. */
export class KnownWithParts<T> implements Known<T> {
  readonly status = "known";
  declare readonly parts: readonly Part[];
  readonly #make: Parts;
  #made: readonly Part[] | null = null;

  constructor(
    readonly value: T,
    make: Parts,
  ) {
    this.#make = make;
    Object.defineProperty(this, "parts", KNOWN_PARTS);
  }

  static read(state: KnownWithParts<unknown>): readonly Part[] {
    state.#made ??= state.#make();
    return state.#made;
  }
}

const KNOWN_PARTS = ownGetter((state: KnownWithParts<unknown>) => KnownWithParts.read(state));

/** Two ends whose explanation is made on first use. */
export class BoundedLazily<T> implements Bounded<T> {
  readonly status = "bounded";
  declare readonly why: string;
  declare readonly missing: readonly string[];
  declare readonly parts?: readonly Part[];
  readonly #behind: Behind;
  readonly #make: Parts | null;
  #why: string | null = null;
  #missing: readonly string[] | null = null;
  #parts: readonly Part[] | null = null;

  constructor(
    readonly low: T,
    readonly high: T,
    [behind, parts]: readonly [Behind, Parts | undefined],
  ) {
    this.#behind = behind;
    this.#make = parts ?? null;
    Object.defineProperty(this, "why", WHY);
    Object.defineProperty(this, "missing", MISSING);
    if (parts !== undefined) Object.defineProperty(this, "parts", BOUNDED_PARTS);
  }

  static why(state: BoundedLazily<unknown>): string {
    state.#why ??= state.#behind.why();
    return state.#why;
  }

  static missing(state: BoundedLazily<unknown>): readonly string[] {
    state.#missing ??= state.#behind.missing();
    return state.#missing;
  }

  static parts(state: BoundedLazily<unknown>): readonly Part[] {
    state.#parts ??= state.#make?.() ?? [];
    return state.#parts;
  }
}

const WHY = ownGetter((state: BoundedLazily<unknown>) => BoundedLazily.why(state));
const MISSING = ownGetter((state: BoundedLazily<unknown>) => BoundedLazily.missing(state));
const BOUNDED_PARTS = ownGetter((state: BoundedLazily<unknown>) => BoundedLazily.parts(state));
