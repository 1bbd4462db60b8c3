import type { Metadata } from "next";
import { formatDate } from "@/components/format/format-date";
import { AsOfForm } from "@/components/overview/as-of-form";
import { CoinFrame, WithoutProfile } from "@/components/overview/coin-frame";
import { PageNotices } from "@/components/overview/coin-states";
import { keptRun } from "@/components/stress/addresses";
import { hasUnreadable } from "@/components/stress/read-run";
import { StressView } from "@/components/stress/stress-view";
import { Notice } from "@/components/ui/notice";
import { Drawing } from "./drawing";
import { loadRun } from "./load-run";
import { Saving } from "./saving";
import { reserveDay } from "@/domain/stress/run-facts";
import { requirePermission } from "@/server/auth/require";
import { toErrorTitle } from "@/server/http/form-error";
import { today } from "@/server/http/today";
import { type CoinProps, findCoin, loadCoin, readParam } from "../load-coin";

export async function generateMetadata({ params, searchParams }: CoinProps): Promise<Metadata> {
  const { symbol } = await findCoin((await params).slug);
  const title = `Run test of ${symbol}`;
  const query = await searchParams;
  return { title: hasUnreadable((name) => readParam(query, name)) ? toErrorTitle(title) : title };
}

/** Whether the coin would pay in a run, what that would cost, and how large a run it would survive. */
export default async function StressPage(props: CoinProps) {
  await requirePermission("profile.read");
  const page = await loadCoin(props);
  const { coin, address } = page;
  const { symbol } = coin;
  const title = `Would ${symbol} pay in a run, and how large a one?`;
  if (page.kind !== "shown") return <WithoutProfile page={page} tab="stress" title={title} />;
  const { view, assessment } = page.reading;
  const { asOf, profileAsOf } = assessment;
  const query = await props.searchParams;
  const { presets, inUse, run } = await loadRun(view, query);
  return (
    <CoinFrame
      {...{ coin, address, title }}
      tab="stress"
      lead={`Played day by day on the reserve of ${formatDate(reserveDay(view))}.`}
    >
      <PageNotices page={page} />
      <AsOfForm
        address={address}
        place="/stress"
        asOf={asOf}
        profileAsOf={profileAsOf}
        today={today()}
        kept={keptRun(run)}
      />
      {readParam(query, "saved") === "1" ? (
        <Notice kind="success" title="The run was saved; its address stays." />
      ) : null}
      <StressView
        view={view}
        address={address}
        symbol={symbol}
        run={run}
        presets={presets}
        saved={inUse}
        saving={coin.mayEdit ? <Saving address={address} run={run} /> : null}
        drawing={<Drawing view={view} address={address} run={run} query={query} />}
      />
    </CoinFrame>
  );
}
