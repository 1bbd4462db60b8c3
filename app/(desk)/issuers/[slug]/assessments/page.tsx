import type { Metadata } from "next";
import { latestAddress } from "@/components/overview/address";
import { CoinFrame } from "@/components/overview/coin-frame";
import { NoProfile } from "@/components/overview/coin-states";
import { AssessmentForm } from "@/components/review/assessment-form";
import { AssessmentTable } from "@/components/review/assessment-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { can } from "@/server/auth/permissions";
import { requirePermission } from "@/server/auth/require";
import { toFormTitle } from "@/server/http/form-error";
import { today } from "@/server/http/today";
import { listCoinAssessments } from "@/server/review/queries";
import { type CoinProps, findCoin } from "../load-coin";
import { open } from "./actions";

export async function generateMetadata({ params }: CoinProps): Promise<Metadata> {
  const { symbol } = await findCoin((await params).slug);
  return { title: await toFormTitle(`Assessments of ${symbol}`) };
}

export default async function AssessmentsPage({ params }: CoinProps) {
  const actor = await requirePermission("profile.read");
  const coin = await findCoin((await params).slug);
  const { slug, symbol, latest } = coin;
  const rows = await listCoinAssessments(coin.id);
  return (
    <CoinFrame
      coin={coin}
      address={latestAddress(slug)}
      tab="assessments"
      title={`Who approved what on ${symbol}?`}
      lead="An assessment freezes one revision for one day, under the names of its author and of those who approved it."
    >
      {latest === null ? (
        <NoProfile page={{ kind: "unpublished", coin }} />
      ) : (
        <>
          {rows.length === 0 ? (
            <EmptyState title="There is no assessment yet.">
              The pages of the coin show what the rules say now; nobody has put a name to it.
            </EmptyState>
          ) : (
            <AssessmentTable
              caption={`Assessments of ${symbol}`}
              rows={rows}
              today={today()}
              isOfOneCoin
            />
          )}
          {can(actor, "review.read") ? (
            <p>
              <TextLink href={`/issuers/${slug}/blind`}>
                Have the profile answered by two people apart from each other
              </TextLink>
              {", and see how far they agree."}
            </p>
          ) : null}
          {can(actor, "review.submit") ? (
            <Section id="open" title="Open an assessment" note="of the latest revision">
              <AssessmentForm
                action={open.bind(null, { coinId: coin.id, slug })}
                submitLabel="Open the assessment"
              />
            </Section>
          ) : null}
        </>
      )}
    </CoinFrame>
  );
}
