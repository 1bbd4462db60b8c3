import type { IsoDate } from "../dates";

/** A source as something cites it: the library document behind it, where there is one, and how long that holds. */
export type SupportingSource = {
  readonly documentId: string | null;
  readonly validUntil: IsoDate | null;
  readonly isWithdrawn: boolean;
};

/** True while a source supports what cites it: not withdrawn, and its last day not yet over. */
export function isCurrentOn({ validUntil, isWithdrawn }: SupportingSource, day: IsoDate): boolean {
  return !isWithdrawn && (validUntil === null || validUntil >= day);
}

/**
 * What is without a current source from `day` on, once the document supports nothing any more. Facts and rows that
 * another current source supports too are not among it.
 */
export function listUnsupported<T extends { readonly sources: readonly SupportingSource[] }>(
  cited: readonly T[],
  { documentId, day }: { readonly documentId: string; readonly day: IsoDate },
): readonly T[] {
  return cited.filter(
    ({ sources }) =>
      sources.some((source) => source.documentId === documentId) &&
      sources.every((source) => source.documentId === documentId || !isCurrentOn(source, day)),
  );
}
