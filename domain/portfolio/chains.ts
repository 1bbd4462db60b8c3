import { type Decimal, HUNDRED, sum, ZERO } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import { endsOf } from "../derivation/interval";
import { sameName } from "../reserve/concentration";
import { shareOfRows } from "../reserve/share";
import type { Membership, MissingCells } from "../reserve/tally";
import { weigh } from "../reserve/weighed";
import type { Row } from "../profile/profile";
import { type Exposure, type HeldCoin, sortExposures, toExposure } from "./book";
import { partOf } from "./institutions";

const NO_CHAIN: MissingCells = { columns: ["deployment[].chain"], what: "named chain" };

function isOn({ values }: Row<"deployment">, key: string): Membership {
  const name = (values.chain ?? "").trim();
  return name === "" ? NO_CHAIN : sameName(name) === key;
}

/** Share of a coin's supply on one chain, percent, 0–100, lowest and highest possible. */
export function shareOnChain(
  view: FactView,
  chain: string,
): { readonly low: Decimal; readonly high: Decimal } {
  const key = sameName(chain);
  const share = shareOfRows(weigh(view, "deployment"), (row) => isOn(row, key));
  if (share.status !== "unknown") {
    const [low, high] = endsOf(share);
    return { low, high };
  }
  // Without amounts the names alone decide: on no chain but this one, or on others only.
  const { rows, complete, hidden } = view.rows("deployment");
  if (!complete || hidden > 0 || rows.length === 0) return { low: ZERO, high: HUNDRED };
  const answers = rows.map((row) => isOn(row, key));
  return {
    low: answers.every((answer) => answer === true) ? HUNDRED : ZERO,
    high: answers.every((answer) => answer === false) ? ZERO : HUNDRED,
  };
}

/**
 * Chains across coins: holding × the chain's share of that coin's supply. US dollars, lowest and highest possible; on
 * which chain the house itself holds its coins is not asked.
 */
export function exposureByChain(holdings: readonly HeldCoin[]): readonly Exposure[] {
  const totalUsd = sum(holdings.map(({ amountUsd }) => amountUsd));
  const names = new Map<string, string>();
  for (const { reading } of holdings)
    for (const { values } of reading?.view.rows("deployment").rows ?? []) {
      const name = (values.chain ?? "").trim();
      const found = names.get(sameName(name));
      if (name !== "" && (found === undefined || name < found)) names.set(sameName(name), name);
    }
  const exposures = [...names].map(([key, name]) => {
    const parts = holdings.flatMap(({ slug, symbol, amountUsd, reading }) => {
      const { low, high } =
        reading === null ? { low: ZERO, high: HUNDRED } : shareOnChain(reading.view, name);
      if (high.isZero()) return [];
      return [
        { slug, symbol, usd: { low: partOf(amountUsd, low), high: partOf(amountUsd, high) } },
      ];
    });
    return toExposure({ key, name, parts }, { totalUsd });
  });
  return sortExposures(exposures);
}
