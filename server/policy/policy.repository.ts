import type { IsoDate } from "@/domain/dates";
import type { Person } from "@/domain/review/parts";
import type { Approver, ReviewState } from "@/domain/review/workflow";
import type { Prisma } from "@/generated/prisma/client";
import type { Transaction } from "../db/client";
import { fromStoredDate } from "../profiles/cells";

export type PolicyApproval = Approver & { readonly name: string };

/** A version of the policy as it is kept, without its content. */
export type PolicyRecord = {
  readonly id: string;
  /** The policy's own version, as results carry it. */
  readonly label: string;
  readonly state: ReviewState;
  readonly reason: string;
  /** Label of the version it was made from, or was held against when it was submitted. */
  readonly basedOn: string;
  readonly author: Person;
  readonly contributors: readonly Person[];
  readonly approvals: readonly PolicyApproval[];
  readonly approvalsNeeded: 1 | 2;
  /** What it was returned with, or why it lapsed. */
  readonly returned: readonly string[];
  readonly version: number;
  readonly createdAt: Date;
  readonly submittedAt: Date | null;
  readonly approvedAt: Date | null;
};

export type StoredPolicy = PolicyRecord & { readonly content: string };

const COLUMNS = {
  id: true,
  label: true,
  state: true,
  reason: true,
  basedOn: true,
  authorId: true,
  authorName: true,
  contributors: true,
  approvers: true,
  approvalsNeeded: true,
  returned: true,
  version: true,
  createdAt: true,
  submittedAt: true,
  approvedAt: true,
} as const satisfies Prisma.PolicyVersionSelect;

type Row = Prisma.PolicyVersionGetPayload<{ select: typeof COLUMNS }>;

function toRecord({ authorId, authorName, approvers, ...row }: Row): PolicyRecord {
  return {
    ...row,
    state: row.state as ReviewState,
    author: { id: authorId, name: authorName },
    contributors: row.contributors as unknown as readonly Person[],
    approvals: approvers as unknown as readonly PolicyApproval[],
    approvalsNeeded: row.approvalsNeeded === 2 ? 2 : 1,
  };
}

const POLICY_LOCK = 4_150_918;

/** Changes of the policy wait for each other, and for decisions that rest on the one in force. */
export async function lockPolicies(tx: Transaction): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(${POLICY_LOCK})::text`;
}

/** The policy stays as it is until the transaction ends; others may hold it at the same time. */
export async function sharePolicies(tx: Transaction): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock_shared(${POLICY_LOCK})::text`;
}

/** Which row is in force, and how often it was changed; null where none was approved yet. */
export async function findInForce(
  tx: Transaction,
): Promise<Pick<PolicyRecord, "id" | "version"> | null> {
  // Every page asks for it, and the client's own question takes twice as long as this.
  const rows = await tx.$queryRaw<Pick<PolicyRecord, "id" | "version">[]>`
    SELECT id, version FROM policy_version WHERE state = 'approved' LIMIT 1`;
  return rows[0] ?? null;
}

export async function findPolicy(tx: Transaction, id: string): Promise<StoredPolicy | null> {
  const row = await tx.policyVersion.findUnique({
    where: { id },
    select: { ...COLUMNS, content: true },
  });
  return row === null ? null : { ...toRecord(row), content: row.content };
}

export async function hasLabel(tx: Transaction, label: string): Promise<boolean> {
  return (await tx.policyVersion.count({ where: { label } })) > 0;
}

/** Every version, the newest first. */
export async function listPolicies(
  tx: Transaction,
  where: { readonly states?: readonly ReviewState[] } = {},
): Promise<readonly PolicyRecord[]> {
  const rows = await tx.policyVersion.findMany({
    where: where.states === undefined ? {} : { state: { in: [...where.states] } },
    select: COLUMNS,
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  return rows.map(toRecord);
}

export type NewPolicy = Pick<
  StoredPolicy,
  "id" | "label" | "content" | "reason" | "basedOn" | "author" | "approvalsNeeded"
>;

export async function insertPolicy(
  tx: Transaction,
  { author, ...policy }: NewPolicy,
): Promise<void> {
  await tx.policyVersion.create({
    data: { ...policy, state: "draft", authorId: author.id, authorName: author.name },
    select: { id: true },
  });
}

type Edit = Partial<
  Pick<
    StoredPolicy,
    | "state"
    | "content"
    | "reason"
    | "basedOn"
    | "contributors"
    | "approvals"
    | "approvalsNeeded"
    | "returned"
    | "submittedAt"
    | "approvedAt"
  >
>;

/** Changes a version that the caller has locked; its counter goes up, so that forms drawn before are stale. */
export async function updatePolicy(
  tx: Transaction,
  { id, version }: Pick<PolicyRecord, "id" | "version">,
  { contributors, approvals, returned, ...edit }: Edit,
): Promise<void> {
  await tx.policyVersion.update({
    where: { id, version },
    data: {
      ...edit,
      ...(contributors === undefined ? {} : { contributors: [...contributors] }),
      ...(approvals === undefined ? {} : { approvers: [...approvals] }),
      ...(returned === undefined ? {} : { returned: [...returned] }),
      version: version + 1,
    },
    select: { id: true },
  });
}

/** The latest revision of a coin that is not archived. */
export type JudgedRevision = {
  readonly versionId: string;
  readonly asOf: IsoDate;
  readonly slug: string;
  readonly symbol: string;
};

/** Coins with a published profile: of each the revision with the latest day, then the highest number. */
export async function listLatestRevisions(tx: Transaction): Promise<readonly JudgedRevision[]> {
  const rows = await tx.$queryRaw<{ id: string; as_of: Date; slug: string; symbol: string }[]>`
    SELECT DISTINCT ON (c.symbol, c.id) v.id, v.as_of, c.slug, c.symbol
    FROM coin c JOIN profile_version v ON v.coin_id = c.id
    WHERE v.status = 'published' AND c.archived_at IS NULL
    ORDER BY c.symbol, c.id, v.as_of DESC, v.number DESC`;
  return rows.map(({ id, as_of, slug, symbol }) => ({
    versionId: id,
    asOf: fromStoredDate(as_of),
    slug,
    symbol,
  }));
}
