import "server-only";
import { z } from "zod";
import type { IsoDate } from "@/domain/dates";
import { LIMITS } from "@/domain/profile/limits";
import {
  type Choices,
  listUndecided,
  mergeAnswers,
  type Side,
} from "@/domain/review/merge-answers";
import { planMerge } from "@/domain/review/fact-agreement";
import type { Person } from "@/domain/review/parts";
import { toCoinSubject } from "../audit/events";
import { record } from "../audit/record";
import { type Actor, authorise } from "../auth/authorise";
import { findPersonRecord } from "../auth/people.repository";
import { can } from "../auth/permissions";
import type { Transaction } from "../db/client";
import { withTransaction } from "../db/transaction";
import { AppError, CHECK_MARKED, type Refusal, refuse } from "../errors";
import { hashProfile } from "../exports/hash-profile";
import { requireShape } from "../http/shape";
import { type CoinIdentity, findCoin } from "../issuers/coin.repository";
import { createId } from "../issuers/ids";
import { checkProfileDate, createDraft, EMPTY_PARTS, isEmptyProfile } from "../profiles/drafts";
import { findDraft, findLatest, loadProfile, lockCoin } from "../profiles/version.repository";
import { lockDraftOf } from "../profiles/own-draft";
import { requirePerson } from "../review/hold";
import {
  ANSWERED_TWICE,
  endRound,
  findOpenRound,
  findRound,
  insertRound,
  lockRound,
  markCompared,
  markHandedIn,
  type RoundRecord,
} from "./blind.repository";

const id = z.string().max(LIMITS.id);
const openSchema = z.strictObject({ coinId: id, first: id, second: id, asOf: id });
const coinSchema = z.strictObject({ coinId: id });
const roundSchema = z.strictObject({ roundId: id });

export type RoundOpening = {
  readonly coinId: string;
  /** The two who answer, by the ids of their accounts. */
  readonly first: string;
  readonly second: string;
  /** Day the facts describe. */
  readonly asOf: IsoDate;
};

/**
 * Asks two people to answer a profile apart from each other: each gets a version of their own that holds nothing but
 * the list of documents of the latest revision. Until both have handed in, nobody reads what either answers.
 */
export async function openRound(
  actor: Actor,
  input: RoundOpening,
): Promise<
  { readonly ok: true; readonly roundId: string } | Refusal<"invalid"> | Refusal<"draft_open">
> {
  await authorise(actor, "blind.manage");
  const openedBy = requirePerson(actor);
  const { coinId, first, second, asOf } = requireShape(openSchema, input);
  const day = checkProfileDate(asOf);
  return withTransaction(async (tx) => {
    const coin = await requireCoin(tx, coinId);
    const [one, two] = [await findWriter(tx, first), await findWriter(tx, second)];
    const fields = {
      ...(one === null ? { first: NO_WRITER } : {}),
      ...(two === null ? { second: NO_WRITER } : {}),
      ...(one !== null && one.id === two?.id ? { second: "Choose two different people." } : {}),
      ...(day === null ? {} : { asOf: day }),
    };
    if (one === null || two === null || Object.keys(fields).length > 0)
      return refuse("invalid", CHECK_MARKED, fields);
    if ((await findOpenRound(tx, coinId)) !== null) return refuse("draft_open", ANSWERED_TWICE);
    if ((await findDraft(tx, coinId)) !== null) return refuse("draft_open", HAS_DRAFT);
    const roundId = createId("rnd");
    const answers = await startAnswers(tx, { coinId, asOf, people: [one, two] });
    await insertRound(tx, { id: roundId, coinId, asOf, openedBy, answers });
    await record(tx, actor, {
      type: "blind.opened",
      subject: toCoinSubject(coin),
      details: { round: roundId, asOf, people: [one.name, two.name] },
    });
    return { ok: true, roundId };
  });
}

const NO_WRITER = "Choose somebody who may enter facts and whose account is open.";
const HAS_DRAFT =
  "This coin has a draft. Publish or discard it first: what stands in it would give the answers away.";

async function requireCoin(tx: Transaction, coinId: string): Promise<CoinIdentity> {
  const coin = (await lockCoin(tx, coinId)) ? await findCoin(tx, { id: coinId }) : null;
  if (coin === null) throw new AppError("not_found", `no coin ${coinId}`);
  return coin;
}

async function findWriter(tx: Transaction, personId: string): Promise<Person | null> {
  const found = personId === "" ? null : await findPersonRecord(tx, personId);
  if (found === null || found.disabledAt !== null) return null;
  return can({ role: found.role, scopes: null }, "profile.edit")
    ? { id: found.id, name: found.name }
    : null;
}

type Start = {
  readonly coinId: string;
  readonly asOf: IsoDate;
  readonly people: readonly Person[];
};

async function startAnswers(tx: Transaction, { coinId, asOf, people }: Start) {
  const latest = await findLatest(tx, coinId);
  const sources = latest === null ? [] : (await loadProfile(tx, latest.versionId)).sources;
  const parts = { ...EMPTY_PARTS, sources };
  const answers = [];
  for (const [index, person] of people.entries()) {
    const versionId = await createDraft(tx, {
      ...{ coinId, asOf, parts, status: "blind" },
      baseVersionId: latest?.versionId ?? null,
      by: person.name,
    });
    answers.push({ place: index + 1, person, versionId });
  }
  return answers;
}

/** Hands in one's own answer, which nobody changes any more. With the second of the two, both can be compared. */
export async function handInAnswer(
  actor: Actor,
  input: { readonly coinId: string },
): Promise<
  { readonly ok: true; readonly isLast: boolean } | Refusal<"no_draft"> | Refusal<"empty">
> {
  await authorise(actor, "profile.edit");
  const { id: personId } = requirePerson(actor);
  const { coinId } = requireShape(coinSchema, input);
  return withTransaction(async (tx) => {
    const coin = await requireCoin(tx, coinId);
    const own = await lockDraftOf(tx, coinId, personId);
    const roundId = own?.roundId ?? null;
    if (own === null || roundId === null) return refuse("no_draft", NOT_ASKED);
    const round = await requireRound(tx, roundId);
    const profile = await loadProfile(tx, own.versionId);
    if (isEmptyProfile(profile)) return refuse("empty", "Nothing has been entered yet.");
    const isLast = round.answers.every(
      ({ person, handedInAt }) => person.id === personId || handedInAt !== null,
    );
    await markHandedIn(tx, { roundId, personId });
    if (isLast) await markCompared(tx, roundId);
    await record(tx, actor, {
      type: "blind.handed_in",
      subject: toCoinSubject(coin),
      details: { round: roundId, versionId: own.versionId, sha256: hashProfile(profile), isLast },
    });
    return { ok: true, isLast };
  });
}

const NOT_ASKED = "Nobody asks you to answer this profile apart, or you have handed in already.";
const ENDED = "This was ended in the meantime.";
const STILL_ANSWERING = "Both have to hand in first.";

async function requireRound(tx: Transaction, roundId: string): Promise<RoundRecord> {
  const round = await lockRound(tx, roundId);
  if (round === null) throw new AppError("not_found", `no round ${roundId}`);
  return round;
}

/** The coin before its round, as everywhere: two who took them the other way round would wait for each other. */
async function holdRound(tx: Transaction, roundId: string) {
  const found = await findRound(tx, roundId);
  if (found === null) throw new AppError("not_found", `no round ${roundId}`);
  const coin = await requireCoin(tx, found.coinId);
  return { coin, round: await requireRound(tx, roundId) };
}

export type Merging = { readonly roundId: string; readonly choices: Choices };

/** Makes the coin's draft of both answers. Every difference without an only answer has to be decided. */
export async function mergeRound(
  actor: Actor,
  { roundId: asked, choices }: Merging,
): Promise<{ readonly ok: true } | Refusal<"invalid"> | Refusal<"closed">> {
  await authorise(actor, "profile.edit");
  const { name } = requirePerson(actor);
  const { roundId } = requireShape(roundSchema, { roundId: asked });
  return withTransaction(async (tx) => {
    const { coin, round } = await holdRound(tx, roundId);
    if (round.state !== "compared")
      return refuse("closed", round.state === "answering" ? STILL_ANSWERING : ENDED);
    const [first, second] = await loadAnswers(tx, round);
    const items = planMerge(first, second);
    const known = new Map<string, Side>(
      items.flatMap(({ path }) => {
        const side = choices.get(path);
        return side === undefined ? [] : [[path, side]];
      }),
    );
    const open = listUndecided(items, known).map(({ path }) => [path, UNDECIDED] as const);
    if (open.length > 0)
      return refuse("invalid", sayUndecided(open.length), Object.fromEntries(open));
    const parts = mergeAnswers(first, second, known);
    const latest = await findLatest(tx, round.coinId);
    const versionId = await createDraft(tx, {
      ...{ coinId: round.coinId, asOf: round.asOf, parts, by: name },
      baseVersionId: latest?.versionId ?? null,
    });
    await endRound(tx, { id: roundId, state: "merged", by: name });
    await record(tx, actor, {
      type: "blind.merged",
      subject: toCoinSubject(coin),
      details: {
        round: roundId,
        versionId,
        choices: [...known].map(([path, side]) => ({ path, side })),
      },
    });
    return { ok: true };
  });
}

const UNDECIDED = "Choose one of the two answers.";

function sayUndecided(count: number): string {
  return count === 1
    ? "One difference is not decided yet."
    : `${count} differences are not decided yet.`;
}

/** Both answers in the order in which their authors were named. */
async function loadAnswers(tx: Transaction, { id: roundId, answers }: RoundRecord) {
  const [one, two] = answers;
  if (one === undefined || two === undefined)
    throw new Error(`round ${roundId} has no two answers`);
  return [await loadProfile(tx, one.versionId), await loadProfile(tx, two.versionId)] as const;
}

/** Gives a round up. What was answered stays on record; the coin can have a draft again. */
export async function withdrawRound(
  actor: Actor,
  input: { readonly roundId: string },
): Promise<{ readonly ok: true } | Refusal<"closed">> {
  await authorise(actor, "blind.manage");
  const { name } = requirePerson(actor);
  const { roundId } = requireShape(roundSchema, input);
  return withTransaction(async (tx) => {
    const { coin, round } = await holdRound(tx, roundId);
    if (round.state === "merged" || round.state === "withdrawn") return refuse("closed", ENDED);
    await endRound(tx, { id: roundId, state: "withdrawn", by: name });
    await record(tx, actor, {
      type: "blind.withdrawn",
      subject: toCoinSubject(coin),
      details: { round: roundId },
    });
    return { ok: true };
  });
}
