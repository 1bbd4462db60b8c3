import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CoinOverview } from "@/components/overview/coin-overview";
import { DraftDifference } from "@/components/profile/draft-difference";
import { DraftResultHeading } from "@/components/profile/draft-result-heading";
import { Section } from "@/components/ui/page-heading";
import { rulesOf } from "@/server/assessments/reading";
import { findCoinBySlug } from "@/server/profiles/queries";
import { type DraftProps, loadDraft } from "./load-draft";
import { today } from "@/server/http/today";
import { readLatestSearches } from "@/server/profiles/fact-history";
import { can } from "@/server/auth/permissions";
import { requirePermission } from "@/server/auth/require";

export async function generateMetadata({ params }: DraftProps): Promise<Metadata> {
  const coin = await findCoinBySlug((await params).slug);
  if (coin === null) notFound();
  return { title: `Result of the draft of ${coin.symbol}` };
}

/** What would be published if the draft were published now. */
export default async function DraftResultPage(props: DraftProps) {
  const actor = await requirePermission("profile.read");
  const { draft, published, changed, address } = await loadDraft(props);
  const { coin, assessment, view } = draft;
  const latest = published?.version.number ?? null;
  return (
    <div className="flex flex-col gap-8">
      <DraftResultHeading
        slug={coin.slug}
        symbol={coin.symbol}
        name={coin.name}
        tab="result"
        asOf={assessment.asOf}
        latest={latest}
        mayEdit={can(actor, "profile.edit")}
      />
      <Section
        id="difference"
        title={latest === null ? "What changes?" : `What changes against revision ${latest}?`}
      >
        {published === null || latest === null ? (
          <p>Nothing is published yet, so there is nothing to compare the draft with.</p>
        ) : (
          <DraftDifference
            published={published.assessment}
            revision={latest}
            draft={assessment}
            changed={changed}
            address={address}
          />
        )}
      </Section>
      <CoinOverview
        {...rulesOf(draft.policy)}
        form={null}
        assessment={assessment}
        view={view}
        address={address}
        notices={[]}
        revision={null}
        latest={null}
        searches={await readLatestSearches(coin.id)}
        today={today()}
      />
    </div>
  );
}
