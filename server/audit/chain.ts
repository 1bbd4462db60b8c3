import { createHash } from "node:crypto";

/** What the hash of an event covers, besides the hash of the event before it. */
export type Link = {
  readonly seq: bigint;
  readonly id: string;
  readonly at: Date;
  readonly type: string;
  readonly actorCommitment: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly subjectLabel: string;
  readonly details: string;
  readonly requestId: string;
  readonly prevHash: string;
};

/** Events between two seals; an event that ends such a run without a seal was not written by this program. */
export const SEALED_EVERY = 50n;

/** The hash before the first event. */
export const GENESIS = "0".repeat(64);

/** SHA-256, in hexadecimal, over the event as a list of texts; the list is JSON, so that no two events read alike. */
export function hashLink(link: Link): string {
  return sha256(
    JSON.stringify([
      String(link.seq),
      link.id,
      link.at.toISOString(),
      link.type,
      link.actorCommitment,
      link.subjectKind,
      link.subjectId,
      link.subjectLabel,
      link.details,
      link.requestId,
      link.prevHash,
    ]),
  );
}

/** Binds an event to a person without holding the name: without the salt nobody can tell whose it was. */
export function commitTo(who: {
  readonly personId: string | null;
  readonly name: string;
  readonly salt: string;
}): string {
  return sha256(JSON.stringify([who.salt, who.personId, who.name]));
}

export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
