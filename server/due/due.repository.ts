import "server-only";
import type { IsoDate } from "@/domain/dates";
import type { Judgement } from "@/domain/review/judgement";
import type { ReviewState } from "@/domain/review/workflow";
import type { Transaction } from "../db/client";
import { fromStoredDate, toStoredDate } from "../profiles/cells";
import { JUDGEMENT_FIELDS, toJudgement } from "../review/remarks.repository";

export type DueDocument = {
  readonly id: string;
  readonly title: string;
  readonly validUntil: IsoDate;
};

/** Documents valid no longer than to a day, but for those that are withdrawn or that another one revises. */
export async function listEndingDocuments(
  tx: Transaction,
  until: IsoDate,
): Promise<readonly DueDocument[]> {
  const rows = await tx.document.findMany({
    where: {
      validUntil: { lte: toStoredDate(until) },
      withdrawnAt: null,
      revisions: { none: { withdrawnAt: null } },
    },
    select: { id: true, title: true, validUntil: true },
    orderBy: { id: "asc" },
  });
  return rows.map((row) => ({ ...row, validUntil: fromStoredDate(row.validUntil) }));
}

type OfCoin = { readonly slug: string; readonly symbol: string };

export type DueSearch = OfCoin & {
  readonly id: string;
  /** Fact id or list id. */
  readonly target: string;
  /** The last day on which it holds. */
  readonly until: IsoDate;
};

/**
 * The last search for each fact of each coin, where it holds no longer than to a day and the fact is still open in the
 * latest revision and in the draft.
 */
export async function listEndingSearches(
  tx: Transaction,
  until: IsoDate,
): Promise<readonly DueSearch[]> {
  const rows = await tx.$queryRaw<(Omit<DueSearch, "until"> & { expiresOn: Date })[]>`
    SELECT s.id, s.target, s.expires_on AS "expiresOn", c.slug, c.symbol
    FROM (
      SELECT DISTINCT ON (coin_id, target) id, coin_id, target, expires_on FROM search_record
      ORDER BY coin_id, target, searched_on DESC, created_at DESC, id DESC
    ) s
    JOIN coin c ON c.id = s.coin_id AND c.archived_at IS NULL
    WHERE s.expires_on <= ${toStoredDate(until)} AND NOT EXISTS (
      SELECT 1 FROM profile_version v
      WHERE v.coin_id = s.coin_id AND (v.status = 'draft' OR v.id = (
        SELECT id FROM profile_version p WHERE p.coin_id = s.coin_id AND p.status = 'published'
        ORDER BY p.as_of DESC, p.number DESC LIMIT 1
      )) AND (
        EXISTS (SELECT 1 FROM fact_answer f WHERE f.version_id = v.id AND f.fact_id = s.target AND f.status = 'known')
        OR EXISTS (SELECT 1 FROM list_state l WHERE l.version_id = v.id AND l.list = s.target AND l.completeness = 'complete')
      )
    )
    ORDER BY s.id`;
  return rows.map(({ expiresOn, ...row }) => ({ ...row, until: fromStoredDate(expiresOn) }));
}

export type DueAssessment = OfCoin & {
  readonly id: string;
  readonly number: number;
  readonly state: ReviewState;
  readonly dueOn: IsoDate;
};

const COIN = { select: { slug: true, symbol: true } } as const;
const OPEN: ReviewState[] = ["draft", "in_review", "returned", "lapsed"];

/** Assessments nobody has approved yet whose day comes by then. */
export async function listDueAssessments(
  tx: Transaction,
  until: IsoDate,
): Promise<readonly DueAssessment[]> {
  const rows = await tx.assessment.findMany({
    where: {
      dueOn: { lte: toStoredDate(until) },
      state: { in: OPEN },
      coin: { archivedAt: null },
    },
    select: { id: true, number: true, state: true, dueOn: true, coin: COIN },
    orderBy: { id: "asc" },
  });
  return rows.map(({ coin, state, dueOn, ...row }) => ({
    ...row,
    ...coin,
    state: state as ReviewState,
    dueOn: fromStoredDate(dueOn),
  }));
}

export type DueJudgement = OfCoin & {
  readonly assessmentId: string;
  readonly number: number;
  readonly judgement: Judgement;
};

/** Judgements that end by then, but for those taken back and those of assessments that another one superseded. */
export async function listEndingJudgements(
  tx: Transaction,
  until: IsoDate,
): Promise<readonly DueJudgement[]> {
  const rows = await tx.judgement.findMany({
    where: {
      expiresOn: { lte: toStoredDate(until) },
      withdrawnAt: null,
      assessment: { state: { in: [...OPEN, "approved"] }, coin: { archivedAt: null } },
    },
    select: {
      assessmentId: true,
      ...JUDGEMENT_FIELDS,
      assessment: { select: { number: true, coin: COIN } },
    },
    orderBy: { id: "asc" },
  });
  return rows.map(({ assessmentId, assessment: { number, coin }, ...row }) => ({
    ...coin,
    assessmentId,
    number,
    judgement: toJudgement(row),
  }));
}
