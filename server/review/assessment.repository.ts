import type { IsoDate } from "@/domain/dates";
import type { Person } from "@/domain/review/parts";
import type { Approver, ReviewState } from "@/domain/review/workflow";
import type { Prisma } from "@/generated/prisma/client";
import type { Transaction } from "../db/client";
import { fromStoredDate, toStoredDate } from "../profiles/cells";

export type Approval = Approver & { readonly name: string };

/** An assessment as it is kept, without the frozen package. */
export type AssessmentRecord = {
  readonly id: string;
  readonly coin: { readonly id: string; readonly slug: string; readonly symbol: string };
  readonly versionId: string;
  /** Number of the revision it speaks of. */
  readonly revision: number;
  readonly number: number;
  readonly asOf: IsoDate;
  readonly state: ReviewState;
  readonly summary: string | null;
  readonly dueOn: IsoDate | null;
  readonly author: Person;
  readonly contributors: readonly Person[];
  readonly approvals: readonly Approval[];
  readonly approvalsNeeded: 1 | 2;
  /** Canonical JSON of what was submitted. */
  readonly basis: string | null;
  readonly packageHash: string | null;
  readonly supersedes: number | null;
  readonly supersededBy: number | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly submittedAt: Date | null;
  readonly approvedAt: Date | null;
};

const FIELDS = {
  id: true,
  coinId: true,
  versionId: true,
  number: true,
  asOf: true,
  state: true,
  summary: true,
  dueOn: true,
  authorId: true,
  authorName: true,
  contributors: true,
  approvers: true,
  approvalsNeeded: true,
  basis: true,
  packageHash: true,
  supersedesId: true,
  version: true,
  createdAt: true,
  submittedAt: true,
  approvedAt: true,
} as const satisfies Prisma.AssessmentSelect;

type Row = Prisma.AssessmentGetPayload<{ select: typeof FIELDS }>;

/** What rows name by id: asked one after the other, because a transaction has one connection. */
type Named = {
  readonly coins: ReadonlyMap<string, AssessmentRecord["coin"]>;
  readonly revisions: ReadonlyMap<string, number | null>;
  /** Numbers of assessments by id, and of those that took their place by the id of the older. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly successors: ReadonlyMap<string, number>;
};

async function readNamed(tx: Transaction, rows: readonly Row[]): Promise<Named> {
  const ids = rows.map(({ id }) => id);
  const earlier = rows.flatMap(({ supersedesId }) => (supersedesId === null ? [] : [supersedesId]));
  const coins = await tx.coin.findMany({
    where: { id: { in: rows.map(({ coinId }) => coinId) } },
    select: { id: true, slug: true, symbol: true },
  });
  const versions = await tx.profileVersion.findMany({
    where: { id: { in: rows.map(({ versionId }) => versionId) } },
    select: { id: true, number: true },
  });
  const linked = await tx.assessment.findMany({
    where: { OR: [{ id: { in: earlier } }, { supersedesId: { in: ids } }] },
    select: { id: true, number: true, supersedesId: true },
  });
  return {
    coins: new Map(coins.map((coin) => [coin.id, coin])),
    revisions: new Map(versions.map(({ id, number }) => [id, number])),
    numbers: new Map(linked.map(({ id, number }) => [id, number])),
    successors: new Map(
      linked.flatMap(({ supersedesId, number }) =>
        supersedesId === null ? [] : [[supersedesId, number] as const],
      ),
    ),
  };
}

async function toRecords(
  tx: Transaction,
  rows: readonly Row[],
): Promise<readonly AssessmentRecord[]> {
  if (rows.length === 0) return [];
  const named = await readNamed(tx, rows);
  return rows.map((row) => toRecord(row, named));
}

function toRecord(row: Row, { coins, revisions, numbers, successors }: Named): AssessmentRecord {
  const { coinId, supersedesId, authorId, authorName, contributors, approvers, ...rest } = row;
  const coin = coins.get(coinId);
  if (coin === undefined) throw new Error(`the coin of assessment ${row.id} is gone`);
  return {
    ...rest,
    coin,
    revision: revisions.get(row.versionId) ?? 0,
    state: row.state as ReviewState,
    asOf: fromStoredDate(row.asOf),
    dueOn: row.dueOn === null ? null : fromStoredDate(row.dueOn),
    author: { id: authorId, name: authorName },
    contributors: contributors as unknown as readonly Person[],
    approvals: approvers as unknown as readonly Approval[],
    approvalsNeeded: row.approvalsNeeded === 2 ? 2 : 1,
    supersedes: supersedesId === null ? null : (numbers.get(supersedesId) ?? null),
    supersededBy: successors.get(row.id) ?? null,
  };
}

export type NewAssessment = {
  readonly id: string;
  readonly coinId: string;
  readonly versionId: string;
  readonly asOf: IsoDate;
  readonly summary: string | null;
  readonly dueOn: IsoDate | null;
  readonly author: Person;
  readonly contributors: readonly Person[];
  readonly approvalsNeeded: 1 | 2;
};

/** Adds an assessment under the next number of its coin; the coin must be locked. Gives the number back. */
export async function insertAssessment(tx: Transaction, made: NewAssessment): Promise<number> {
  const { author, contributors, asOf, dueOn, ...rest } = made;
  const last = await tx.assessment.findFirst({
    where: { coinId: made.coinId },
    select: { number: true },
    orderBy: { number: "desc" },
  });
  const number = (last?.number ?? 0) + 1;
  await tx.assessment.create({
    data: {
      ...rest,
      number,
      state: "draft",
      asOf: toStoredDate(asOf),
      dueOn: dueOn === null ? null : toStoredDate(dueOn),
      authorId: author.id,
      authorName: author.name,
      contributors: [...contributors],
    },
    select: { id: true },
  });
  return number;
}

/** Takes an assessment for this transaction: other decisions on it wait. */
export async function lockAssessment(
  tx: Transaction,
  id: string,
): Promise<AssessmentRecord | null> {
  await tx.$queryRaw`SELECT id FROM assessment WHERE id = ${id} FOR UPDATE`;
  return findAssessment(tx, { id });
}

type Key = { readonly id: string } | { readonly slug: string; readonly number: number };

export async function findAssessment(tx: Transaction, key: Key): Promise<AssessmentRecord | null> {
  const where = "id" in key ? key : { number: key.number, coin: { slug: key.slug } };
  const row = await tx.assessment.findFirst({ where, select: FIELDS });
  const [found] = await toRecords(tx, row === null ? [] : [row]);
  return found ?? null;
}

export type AssessmentFilter = {
  readonly states?: readonly ReviewState[];
  readonly coinId?: string;
  readonly limit?: number;
};

/** Assessments by due day, those without one last; of one day the latest first. */
export async function listAssessments(
  tx: Transaction,
  { states, coinId, limit }: AssessmentFilter,
): Promise<readonly AssessmentRecord[]> {
  const rows = await tx.assessment.findMany({
    where: {
      ...(states === undefined ? {} : { state: { in: [...states] } }),
      ...(coinId === undefined ? {} : { coinId }),
    },
    select: FIELDS,
    orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { createdAt: "desc" }, { id: "asc" }],
    ...(limit === undefined ? {} : { take: limit }),
  });
  return toRecords(tx, rows);
}

/** Saves fields of an assessment and counts its version on. */
export async function updateAssessment(
  tx: Transaction,
  id: string,
  data: Prisma.AssessmentUncheckedUpdateInput,
): Promise<void> {
  await tx.assessment.update({
    where: { id },
    data: { ...data, version: { increment: 1 } },
    select: { id: true },
  });
}

/** The frozen package as canonical text; null while nothing is approved. */
export async function readPackageText(tx: Transaction, id: string): Promise<string | null> {
  const row = await tx.assessment.findUnique({ where: { id }, select: { package: true } });
  return row?.package ?? null;
}
