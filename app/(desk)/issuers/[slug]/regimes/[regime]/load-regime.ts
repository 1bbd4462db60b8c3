import { notFound } from "next/navigation";
import type { Regime } from "@/domain/regime/regime";
import { findRegime } from "@/server/regimes/queries";
import type { CoinProps } from "../../load-coin";

export type RegimeProps = {
  readonly params: Promise<{ readonly slug: string; readonly regime: string }>;
  readonly searchParams: CoinProps["searchParams"];
};

/** The regime an address names; 404 where there is none. */
export async function requireRegime({ params }: Pick<RegimeProps, "params">): Promise<Regime> {
  const regime = findRegime((await params).regime);
  if (regime === null) notFound();
  return regime;
}
