import "server-only";
import type { Person } from "@/domain/review/parts";
import type { Transaction } from "../db/client";

/** Events by which somebody had a hand in the facts of a coin. */
const HAND_IN: readonly string[] = [
  "draft.dated",
  "draft.restored",
  "section.saved",
  "blind.saved",
  "blind.merged",
  "conflict.resolved",
  "profile.published",
  "profile.imported",
];

/**
 * Everyone with an account who changed the facts of a coin since its last approved assessment was submitted; since
 * ever where there is none. What was approved before had its second pair of eyes.
 */
export async function listContributors(
  tx: Transaction,
  coinId: string,
): Promise<readonly Person[]> {
  const last = await tx.assessment.findFirst({
    where: { coinId, state: "approved" },
    select: { submittedAt: true },
  });
  const since = last?.submittedAt ?? null;
  const events = await tx.auditEvent.findMany({
    where: {
      subjectKind: "coin",
      subjectId: coinId,
      type: { in: [...HAND_IN] },
      actor: { personId: { not: null } },
      ...(since === null ? {} : { at: { gte: since } }),
    },
    select: { actor: { select: { personId: true, name: true } } },
    distinct: ["actorKey"],
    orderBy: { seq: "asc" },
  });
  return events.flatMap(({ actor: { personId, name } }) =>
    personId === null ? [] : [{ id: personId, name: name ?? "Erased person" }],
  );
}

/** The people without doubles, those named first kept. */
export function joinPeople(...groups: readonly (readonly Person[])[]): readonly Person[] {
  const byId = new Map<string, Person>();
  for (const person of groups.flat()) if (!byId.has(person.id)) byId.set(person.id, person);
  return [...byId.values()];
}
