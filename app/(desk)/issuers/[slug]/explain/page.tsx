import type { Metadata } from "next";
import { ContributionChart } from "@/components/explain/contribution-chart";
import { PathView } from "@/components/explain/path-view";
import { QuestionList } from "@/components/explain/question-list";
import { formatDate } from "@/components/format/format-date";
import { coinHref } from "@/components/overview/address";
import { AsOfForm } from "@/components/overview/as-of-form";
import { CoinFrame, WithoutProfile } from "@/components/overview/coin-frame";
import { PageNotices } from "@/components/overview/coin-states";
import { Levers } from "@/components/overview/levers";
import { Section } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { findPaths } from "@/domain/explain/path";
import { rankQuestions } from "@/domain/explain/questions";
import { DIRECTION } from "@/domain/report/statements";
import { bandText, tierText } from "@/domain/report/words";
import { rulesOf } from "@/server/assessments/reading";
import { requirePermission } from "@/server/auth/require";
import { today } from "@/server/http/today";
import { type CoinProps, findCoin, loadCoin } from "../load-coin";

export async function generateMetadata({ params }: CoinProps): Promise<Metadata> {
  const { symbol } = await findCoin((await params).slug);
  return { title: `Why and what if: ${symbol}` };
}

/** Why the result is what it is, what it would take to lift it, and what to ask next. */
export default async function ExplainPage(props: CoinProps) {
  await requirePermission("profile.read");
  const page = await loadCoin(props);
  const { symbol } = page.coin;
  const title = `Why does ${symbol} stand where it does, and what would move it?`;
  if (page.kind !== "shown") return <WithoutProfile page={page} tab="explain" title={title} />;
  const { coin, reading, address } = page;
  const { assessment, view, policy } = reading;
  const { asOf, profileAsOf, result } = assessment;
  const { criteria } = rulesOf(policy).checklist;
  return (
    <CoinFrame
      coin={coin}
      address={address}
      tab="explain"
      title={title}
      lead={`${bandText(result)} (${DIRECTION}); tier: ${tierText(result)}. Judged as of ${formatDate(asOf)} on facts of ${formatDate(profileAsOf)}.`}
    >
      <PageNotices page={page} />
      <div className="flex flex-wrap items-center gap-x-8 gap-y-2">
        <AsOfForm {...{ address, asOf, profileAsOf }} place="/explain" today={today()} />
        <TextLink href={`/issuers/${coin.slug}/explain/changes`}>What moved it since</TextLink>
        <TextLink href={coinHref(address, "/explain/what-if")}>
          What if a fact were otherwise
        </TextLink>
      </div>
      <Section id="contributions" title="What makes up the figure?" note={DIRECTION}>
        <ContributionChart assessment={assessment} />
      </Section>
      <Levers {...{ assessment, criteria, policy, address }} />
      <Section id="path" title="What would it take to reach the next tier?">
        <PathView paths={findPaths({ assessment, criteria, policy })} address={address} />
      </Section>
      <Section
        id="questions"
        title="What should be asked next?"
        note="how far an answer could move the result, after gates and caps"
      >
        <QuestionList
          questions={rankQuestions({ assessment, view, criteria, policy })}
          address={address}
        />
      </Section>
    </CoinFrame>
  );
}
