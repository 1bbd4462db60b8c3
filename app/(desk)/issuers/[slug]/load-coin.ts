import { notFound } from "next/navigation";
import { type IsoDate, isIsoDate } from "@/domain/dates";
import { type CoinAddress, latestAddress } from "@/components/overview/address";
import { assessCoin, type CoinAssessment } from "@/server/assessments/queries";
import { can } from "@/server/auth/permissions";
import { requirePermission } from "@/server/auth/require";
import type { CoinRecord } from "@/server/profiles/coin-record.repository";
import { findCoinBySlug, listRevisions } from "@/server/profiles/queries";

export type Query = Readonly<Record<string, string | string[] | undefined>>;
export type CoinProps = {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<Query>;
};

/** Without a profile to show, the address is that of the coin's latest. */
export type CoinPage = { readonly coin: ShownCoin; readonly address: CoinAddress } & (
  | {
      readonly kind: "shown";
      readonly reading: CoinAssessment;
      readonly notices: readonly string[];
    }
  | { readonly kind: "unpublished" }
  /** A day before the first profile: nothing was known then. */
  | { readonly kind: "before"; readonly asOf: IsoDate; readonly first: IsoDate }
);

/** The first value of a name in the address; null where it is not given or blank. */
export function readParam(query: Query, name: string): string | null {
  const value = query[name];
  const text = (Array.isArray(value) ? value[0] : value)?.trim() ?? "";
  return text === "" ? null : text;
}

/** A coin as its pages show it: with the way to its draft for those whom that is open to. */
export type ShownCoin = CoinRecord & { readonly mayEdit: boolean };

export async function findCoin(slug: string): Promise<ShownCoin> {
  const actor = await requirePermission("profile.read");
  const coin = await findCoinBySlug(slug);
  if (coin === null) notFound();
  return { ...coin, mayEdit: can(actor, "profile.edit") };
}

/** The coin, day and revision an address asks for. Values that cannot be read are left out, with a notice. */
export async function loadCoin({ params, searchParams }: CoinProps): Promise<CoinPage> {
  const coin = await findCoin((await params).slug);
  const { slug, latest } = coin;
  if (latest === null) return { kind: "unpublished", coin, address: latestAddress(slug) };
  const query = await searchParams;
  const day = readDay(readParam(query, "asOf"));
  const wanted = readParam(query, "revision");
  const isPlain = wanted === null && day.value === null;
  const revisions = isPlain ? [] : await listRevisions(coin.id);
  const asked = readRevision(wanted, revisions);
  const first = revisions.reduce((low, { asOf }) => (asOf < low ? asOf : low), latest.asOf);
  if (asked.value === null && day.value !== null && day.value < first) {
    return { kind: "before", coin, address: latestAddress(slug), asOf: day.value, first };
  }
  const reading = await assessCoin({
    slug,
    asOf: day.value ?? undefined,
    revision: asked.value ?? undefined,
  });
  const notices = [day.notice, asked.notice].filter((notice) => notice !== null);
  return {
    kind: "shown",
    coin,
    reading,
    address: { slug, asOf: day.value, revision: asked.value },
    notices,
  };
}

type Read<T> = { readonly value: T | null; readonly notice: string | null };

function readDay(text: string | null): Read<IsoDate> {
  if (text === null) return { value: null, notice: null };
  const isDay: boolean = isIsoDate(text);
  if (isDay) return { value: text, notice: null };
  return {
    value: null,
    notice: `“${text.slice(0, 40)}” is not a day; the profile's own day is shown.`,
  };
}

function readRevision(
  text: string | null,
  revisions: readonly { readonly number: number | null }[],
): Read<number> {
  if (text === null) return { value: null, notice: null };
  const number = /^\d{1,9}$/.test(text) ? Number(text) : null;
  if (revisions.some((each) => each.number === number)) return { value: number, notice: null };
  return {
    value: null,
    notice: `There is no revision “${text.slice(0, 40)}”; the latest is shown.`,
  };
}
