import "server-only";
import type { IsoDate } from "@/domain/dates";
import type { Person } from "@/domain/review/parts";
import type { Transaction } from "../db/client";
import { fromStoredDate, toStoredDate } from "../profiles/cells";

/** `answering` until both have handed in, `compared` until somebody makes a draft of the two or gives the round up. */
export type RoundState = "answering" | "compared" | "merged" | "withdrawn";

/** Why a coin has no draft of everybody's meanwhile. */
export const ANSWERED_TWICE =
  "Two people are answering this profile apart from each other. The draft opens once their answers are made one, or given up.";

const OPEN: RoundState[] = ["answering", "compared"];

export type BlindAnswerRecord = {
  readonly place: number;
  readonly person: Person;
  readonly versionId: string;
  readonly handedInAt: Date | null;
};

export type RoundRecord = {
  readonly id: string;
  readonly coinId: string;
  readonly state: RoundState;
  readonly asOf: IsoDate;
  readonly openedByName: string;
  readonly openedAt: Date;
  readonly endedByName: string | null;
  readonly endedAt: Date | null;
  /** The two, in the order in which they were named. */
  readonly answers: readonly BlindAnswerRecord[];
};

const FIELDS = {
  id: true,
  coinId: true,
  state: true,
  asOf: true,
  openedByName: true,
  openedAt: true,
  endedByName: true,
  endedAt: true,
  answers: {
    select: { place: true, personId: true, personName: true, versionId: true, handedInAt: true },
    orderBy: { place: "asc" },
  },
} as const;

type Row = Omit<RoundRecord, "state" | "asOf" | "answers"> & {
  readonly state: string;
  readonly asOf: Date;
  readonly answers: readonly {
    readonly place: number;
    readonly personId: string;
    readonly personName: string;
    readonly versionId: string;
    readonly handedInAt: Date | null;
  }[];
};

function toRound({ state, asOf, answers, ...row }: Row): RoundRecord {
  return {
    ...row,
    state: state as RoundState,
    asOf: fromStoredDate(asOf),
    answers: answers.map(({ personId, personName, ...answer }) => ({
      ...answer,
      person: { id: personId, name: personName },
    })),
  };
}

export async function findRound(tx: Transaction, id: string): Promise<RoundRecord | null> {
  const row = await tx.blindRound.findUnique({ where: { id }, select: FIELDS });
  return row === null ? null : toRound(row);
}

/** The round of a coin that is not ended; there is one at most. */
export async function findOpenRound(tx: Transaction, coinId: string): Promise<RoundRecord | null> {
  const row = await tx.blindRound.findFirst({
    where: { coinId, state: { in: OPEN } },
    select: FIELDS,
  });
  return row === null ? null : toRound(row);
}

export async function listRounds(tx: Transaction, coinId: string): Promise<readonly RoundRecord[]> {
  const rows = await tx.blindRound.findMany({
    where: { coinId },
    select: FIELDS,
    orderBy: [{ openedAt: "desc" }, { id: "desc" }],
  });
  return rows.map(toRound);
}

/** Takes the round for this transaction: of two who hand in at once, the second sees that the first has. */
export async function lockRound(tx: Transaction, id: string): Promise<RoundRecord | null> {
  await tx.$queryRaw`SELECT id FROM blind_round WHERE id = ${id} FOR UPDATE`;
  return findRound(tx, id);
}

/** The version somebody is still answering in for a coin; null where nobody asks them to. */
export async function findOwnVersion(
  tx: Transaction,
  coinId: string,
  personId: string,
): Promise<{ readonly roundId: string; readonly versionId: string } | null> {
  return tx.blindAnswer.findFirst({
    where: { personId, handedInAt: null, round: { coinId, state: "answering" } },
    select: { roundId: true, versionId: true },
  });
}

export type NewRound = {
  readonly id: string;
  readonly coinId: string;
  readonly asOf: IsoDate;
  readonly openedBy: Person;
  readonly answers: readonly Omit<BlindAnswerRecord, "handedInAt">[];
};

export async function insertRound(
  tx: Transaction,
  { id, coinId, asOf, openedBy, answers }: NewRound,
): Promise<void> {
  const data = {
    id,
    coinId,
    state: "answering",
    asOf: toStoredDate(asOf),
    openedById: openedBy.id,
    openedByName: openedBy.name,
  };
  await tx.blindRound.create({ data, select: { id: true } });
  await tx.blindAnswer.createMany({
    data: answers.map(({ place, person, versionId }) => ({
      roundId: id,
      place,
      versionId,
      personId: person.id,
      personName: person.name,
    })),
  });
}

export async function markHandedIn(
  tx: Transaction,
  { roundId, personId }: { readonly roundId: string; readonly personId: string },
): Promise<void> {
  await tx.blindAnswer.update({
    where: { roundId_personId: { roundId, personId } },
    data: { handedInAt: new Date() },
    select: { place: true },
  });
}

export async function markCompared(tx: Transaction, id: string): Promise<void> {
  await tx.blindRound.update({ where: { id }, data: { state: "compared" }, select: { id: true } });
}

export async function endRound(
  tx: Transaction,
  {
    id,
    state,
    by,
  }: { readonly id: string; readonly state: "merged" | "withdrawn"; readonly by: string },
): Promise<void> {
  const data = { state, endedByName: by, endedAt: new Date() };
  await tx.blindRound.update({ where: { id }, data, select: { id: true } });
}
