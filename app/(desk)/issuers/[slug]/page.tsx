import type { Metadata } from "next";
import { AsOfForm } from "@/components/overview/as-of-form";
import { CoinHeading } from "@/components/overview/coin-heading";
import { NothingKnownThen, NothingPublished } from "@/components/overview/coin-states";
import { CoinOverview } from "@/components/overview/coin-overview";
import { getRules } from "@/server/assessments/reading";
import { today } from "@/server/http/today";
import { type CoinProps, findCoin, loadCoin } from "./load-coin";

export async function generateMetadata({ params }: CoinProps): Promise<Metadata> {
  const { symbol, name } = await findCoin((await params).slug);
  return { title: `${symbol}, ${name}` };
}

/** The page a committee reads once. */
export default async function OverviewPage(props: CoinProps) {
  const page = await loadCoin(props);
  const { coin } = page;
  const { slug, symbol } = coin;
  const address = page.kind === "shown" ? page.address : { slug, asOf: null, revision: null };
  const heading = (
    <CoinHeading
      coin={coin}
      address={address}
      tab="overview"
      title={`How well is ${symbol} backed?`}
    />
  );
  if (page.kind === "unpublished") {
    return (
      <div className="flex flex-col gap-8">
        {heading}
        <NothingPublished slug={slug} symbol={symbol} hasDraft={coin.draft !== null} />
      </div>
    );
  }
  const asOf = page.kind === "before" ? page.asOf : page.reading.assessment.asOf;
  const profileAsOf =
    page.kind === "before" ? (coin.latest?.asOf ?? null) : page.reading.version.asOf;
  const form = (
    <AsOfForm address={address} place="" asOf={asOf} profileAsOf={profileAsOf} today={today()} />
  );
  if (page.kind === "before") {
    return (
      <div className="flex flex-col gap-8">
        {heading}
        {form}
        <NothingKnownThen slug={slug} symbol={symbol} asOf={asOf} first={page.first} />
      </div>
    );
  }
  const { reading, notices } = page;
  return (
    <div className="flex flex-col gap-8">
      {heading}
      <CoinOverview
        {...getRules()}
        form={form}
        assessment={reading.assessment}
        view={reading.view}
        address={address}
        notices={notices}
        revision={reading.version.number}
        latest={coin.latest?.number ?? null}
      />
    </div>
  );
}
