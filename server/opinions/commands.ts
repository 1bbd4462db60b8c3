import "server-only";
import { z } from "zod";
import { LIMITS } from "@/domain/profile/limits";
import { textUpTo } from "@/domain/profile/schema-values";
import { toCoinSubject } from "../audit/events";
import { record } from "../audit/record";
import { type Actor, authorise } from "../auth/authorise";
import type { Transaction } from "../db/client";
import { withTransaction } from "../db/transaction";
import { AppError, CHECK_MARKED, type Refusal, refuse } from "../errors";
import { requireShape } from "../http/shape";
import { type CoinIdentity, findCoin } from "../issuers/coin.repository";
import { createId } from "../issuers/ids";
import { lockCoin } from "../profiles/version.repository";
import { type OpinionTexts, readOpinion } from "./opinion-input";
import {
  findOpinionCoin,
  insertOpinion,
  listOpinionRecords,
  markWithdrawn,
  type OpinionRecord,
} from "./opinion.repository";

const id = z.string().max(LIMITS.id);
const addSchema = z.strictObject({ coinId: id, replaces: id.nullable() });
const placeSchema = z.strictObject({ opinionId: id });

export type OpinionInput = {
  readonly coinId: string;
  /** The entry this one takes the place of; null where it stands beside the others. */
  readonly replaces: string | null;
  readonly texts: OpinionTexts;
};

const CLOSED = "This entry was withdrawn or replaced in the meantime.";

/** Enters what a rater published, or a correction that takes the place of an earlier entry. */
export async function addOpinion(
  actor: Actor,
  { texts, ...rest }: OpinionInput,
): Promise<
  { readonly ok: true; readonly opinionId: string } | Refusal<"invalid"> | Refusal<"closed">
> {
  await authorise(actor, "opinion.edit");
  const { coinId, replaces } = requireShape(addSchema, rest);
  const content = readOpinion(texts);
  return withTransaction(async (tx) => {
    const coin = await requireCoin(tx, coinId);
    const earlier = replaces === null ? null : await requireOpinion(tx, coinId, replaces);
    if ("fields" in content) return refuse("invalid", CHECK_MARKED, content.fields);
    if (earlier !== null && isClosed(earlier)) return refuse("closed", CLOSED);
    const opinionId = createId("opn");
    const by = actor.name;
    await insertOpinion(tx, { ...content, id: opinionId, coinId, replacesId: replaces, by });
    const { rater, value, ratedOn } = content;
    await record(tx, actor, {
      type: "opinion.added",
      subject: toCoinSubject(coin),
      details: { opinion: opinionId, rater, value, scale: content.scale.name, ratedOn, replaces },
    });
    return { ok: true, opinionId };
  });
}

/** Takes an entry out of use for good. It stays readable, with the reason. */
export async function withdrawOpinion(
  actor: Actor,
  { reason, ...rest }: { readonly opinionId: string; readonly reason: string },
): Promise<{ readonly ok: true } | Refusal<"invalid"> | Refusal<"closed">> {
  await authorise(actor, "opinion.edit");
  const { opinionId } = requireShape(placeSchema, rest);
  const said = textUpTo(LIMITS.text).safeParse(reason.trim());
  return withTransaction(async (tx) => {
    const coinId = await findOpinionCoin(tx, opinionId);
    if (coinId === null) throw new AppError("not_found", `no opinion ${opinionId}`);
    const coin = await requireCoin(tx, coinId);
    const opinion = await requireOpinion(tx, coinId, opinionId);
    if (!said.success)
      return refuse("invalid", CHECK_MARKED, { reason: "Say why it is withdrawn." });
    if (isClosed(opinion)) return refuse("closed", CLOSED);
    await markWithdrawn(tx, { id: opinionId, by: actor.name, reason: said.data });
    await record(tx, actor, {
      type: "opinion.withdrawn",
      subject: toCoinSubject(coin),
      details: { opinion: opinionId, reason: said.data },
    });
    return { ok: true };
  });
}

function isClosed({ withdrawn, isReplaced }: OpinionRecord): boolean {
  return withdrawn !== null || isReplaced;
}

async function requireCoin(tx: Transaction, coinId: string): Promise<CoinIdentity> {
  const coin = (await lockCoin(tx, coinId)) ? await findCoin(tx, { id: coinId }) : null;
  if (coin === null) throw new AppError("not_found", `no coin ${coinId}`);
  return coin;
}

async function requireOpinion(
  tx: Transaction,
  coinId: string,
  opinionId: string,
): Promise<OpinionRecord> {
  const found = (await listOpinionRecords(tx, coinId)).find((each) => each.id === opinionId);
  if (found === undefined) throw new AppError("not_found", `no opinion ${opinionId}`);
  return found;
}
