import type { Metadata } from "next";
import { ArrivalNotice, readArrival } from "@/components/overview/arrival-notice";
import { AsOfForm } from "@/components/overview/as-of-form";
import { CoinFrame } from "@/components/overview/coin-frame";
import { CoinOverview } from "@/components/overview/coin-overview";
import { NoProfile } from "@/components/overview/coin-states";
import { rulesOf } from "@/server/assessments/reading";
import { today } from "@/server/http/today";
import { readLatestSearches } from "@/server/profiles/fact-history";
import { type CoinPage, type CoinProps, findCoin, loadCoin, readParam } from "./load-coin";
import { requirePermission } from "@/server/auth/require";

export async function generateMetadata({ params }: CoinProps): Promise<Metadata> {
  const { symbol, name } = await findCoin((await params).slug);
  return { title: `${symbol}, ${name}` };
}

/** The page a committee reads once. */
export default async function OverviewPage(props: CoinProps) {
  await requirePermission("profile.read");
  const page = await loadCoin(props);
  const { coin, address } = page;
  const profileAsOf = coin.latest?.asOf ?? null;
  return (
    <CoinFrame {...{ coin, address }} tab="overview" title={`How well is ${coin.symbol} backed?`}>
      {page.kind === "before" ? (
        <AsOfForm {...{ address, profileAsOf }} asOf={page.asOf} place="" today={today()} />
      ) : null}
      {page.kind === "shown" ? (
        <Shown page={page} query={await props.searchParams} />
      ) : (
        <NoProfile page={page} />
      )}
    </CoinFrame>
  );
}

type ShownProps = {
  readonly page: Extract<CoinPage, { kind: "shown" }>;
  readonly query: Awaited<CoinProps["searchParams"]>;
};

async function Shown({ page, query }: ShownProps) {
  const { coin, reading, notices, address } = page;
  const { slug, symbol } = coin;
  const latest = coin.latest?.number ?? null;
  const { asOf } = reading.assessment;
  const profileAsOf = reading.version.asOf;
  const arrival = readArrival((name) => readParam(query, name), latest);
  return (
    <>
      {arrival === null || !coin.mayEdit ? null : <ArrivalNotice {...{ arrival, slug, symbol }} />}
      <CoinOverview
        {...rulesOf(reading.policy)}
        form={<AsOfForm {...{ address, asOf, profileAsOf }} place="" today={today()} />}
        assessment={reading.assessment}
        view={reading.view}
        address={address}
        notices={notices}
        revision={reading.version.number}
        latest={latest}
        searches={coin.hasSearches ? await readLatestSearches(coin.id) : {}}
        today={today()}
      />
    </>
  );
}
