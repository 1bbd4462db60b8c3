import "server-only";
import { z } from "zod";
import { LIMITS } from "@/domain/profile/limits";
import { toCoinSubject } from "../audit/events";
import { record } from "../audit/record";
import type { Transaction } from "../db/client";
import { withTransaction } from "../db/transaction";
import { AppError, CHECK_MARKED, type Refusal, refuse } from "../errors";
import type { Actor } from "../http/actor";
import { requireShape } from "../http/shape";
import { today } from "../http/today";
import { checkProfileDate, EMPTY_PARTS, startDraft } from "../profiles/drafts";
import { findDraft, findLatest, loadProfile, lockCoin } from "../profiles/version.repository";
import {
  adoptIssuer,
  type CoinIdentity,
  type CoinNames,
  findCoin,
  findIssuerByLei,
  findTwin,
  type IssuerNames,
  lockNames,
  setArchived,
  updateCoin,
  updateIssuer,
} from "./coin.repository";
import { createCoin, type Created, createIssuer, recordCreated } from "./create";
import {
  type IdentityInput,
  identitySchema,
  type NewIssuerInput,
  newIssuerSchema,
  type SiblingInput,
  siblingSchema,
  toFields,
} from "./identity-input";
import { listNameChanges } from "./name-changes";
import { pickIssuerLevel, toStartFacts } from "./sibling";
import { authorise } from "../auth/authorise";

type Duplicate = Refusal<"duplicate">;
export type CreateResult = ({ readonly ok: true } & Created) | Duplicate | Refusal<"invalid">;

/** Enters an issuer that is not known yet, its first coin, and an empty draft of the coin's profile. */
export async function createIssuerAndCoin(
  actor: Actor,
  input: NewIssuerInput,
): Promise<CreateResult> {
  await authorise(actor, "coin.create");
  const parsed = newIssuerSchema.safeParse(input);
  if (!parsed.success) return refuse("invalid", CHECK_MARKED, toFields(parsed.error));
  const { legalName, lei, domicile, parent, entityKind, website, symbol, name, dti } = parsed.data;
  const asOf = parsed.data.asOf ?? today();
  const wrong = checkProfileDate(asOf);
  if (wrong !== null) return refuse("invalid", CHECK_MARKED, { asOf: wrong });
  const facts = { domicile, parent, entityKind, website };
  return withTransaction(async (tx) => {
    await lockNames(tx);
    const twin = await findDuplicate(tx, { symbol, legalName, lei });
    if (twin !== null) return twin;
    const issuerId = await createIssuer(tx, { legalName, lei, ...facts, isSample: false });
    const created = await createCoin(tx, {
      issuerId,
      names: { symbol, name, dti },
      isSample: false,
    });
    await recordCreated(tx, actor, {
      coinId: created.coinId,
      issuerId,
      newIssuer: true,
      names: { symbol, name, dti, legalName, lei },
    });
    const parts = { ...EMPTY_PARTS, facts: toStartFacts(facts) };
    await startDraft(tx, actor, { coin: { id: created.coinId, symbol }, asOf, parts, base: null });
    return { ok: true, ...created };
  });
}

type Names = IssuerNames & Pick<CoinNames, "symbol">;

async function findDuplicate(
  tx: Transaction,
  { symbol, legalName, lei }: Names,
): Promise<Duplicate | null> {
  const known = lei === null ? null : await findIssuerByLei(tx, lei);
  if (known !== null) {
    const lead = "An issuer with this LEI is entered already";
    return refuse("duplicate", lead, {
      lei: `${lead}: ${known.legalName ?? "without a name"}. Add the coin to it instead.`,
    });
  }
  return findTwinCoin(tx, { symbol, legalName });
}

async function findTwinCoin(
  tx: Transaction,
  names: Pick<Names, "symbol" | "legalName">,
): Promise<Duplicate | null> {
  const twin = await findTwin(tx, names);
  if (twin === null) return null;
  const lead = "This issuer has a coin with this symbol already.";
  return refuse("duplicate", lead, { symbol: lead });
}

/** Enters another coin of a known issuer; what holds for the issuer as a whole is copied from its sibling. */
export async function createCoinFromSibling(
  actor: Actor,
  input: SiblingInput,
): Promise<CreateResult> {
  await authorise(actor, "coin.create");
  const parsed = siblingSchema.safeParse(input);
  if (!parsed.success) return refuse("invalid", CHECK_MARKED, toFields(parsed.error));
  const { coinId, symbol, name, dti, asOf } = parsed.data;
  const wrong = asOf === null ? null : checkProfileDate(asOf);
  if (wrong !== null) return refuse("invalid", CHECK_MARKED, { asOf: wrong });
  return withTransaction(async (tx) => {
    const sibling = await requireCoin(tx, coinId);
    await lockNames(tx);
    const twin = await findTwinCoin(tx, { symbol, legalName: sibling.issuer.legalName });
    if (twin !== null) return twin;
    const clash = await findAdoptionClash(tx, sibling);
    if (clash !== null) return clash;
    await adoptIssuer(tx, sibling.issuer.id);
    const created = await createCoin(tx, {
      issuerId: sibling.issuer.id,
      names: { symbol, name, dti },
      isSample: false,
    });
    const from = (await findLatest(tx, coinId)) ?? (await findDraft(tx, coinId));
    const parts =
      from === null ? EMPTY_PARTS : pickIssuerLevel(await loadProfile(tx, from.versionId));
    const { id: issuerId, legalName, lei } = sibling.issuer;
    await recordCreated(tx, actor, {
      coinId: created.coinId,
      issuerId,
      newIssuer: false,
      names: { symbol, name, dti, legalName, lei },
    });
    const coin = { id: created.coinId, symbol };
    await startDraft(tx, actor, { coin, asOf: asOf ?? today(), parts, base: null });
    return { ok: true, ...created };
  });
}

/** A sample's issuer becomes a real one with its first real coin, unless it was entered for real already. */
async function findAdoptionClash(
  tx: Transaction,
  { issuer }: CoinIdentity,
): Promise<Duplicate | null> {
  if (!issuer.isSample || issuer.lei === null || (await findIssuerByLei(tx, issuer.lei)) === null)
    return null;
  const lead = "The issuer of this sample is entered for real already; add the coin to that one.";
  return refuse("duplicate", lead, { coinId: lead });
}

async function requireCoin(tx: Transaction, id: string): Promise<CoinIdentity> {
  const coin = await findCoin(tx, { id });
  if (coin === null) throw new AppError("not_found", `no coin ${id}`);
  return coin;
}

/** What somebody else saved meanwhile, to be shown beside what was typed. */
export type StaleIdentity = Refusal<"stale"> & { readonly theirs: CoinIdentity };
export type IdentityResult =
  | { readonly ok: true; readonly slug: string }
  | StaleIdentity
  | Duplicate
  | Refusal<"invalid">;

/** Corrects names and identifiers. Published revisions keep the names of their day; the address stays. */
export async function updateIdentity(actor: Actor, input: IdentityInput): Promise<IdentityResult> {
  await authorise(actor, "coin.change");
  const parsed = identitySchema.safeParse(input);
  if (!parsed.success) return refuse("invalid", CHECK_MARKED, toFields(parsed.error));
  const { coinId, coinVersion, issuerVersion, legalName, lei, symbol, name, dti } = parsed.data;
  return withTransaction(async (tx): Promise<IdentityResult> => {
    await lockNames(tx);
    const coin = await requireCoin(tx, coinId);
    if (coin.version !== coinVersion || coin.issuer.version !== issuerVersion) {
      return { ...refuse("stale", "Somebody changed these names in the meantime."), theirs: coin };
    }
    const known = lei === null || coin.issuer.isSample ? null : await findIssuerByLei(tx, lei);
    if (known !== null && known.id !== coin.issuer.id) {
      return refuse("duplicate", CHECK_MARKED, { lei: "Another issuer has this LEI already." });
    }
    await updateCoin(tx, { id: coinId, from: coinVersion, data: { symbol, name, dti } });
    await updateIssuer(tx, { id: coin.issuer.id, from: issuerVersion, data: { legalName, lei } });
    const changes = listNameChanges(
      { ...coin, legalName: coin.issuer.legalName, lei: coin.issuer.lei },
      { symbol, name, dti, legalName, lei },
    );
    if (changes.length > 0)
      await record(tx, actor, {
        type: "coin.identity_changed",
        subject: toCoinSubject({ id: coinId, symbol }),
        details: { issuerId: coin.issuer.id, changes: [...changes] },
      });
    return { ok: true, slug: coin.slug };
  });
}

const archiveSchema = z.strictObject({ coinId: z.string().max(LIMITS.id) });

/** Takes a coin out of the lists; nothing of it is lost. */
export async function archiveCoin(
  actor: Actor,
  input: { coinId: string },
): Promise<{ readonly ok: true }> {
  await authorise(actor, "coin.archive");
  return archive(actor, requireShape(archiveSchema, input).coinId, new Date());
}

export async function restoreCoin(
  actor: Actor,
  input: { coinId: string },
): Promise<{ readonly ok: true }> {
  await authorise(actor, "coin.archive");
  return archive(actor, requireShape(archiveSchema, input).coinId, null);
}

function archive(actor: Actor, coinId: string, at: Date | null): Promise<{ readonly ok: true }> {
  return withTransaction(async (tx) => {
    await lockCoin(tx, coinId);
    const coin = await requireCoin(tx, coinId);
    if ((coin.archivedAt === null) === (at === null)) return { ok: true } as const;
    await setArchived(tx, coinId, at);
    const type = at === null ? "coin.restored" : "coin.archived";
    await record(tx, actor, { type, subject: toCoinSubject(coin), details: {} });
    return { ok: true } as const;
  });
}
