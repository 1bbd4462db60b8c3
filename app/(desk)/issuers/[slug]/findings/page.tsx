import type { Metadata } from "next";
import { readFilter } from "@/components/findings/finding-filter";
import { FindingFilterForm } from "@/components/findings/finding-filter-form";
import { FindingsList } from "@/components/findings/findings-list";
import { readOpen } from "@/components/findings/open-findings";
import { formatDate } from "@/components/format/format-date";
import { AsOfForm } from "@/components/overview/as-of-form";
import { CoinFrame, WithoutProfile } from "@/components/overview/coin-frame";
import { PageNotices } from "@/components/overview/coin-states";
import { rulesOf } from "@/server/assessments/reading";
import { today } from "@/server/http/today";
import { type CoinProps, findCoin, loadCoin, readParam } from "../load-coin";
import { requirePermission } from "@/server/auth/require";

export async function generateMetadata({ params }: CoinProps): Promise<Metadata> {
  const { symbol } = await findCoin((await params).slug);
  return { title: `Findings on ${symbol}` };
}

export default async function FindingsPage(props: CoinProps) {
  await requirePermission("profile.read");
  const page = await loadCoin(props);
  const { coin, address } = page;
  const title = `What was found on ${coin.symbol}?`;
  if (page.kind !== "shown") return <WithoutProfile page={page} tab="findings" title={title} />;
  const { reading } = page;
  const { assessment, view } = reading;
  const { checklist, policy } = rulesOf(reading.policy);
  const query = await props.searchParams;
  const { filter, notices: doubts } = readFilter(
    (name) => readParam(query, name),
    checklist.pillars.map(({ id }) => id),
  );
  const open = readOpen(readParam(query, "open"));
  const { asOf, profileAsOf } = assessment;
  return (
    <CoinFrame
      {...{ coin, address, title }}
      tab="findings"
      lead={`${assessment.findings.length} criteria, judged as of ${formatDate(asOf)} on facts of ${formatDate(profileAsOf)}. Open one to see what it rests on.`}
    >
      <PageNotices page={page} doubts={doubts} />
      <AsOfForm
        address={address}
        place="/findings"
        asOf={asOf}
        profileAsOf={profileAsOf}
        today={today()}
      />
      <FindingFilterForm address={address} filter={filter} pillars={checklist.pillars} />
      <FindingsList {...{ assessment, view, checklist, policy, filter, address, open }} />
    </CoinFrame>
  );
}
