import type { Metadata } from "next";
import { formatDate } from "@/components/format/format-date";
import { AsOfForm } from "@/components/overview/as-of-form";
import { CoinFrame, WithoutProfile } from "@/components/overview/coin-frame";
import { PageNotices } from "@/components/overview/coin-states";
import { ReserveView } from "@/components/reserve/reserve-view";
import { requirePermission } from "@/server/auth/require";
import { today } from "@/server/http/today";
import { listRegimes } from "@/server/regimes/queries";
import { readReserveHistory } from "@/server/reserve/history";
import { type CoinProps, findCoin, loadCoin } from "../load-coin";

export async function generateMetadata({ params }: CoinProps): Promise<Metadata> {
  const { symbol } = await findCoin((await params).slug);
  return { title: `Reserve of ${symbol}` };
}

/** The reserve by every measure: what is in it, who it hangs on, what stress leaves, and which law takes it. */
export default async function ReservePage(props: CoinProps) {
  await requirePermission("profile.read");
  const page = await loadCoin(props);
  const { coin, address } = page;
  const title = `What backs ${coin.symbol}, and what would stress leave of it?`;
  if (page.kind !== "shown") return <WithoutProfile page={page} tab="reserve" title={title} />;
  const { reading } = page;
  const { view, assessment } = reading;
  const { asOf, profileAsOf } = assessment;
  const history = await readReserveHistory(coin.id, asOf);
  return (
    <CoinFrame
      {...{ coin, address, title }}
      tab="reserve"
      lead={`Read on ${formatDate(asOf)} from facts of ${formatDate(profileAsOf)}. Figures with two ends are as exact as what is on record.`}
    >
      <PageNotices page={page} />
      <AsOfForm {...{ address, asOf, profileAsOf }} place="/reserve" today={today()} />
      <ReserveView view={view} address={address} history={history} regimes={listRegimes()} />
    </CoinFrame>
  );
}
