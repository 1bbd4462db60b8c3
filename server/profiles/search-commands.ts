import "server-only";
import { z } from "zod";
import { addDays, daysBetween, type IsoDate } from "@/domain/dates";
import { isHistoryRef } from "@/domain/explain/fact-history";
import { SEARCH_HOLDS_DAYS } from "@/domain/explain/search-record";
import { definitionOf, isFactId } from "@/domain/facts/vocabulary";
import { LIMITS } from "@/domain/profile/limits";
import { noteSchema } from "@/domain/profile/schema-answers";
import { daySchema, textUpTo } from "@/domain/profile/schema-values";
import { toCoinSubject } from "../audit/events";
import { record } from "../audit/record";
import { withTransaction } from "../db/transaction";
import { AppError, CHECK_MARKED, type Refusal, refuse } from "../errors";
import type { Actor } from "../http/actor";
import { requireShape } from "../http/shape";
import { today } from "../http/today";
import { findCoin } from "../issuers/coin.repository";
import { createId } from "../issuers/ids";
import { insertSearch } from "./searches.repository";
import { authorise } from "../auth/authorise";

export type SearchInput = {
  readonly coinId: string;
  /** Fact id or list id. */
  readonly target: string;
  readonly where: string;
  readonly on: string;
  readonly note?: string;
  /** Last day on which it holds; blank means 180 days after the search. */
  readonly until?: string;
};

export type SearchResult =
  | { readonly ok: true; readonly id: string; readonly until: IsoDate }
  | Refusal<"invalid">;

const shape = z.strictObject({
  coinId: z.string().max(LIMITS.id),
  target: z.string().max(LIMITS.id),
  where: z.string(),
  on: z.string(),
  note: z.string().default(""),
  until: z.string().default(""),
});

type Raw = z.output<typeof shape>;
type Fields = Readonly<Record<string, string>>;

const YEARS_AHEAD = 3;
const DAYS_OF_YEAR = 366;

function check({ where, on, note, until }: Raw): Fields {
  const read = (schema: z.ZodType, text: string) =>
    schema.safeParse(text).error?.issues[0]?.message ?? null;
  const wrongDay = read(daySchema, on);
  const found = {
    where: where.trim() === "" ? "Say where you looked." : read(textUpTo(LIMITS.text), where),
    on: wrongDay ?? (daysBetween(today(), on) > 1 ? "A search cannot lie in the future." : null),
    note: note.trim() === "" ? null : read(noteSchema, note),
    until:
      until.trim() === "" || wrongDay !== null
        ? null
        : (read(daySchema, until) ?? checkEnd(on, until)),
  };
  return Object.fromEntries(
    Object.entries(found).filter(([, message]) => message !== null),
  ) as Fields;
}

function checkEnd(on: IsoDate, until: IsoDate): string | null {
  if (until < on) return "Write a day on or after the search.";
  return daysBetween(on, until) > YEARS_AHEAD * DAYS_OF_YEAR
    ? "A search holds for three years at most. Search again then."
    : null;
}

/** Keeps that somebody looked for a fact and found nothing: where, on which day, and until when that holds. */
export async function recordSearch(actor: Actor, input: SearchInput): Promise<SearchResult> {
  await authorise(actor, "profile.edit");
  const raw = requireShape(shape, input);
  const { coinId, target, where, on, note } = raw;
  const isEntered = isFactId(target) ? definitionOf(target).computedOnly !== true : true;
  if (!isHistoryRef(target) || !isEntered)
    throw new AppError("bad_request", `${target} is not a fact that is entered`);
  const fields = check(raw);
  if (Object.keys(fields).length > 0) return refuse("invalid", CHECK_MARKED, fields);
  const until = raw.until.trim() === "" ? addDays(on, SEARCH_HOLDS_DAYS) : raw.until;
  return withTransaction(async (tx): Promise<SearchResult> => {
    const coin = await findCoin(tx, { id: coinId });
    if (coin === null) throw new AppError("not_found", `no coin ${coinId}`);
    const id = createId("srch");
    const said = note.trim() === "" ? "Nothing found." : note;
    await insertSearch(tx, { id, coinId, target, where, on, note: said, until, by: actor.name });
    await record(tx, actor, {
      type: "search.recorded",
      subject: toCoinSubject(coin),
      details: { searchId: id, target, where, on, until },
    });
    return { ok: true, id, until };
  });
}
