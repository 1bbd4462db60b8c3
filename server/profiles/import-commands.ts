import "server-only";
import type { IsoDate } from "@/domain/dates";
import type { Profile } from "@/domain/profile/profile";
import { refreshSummary } from "../assessments/summaries";
import { toCoinSubject } from "../audit/events";
import { record } from "../audit/record";
import { ANSWERED_TWICE, findOpenRound } from "../blind/blind.repository";
import type { Transaction } from "../db/client";
import { withTransaction } from "../db/transaction";
import { AppError, CHECK_MARKED, type Refusal, refuse } from "../errors";
import type { Actor } from "../http/actor";
import { findCoin, findIssuerByLei, findTwin, lockNames } from "../issuers/coin.repository";
import { createCoin, createIssuer, type NewCoin, recordCreated } from "../issuers/create";
import { namesSchema, toFields } from "../issuers/identity-input";
import { refuseUnfit } from "../policy/current";
import { checkProfileDate, insertRevision, isEmptyProfile } from "./drafts";
import { findDraft, findLatest, lockCoin } from "./version.repository";
import { lapseReviews } from "../review/lapse";
import { authorise } from "../auth/authorise";

export type ImportInput = {
  /** As the parsers of domain/profile return it: strict, complete, citations resolved. */
  readonly profile: Profile;
  /** Adds a revision to this coin instead of creating a coin. */
  readonly into?: string | undefined;
};

export type ImportResult =
  | {
      readonly ok: true;
      readonly coinId: string;
      readonly slug: string;
      readonly versionId: string;
      readonly revision: number;
    }
  /** `existing` is the address of the coin that is there already; the import may go into it as a revision. */
  | (Refusal<"duplicate"> & { readonly existing: string })
  | Refusal<"invalid" | "draft_open" | "nothing_changed" | "unfit">;

/** Turns a profile file into a coin with its first revision, or into the next revision of a coin. */
export async function importProfile(
  actor: Actor,
  { profile, into }: ImportInput,
): Promise<ImportResult> {
  await authorise(actor, "profile.publish");
  const fields = checkImport(profile);
  if (Object.keys(fields).length > 0) return refuse("invalid", CHECK_MARKED, fields);
  const result = await withTransaction(async (tx) => {
    const unfit = await refuseUnfit(tx);
    if (unfit !== null) return unfit;
    return into === undefined
      ? importNew(tx, actor, profile)
      : importInto(tx, actor, { profile, coinId: into });
  }).catch(refuseUnchanged);
  if (result.ok) await refreshSummary(result.versionId);
  return result;
}

function checkImport({ coin, issuer, asOf, ...parts }: Profile): Readonly<Record<string, string>> {
  const parsed = namesSchema.safeParse({ ...coin, legalName: issuer.name, lei: issuer.lei });
  const date = checkDate(asOf);
  const nothing = isEmptyProfile(parts) ? { profile: "The file holds no facts and no rows." } : {};
  return { ...(parsed.success ? {} : toFields(parsed.error)), ...date, ...nothing };
}

function checkDate(asOf: IsoDate): Readonly<Record<string, string>> {
  const wrong = checkProfileDate(asOf);
  return wrong === null ? {} : { asOf: wrong };
}

async function importNew(tx: Transaction, actor: Actor, profile: Profile): Promise<ImportResult> {
  await lockNames(tx);
  const { coin, issuer } = profile;
  const twin = await findTwin(tx, { symbol: coin.symbol, legalName: issuer.name });
  if (twin !== null) {
    const message =
      "This issuer has a coin with this symbol already. Import the file as a new revision of it instead.";
    return { ...refuse("duplicate", message), existing: twin.slug };
  }
  const known = issuer.lei === null ? null : await findIssuerByLei(tx, issuer.lei);
  const noFacts = { domicile: null, parent: null, entityKind: null, website: null };
  const issuerNames = { legalName: issuer.name, lei: issuer.lei, isSample: false };
  const issuerId = known?.id ?? (await createIssuer(tx, { ...issuerNames, ...noFacts }));
  const { coinId, slug } = await createCoin(tx, { issuerId, names: coin, isSample: false });
  const names = { ...coin, legalName: issuer.name, lei: issuer.lei };
  const created = { coinId, issuerId, newIssuer: known === null, names };
  const target = { profile, coinId, slug, symbol: coin.symbol, baseVersionId: null };
  return store(tx, actor, { ...target, created });
}

async function importInto(
  tx: Transaction,
  actor: Actor,
  { profile, coinId }: { profile: Profile; coinId: string },
): Promise<ImportResult> {
  await lockCoin(tx, coinId);
  const coin = await findCoin(tx, { id: coinId });
  if (coin === null) throw new AppError("not_found", `no coin ${coinId}`);
  if ((await findDraft(tx, coinId)) !== null) {
    return refuse(
      "draft_open",
      "This coin has a draft. Publish or discard it before importing a revision.",
    );
  }
  if ((await findOpenRound(tx, coinId)) !== null) return refuse("draft_open", ANSWERED_TWICE);
  const latest = await findLatest(tx, coinId);
  return store(tx, actor, {
    profile,
    coinId,
    slug: coin.slug,
    symbol: coin.symbol,
    baseVersionId: latest?.versionId ?? null,
    created: null,
  });
}

type Target = {
  readonly profile: Profile;
  readonly coinId: string;
  readonly slug: string;
  readonly symbol: string;
  readonly baseVersionId: string | null;
  /** The coin, where the file brought it. */
  readonly created: NewCoin | null;
};

async function store(
  tx: Transaction,
  actor: Actor,
  { slug, symbol, created, ...target }: Target,
): Promise<ImportResult> {
  const { coinId, profile } = target;
  const stored = await insertRevision(tx, { ...target, by: actor.name });
  // Thrown, not returned: what was written for the revision must go again.
  if (stored.number === null) throw new NothingChanged();
  const { versionId, number: revision, changes } = stored;
  if (created !== null) await recordCreated(tx, actor, created);
  await record(tx, actor, {
    type: "profile.imported",
    subject: toCoinSubject({ id: coinId, symbol }),
    details: { versionId, revision, asOf: profile.asOf, changes: [...changes] },
  });
  await lapseReviews(tx, actor, { coinId });
  return { ok: true, coinId, slug, versionId, revision };
}

class NothingChanged extends Error {}

function refuseUnchanged(error: unknown): Refusal<"nothing_changed"> {
  if (error instanceof NothingChanged)
    return refuse("nothing_changed", "The file says what the latest revision says.");
  throw error;
}
