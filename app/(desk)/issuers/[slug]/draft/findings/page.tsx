import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readFilter } from "@/components/findings/finding-filter";
import { FindingFilterForm } from "@/components/findings/finding-filter-form";
import { FindingsList } from "@/components/findings/findings-list";
import { readOpen } from "@/components/findings/open-findings";
import { DraftResultHeading } from "@/components/profile/draft-result-heading";
import { Notice } from "@/components/ui/notice";
import { rulesOf } from "@/server/assessments/reading";
import { findCoinBySlug } from "@/server/profiles/queries";
import { readParam } from "../../load-coin";
import { type DraftProps, loadDraft } from "../load-draft";
import { can } from "@/server/auth/permissions";
import { requirePermission } from "@/server/auth/require";

export async function generateMetadata({ params }: DraftProps): Promise<Metadata> {
  const coin = await findCoinBySlug((await params).slug);
  if (coin === null) notFound();
  return { title: `Findings of the draft of ${coin.symbol}` };
}

export default async function DraftFindingsPage(props: DraftProps) {
  const actor = await requirePermission("profile.read");
  const { draft, published, address } = await loadDraft(props);
  const { coin, assessment, view } = draft;
  const { checklist, policy } = rulesOf(draft.policy);
  const query = await props.searchParams;
  const open = readOpen(readParam(query, "open"));
  const { filter, notices } = readFilter(
    (name) => readParam(query, name),
    checklist.pillars.map(({ id }) => id),
  );
  return (
    <div className="flex flex-col gap-6">
      <DraftResultHeading
        slug={coin.slug}
        symbol={coin.symbol}
        name={coin.name}
        tab="findings"
        asOf={assessment.asOf}
        latest={published?.version.number ?? null}
        mayEdit={can(actor, "profile.edit")}
      />
      {notices.map((notice) => (
        <Notice key={notice} kind="warning" title={notice} />
      ))}
      <FindingFilterForm address={address} filter={filter} pillars={checklist.pillars} />
      <FindingsList {...{ assessment, view, checklist, policy, filter, address, open }} />
    </div>
  );
}
