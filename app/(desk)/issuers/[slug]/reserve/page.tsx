import type { Metadata } from "next";
import { formatDate } from "@/components/format/format-date";
import { AsOfForm } from "@/components/overview/as-of-form";
import { CoinHeading } from "@/components/overview/coin-heading";
import {
  NothingKnownThen,
  NothingPublished,
  ReadingNotices,
} from "@/components/overview/coin-states";
import { ReserveView } from "@/components/reserve/reserve-view";
import { requirePermission } from "@/server/auth/require";
import { today } from "@/server/http/today";
import { listRegimes } from "@/server/regimes/queries";
import { readReserveHistory } from "@/server/reserve/history";
import { type CoinPage, type CoinProps, findCoin, loadCoin } from "../load-coin";

export async function generateMetadata({ params }: CoinProps): Promise<Metadata> {
  const { symbol } = await findCoin((await params).slug);
  return { title: `Reserve of ${symbol}` };
}

/** The reserve by every measure: what is in it, who it hangs on, what stress leaves, and which law takes it. */
export default async function ReservePage(props: CoinProps) {
  await requirePermission("profile.read");
  const page = await loadCoin(props);
  const { coin } = page;
  const { slug, symbol } = coin;
  const lead =
    page.kind === "shown"
      ? `Read on ${formatDate(page.reading.assessment.asOf)} from facts of ${formatDate(page.reading.assessment.profileAsOf)}. Figures with two ends are as exact as what is on record.`
      : null;
  return (
    <div className="flex flex-col gap-8">
      <CoinHeading
        coin={coin}
        address={page.kind === "shown" ? page.address : { slug, asOf: null, revision: null }}
        tab="reserve"
        title={`What backs ${symbol}, and what would stress leave of it?`}
        {...(lead === null ? {} : { lead })}
      />
      {page.kind === "shown" ? <Shown page={page} /> : <Without page={page} />}
    </div>
  );
}

async function Shown({ page }: { readonly page: Extract<CoinPage, { kind: "shown" }> }) {
  const { coin, reading, notices, address } = page;
  const { view, version, assessment } = reading;
  const { asOf, profileAsOf } = assessment;
  const history = await readReserveHistory(coin.id, asOf);
  return (
    <>
      <ReadingNotices
        {...{ notices, asOf, profileAsOf }}
        revision={version.number}
        latest={coin.latest?.number ?? null}
      />
      <AsOfForm {...{ address, asOf, profileAsOf }} place="/reserve" today={today()} />
      <ReserveView view={view} address={address} history={history} regimes={listRegimes()} />
    </>
  );
}

function Without({ page }: { readonly page: Exclude<CoinPage, { kind: "shown" }> }) {
  const { slug, symbol, draft, mayEdit } = page.coin;
  return page.kind === "unpublished" ? (
    <NothingPublished {...{ slug, symbol, mayEdit }} hasDraft={draft !== null} />
  ) : (
    <NothingKnownThen {...{ slug, symbol }} asOf={page.asOf} first={page.first} />
  );
}
