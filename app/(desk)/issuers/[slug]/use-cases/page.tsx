import type { Metadata } from "next";
import { formatDate } from "@/components/format/format-date";
import { AsOfForm } from "@/components/overview/as-of-form";
import { CoinFrame, WithoutProfile } from "@/components/overview/coin-frame";
import { PageNotices } from "@/components/overview/coin-states";
import { UseCaseDetail } from "@/components/use-cases/use-case-detail";
import { UseCaseTable } from "@/components/use-cases/use-case-table";
import { Section } from "@/components/ui/page-heading";
import { readUseCases } from "@/domain/explain/use-case-reading";
import { rulesOf } from "@/server/assessments/reading";
import { requirePermission } from "@/server/auth/require";
import { today } from "@/server/http/today";
import { type CoinProps, findCoin, loadCoin, readParam } from "../load-coin";
import { CountryQuestion, toCountry } from "./country-question";

export async function generateMetadata({ params }: CoinProps): Promise<Metadata> {
  const { symbol } = await findCoin((await params).slug);
  return { title: `Use cases of ${symbol}` };
}

/** Which situations the coin fits, on which conditions and up to which amount, and where it may be offered. */
export default async function UseCasesPage(props: CoinProps) {
  await requirePermission("profile.read");
  const page = await loadCoin(props);
  const { coin, address } = page;
  const title = `What is ${coin.symbol} fit for, and where may it be offered?`;
  if (page.kind !== "shown") return <WithoutProfile page={page} tab="useCases" title={title} />;
  const { reading } = page;
  const country = readParam(await props.searchParams, "country");
  const { assessment, policy, view } = reading;
  const { asOf, profileAsOf } = assessment;
  const useCases = readUseCases(assessment, policy, rulesOf(policy).checklist.criteria);
  return (
    <CoinFrame {...{ coin, address, title }} tab="useCases" country={toCountry(country)}>
      <PageNotices page={page} />
      <AsOfForm
        {...{ address, asOf, profileAsOf }}
        place="/use-cases"
        today={today()}
        kept={country === null ? {} : { country }}
      />
      <Section
        id="use-cases"
        title="What is it fit for?"
        note="by the policy’s rules; limits are suggestions, not advice"
      >
        <UseCaseTable useCases={useCases} />
      </Section>
      <Section
        id="country"
        title="May it be offered to holders in your country?"
        note={`on ${formatDate(asOf)}`}
      >
        <CountryQuestion {...{ address, country, view }} />
      </Section>
      <Section id="asked" title="What does each situation ask for?">
        <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
          {useCases.map((useCase) => (
            <UseCaseDetail key={useCase.id} {...{ useCase, address }} />
          ))}
        </div>
      </Section>
    </CoinFrame>
  );
}
