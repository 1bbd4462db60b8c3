import "server-only";
import { z } from "zod";
import type { Scale } from "@/domain/comparison/opinions";
import { Decimal } from "@/domain/decimal";
import type { Transaction } from "../db/client";
import { fromStoredDate, toStoredDate } from "../profiles/cells";
import type { OpinionContent, OpinionSubject } from "./opinion-input";

export type OpinionRecord = OpinionContent & {
  readonly id: string;
  readonly coinId: string;
  readonly replacesId: string | null;
  /** True where a later entry takes its place. */
  readonly isReplaced: boolean;
  readonly withdrawn: { readonly at: Date; readonly by: string; readonly reason: string } | null;
  readonly createdAt: Date;
  readonly createdBy: string;
};

const FIELDS = {
  id: true,
  coinId: true,
  rater: true,
  subject: true,
  value: true,
  scale: true,
  ratedOn: true,
  url: true,
  note: true,
  replacesId: true,
  withdrawnAt: true,
  withdrawnBy: true,
  withdrawnReason: true,
  createdAt: true,
  createdBy: true,
} as const;

const named = { name: z.string(), direction: z.enum(["higher", "lower"]) };
const scaleSchema = z.discriminatedUnion("kind", [
  z.strictObject({ ...named, kind: z.literal("steps"), steps: z.array(z.string()) }),
  z.strictObject({ ...named, kind: z.literal("range"), low: z.string(), high: z.string() }),
]);

function fromStoredScale(stored: unknown): Scale {
  const scale = scaleSchema.parse(stored);
  if (scale.kind === "steps") return scale;
  return { ...scale, low: new Decimal(scale.low), high: new Decimal(scale.high) };
}

function toStoredScale(scale: Scale) {
  const { name, direction, kind } = scale;
  return scale.kind === "steps"
    ? { name, direction, kind, steps: [...scale.steps] }
    : { name, direction, kind, low: scale.low.toFixed(), high: scale.high.toFixed() };
}

/** Every opinion entered of a coin, withdrawn and replaced ones too; the latest day first. */
export async function listOpinionRecords(
  tx: Transaction,
  coinId: string,
): Promise<readonly OpinionRecord[]> {
  const rows = await tx.opinion.findMany({
    where: { coinId },
    select: FIELDS,
    orderBy: [{ ratedOn: "desc" }, { createdAt: "desc" }, { id: "desc" }],
  });
  const replaced = new Set(rows.map(({ replacesId }) => replacesId));
  return rows.map(({ withdrawnAt, withdrawnBy, withdrawnReason, ...row }) => ({
    ...row,
    subject: row.subject as OpinionSubject,
    scale: fromStoredScale(row.scale),
    ratedOn: fromStoredDate(row.ratedOn),
    isReplaced: replaced.has(row.id),
    withdrawn:
      withdrawnAt === null
        ? null
        : { at: withdrawnAt, by: withdrawnBy ?? "", reason: withdrawnReason ?? "" },
  }));
}

/** The coin an opinion is about; null where there is no such opinion. */
export async function findOpinionCoin(tx: Transaction, id: string): Promise<string | null> {
  const row = await tx.opinion.findUnique({ where: { id }, select: { coinId: true } });
  return row?.coinId ?? null;
}

export type NewOpinion = OpinionContent & {
  readonly id: string;
  readonly coinId: string;
  readonly replacesId: string | null;
  readonly by: string;
};

export async function insertOpinion(
  tx: Transaction,
  { by, scale, ratedOn, ...rest }: NewOpinion,
): Promise<void> {
  const data = {
    ...rest,
    scale: toStoredScale(scale),
    ratedOn: toStoredDate(ratedOn),
    createdBy: by,
  };
  await tx.opinion.create({ data, select: { id: true } });
}

export async function markWithdrawn(
  tx: Transaction,
  { id, by, reason }: { readonly id: string; readonly by: string; readonly reason: string },
): Promise<void> {
  const data = { withdrawnAt: new Date(), withdrawnBy: by, withdrawnReason: reason };
  await tx.opinion.update({ where: { id }, data, select: { id: true } });
}
