import "server-only";
import { backingChecklist } from "@/checklists";
import type { Pillar } from "@/domain/checklist/checklist";
import { compare, type Comparison, LEAST_COMPARED } from "@/domain/comparison/compare";
import { type Wanted, writeWanted } from "@/domain/comparison/selection";
import type { IsoDate } from "@/domain/dates";
import type { Policy } from "@/domain/scoring/policy";
import { assessCoin, type CoinAssessment } from "../assessments/queries";
import { isAppError } from "../errors";
import type { CoinRecord } from "../profiles/coin-record.repository";
import { currentPolicy } from "../policy/current";
import { findCoins } from "../profiles/queries";
import { requirePermission } from "../auth/require";

export type FoundCoin = {
  readonly key: string;
  readonly slug: string;
  readonly symbol: string;
  readonly name: string;
  readonly isSample: boolean;
};

export type NotFoundCoin = {
  readonly key: string;
  readonly why:
    | "no_such_coin"
    | "nothing_published"
    | "no_such_revision"
    | "nothing_on_that_day"
    | "same_revision";
};

export type LoadedComparison = {
  readonly pillars: readonly Pillar[];
  readonly found: readonly FoundCoin[];
  readonly notFound: readonly NotFoundCoin[];
  /** Null when fewer than two coins can be assessed. */
  readonly comparison: Comparison | null;
  /** The one every coin was assessed under. */
  readonly policy: Policy;
};

type Request = { readonly wanted: readonly Wanted[]; readonly asOf: IsoDate | null };

/** Assesses the coins asked for and lays them side by side; what cannot be assessed is named, never an error. */
export async function loadComparison({ wanted, asOf }: Request): Promise<LoadedComparison> {
  await requirePermission("profile.read");
  const loaded: CoinAssessment[] = [];
  const found: FoundCoin[] = [];
  const notFound: NotFoundCoin[] = [];
  const policy = await currentPolicy();
  const coins = await findCoins([...new Set(wanted.map(({ slug }) => slug))]);
  for (const each of wanted) {
    const coin = coins.find(({ slug }) => slug === each.slug);
    const result =
      coin === undefined
        ? { key: writeWanted(each), why: "no_such_coin" as const }
        : await loadCoin(each, coin, { asOf, policy });
    if ("why" in result) {
      notFound.push(result);
      continue;
    }
    if (loaded.some(({ version }) => version.versionId === result.version.versionId)) {
      notFound.push({ key: writeWanted(each), why: "same_revision" });
      continue;
    }
    const { slug, symbol, name, isSample } = result.coin;
    loaded.push(result);
    found.push({ key: writeWanted(each), slug, symbol, name, isSample });
  }
  return {
    pillars: backingChecklist.pillars,
    found,
    notFound,
    policy,
    comparison: loaded.length < LEAST_COMPARED ? null : toComparison(loaded),
  };
}

function toComparison(loaded: readonly CoinAssessment[]): Comparison {
  const assessed = loaded.map(({ assessment, view, version }) => ({
    assessment,
    view,
    revision: version.number,
  }));
  return compare(assessed, backingChecklist.criteria);
}

async function loadCoin(
  wanted: Wanted,
  coin: CoinRecord,
  { asOf, policy }: { readonly asOf: IsoDate | null; readonly policy: Policy },
): Promise<CoinAssessment | NotFoundCoin> {
  const { revision } = wanted;
  try {
    return await assessCoin({
      slug: coin.slug,
      coin,
      policy,
      ...(revision === null ? {} : { revision }),
      ...(asOf === null ? {} : { asOf }),
    });
  } catch (error) {
    if (!isAppError(error) || error.code !== "not_found") throw error;
    return { key: writeWanted(wanted), why: explain(wanted, coin) };
  }
}

function explain({ revision }: Wanted, { latest }: CoinRecord): NotFoundCoin["why"] {
  if (latest === null) return "nothing_published";
  return revision === null ? "nothing_on_that_day" : "no_such_revision";
}
