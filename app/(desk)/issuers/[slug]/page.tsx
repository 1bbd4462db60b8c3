import type { Metadata } from "next";
import { ArrivalNotice, readArrival } from "@/components/overview/arrival-notice";
import { AsOfForm } from "@/components/overview/as-of-form";
import { CoinHeading } from "@/components/overview/coin-heading";
import { NothingKnownThen, NothingPublished } from "@/components/overview/coin-states";
import { CoinOverview } from "@/components/overview/coin-overview";
import { rulesOf } from "@/server/assessments/reading";
import { today } from "@/server/http/today";
import { readLatestSearches } from "@/server/profiles/fact-history";
import { type CoinProps, findCoin, loadCoin, readParam } from "./load-coin";
import { requirePermission } from "@/server/auth/require";

export async function generateMetadata({ params }: CoinProps): Promise<Metadata> {
  const { symbol, name } = await findCoin((await params).slug);
  return { title: `${symbol}, ${name}` };
}

/** The page a committee reads once. */
export default async function OverviewPage(props: CoinProps) {
  await requirePermission("profile.read");
  const page = await loadCoin(props);
  const { coin } = page;
  const { slug, symbol } = coin;
  const heading = (
    <CoinHeading
      coin={coin}
      address={page.kind === "shown" ? page.address : { slug, asOf: null, revision: null }}
      tab="overview"
      title={`How well is ${symbol} backed?`}
    />
  );
  if (page.kind === "unpublished") {
    return (
      <div className="flex flex-col gap-8">
        {heading}
        <NothingPublished
          slug={slug}
          symbol={symbol}
          hasDraft={coin.draft !== null}
          mayEdit={coin.mayEdit}
        />
      </div>
    );
  }
  const arrivals = await props.searchParams;
  return (
    <div className="flex flex-col gap-8">
      {heading}
      {page.kind === "before" ? <Before page={page} /> : <Shown page={page} query={arrivals} />}
    </div>
  );
}

type Page = Awaited<ReturnType<typeof loadCoin>>;

function Before({ page }: { readonly page: Extract<Page, { kind: "before" }> }) {
  const { coin, asOf, first } = page;
  const { slug, symbol } = coin;
  const address = { slug, asOf: null, revision: null };
  const profileAsOf = coin.latest?.asOf ?? null;
  return (
    <>
      <AsOfForm {...{ address, asOf, profileAsOf }} place="" today={today()} />
      <NothingKnownThen {...{ slug, symbol, asOf, first }} />
    </>
  );
}

type ShownProps = {
  readonly page: Extract<Page, { kind: "shown" }>;
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
