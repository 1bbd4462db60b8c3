import type { ShownRound } from "@/components/blind/round-table";
import type { listRoundsOf } from "@/server/blind/queries";

type Round = Awaited<ReturnType<typeof listRoundsOf>>[number];

/** A round as its pages show it. */
export function toShownRound(round: Round): ShownRound {
  const { id, state, asOf, openedByName, openedAt, endedByName, answers } = round;
  return {
    ...{ id, state, asOf },
    openedBy: openedByName,
    openedOn: openedAt.toISOString(),
    endedBy: endedByName,
    answers: answers.map(({ person, handedInAt }) => ({
      name: person.name,
      handedInOn: handedInAt?.toISOString() ?? null,
    })),
  };
}
