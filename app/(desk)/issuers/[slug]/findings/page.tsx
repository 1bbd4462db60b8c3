import type { Metadata } from "next";
import { readFilter } from "@/components/findings/finding-filter";
import { FindingFilterForm } from "@/components/findings/finding-filter-form";
import { FindingsList } from "@/components/findings/findings-list";
import { readOpen } from "@/components/findings/open-findings";
import { formatDate } from "@/components/format/format-date";
import { AsOfForm } from "@/components/overview/as-of-form";
import { CoinHeading } from "@/components/overview/coin-heading";
import {
  NothingKnownThen,
  NothingPublished,
  ReadingNotices,
} from "@/components/overview/coin-states";
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
  const { coin } = page;
  const { slug, symbol } = coin;
  const title = `What was found on ${symbol}?`;
  if (page.kind !== "shown") {
    return (
      <div className="flex flex-col gap-8">
        <CoinHeading
          coin={coin}
          address={{ slug, asOf: null, revision: null }}
          tab="findings"
          title={title}
        />
        {page.kind === "unpublished" ? (
          <NothingPublished
            slug={slug}
            symbol={symbol}
            hasDraft={coin.draft !== null}
            mayEdit={coin.mayEdit}
          />
        ) : (
          <NothingKnownThen slug={slug} symbol={symbol} asOf={page.asOf} first={page.first} />
        )}
      </div>
    );
  }
  const { reading, address, notices } = page;
  const { assessment, view, version } = reading;
  const { checklist, policy } = rulesOf(reading.policy);
  const query = await props.searchParams;
  const { filter, notices: doubts } = readFilter(
    (name) => readParam(query, name),
    checklist.pillars.map(({ id }) => id),
  );
  const open = readOpen(readParam(query, "open"));
  const { asOf, profileAsOf } = assessment;
  return (
    <div className="flex flex-col gap-6">
      <CoinHeading
        coin={coin}
        address={address}
        tab="findings"
        title={title}
        lead={`${assessment.findings.length} criteria, judged as of ${formatDate(asOf)} on facts of ${formatDate(profileAsOf)}. Open one to see what it rests on.`}
      />
      <ReadingNotices
        notices={[...notices, ...doubts]}
        asOf={asOf}
        profileAsOf={profileAsOf}
        revision={version.number}
        latest={coin.latest?.number ?? null}
      />
      <AsOfForm
        address={address}
        place="/findings"
        asOf={asOf}
        profileAsOf={profileAsOf}
        today={today()}
      />
      <FindingFilterForm address={address} filter={filter} pillars={checklist.pillars} />
      <FindingsList {...{ assessment, view, checklist, policy, filter, address, open }} />
    </div>
  );
}
