import type { Metadata } from "next";
import { formatDate } from "@/components/format/format-date";
import { AsOfForm } from "@/components/overview/as-of-form";
import { CoinHeading } from "@/components/overview/coin-heading";
import {
  NothingKnownThen,
  NothingPublished,
  ReadingNotices,
} from "@/components/overview/coin-states";
import { UseCaseDetail } from "@/components/use-cases/use-case-detail";
import { UseCaseTable } from "@/components/use-cases/use-case-table";
import { Section } from "@/components/ui/page-heading";
import { readUseCases } from "@/domain/explain/use-case-reading";
import { rulesOf } from "@/server/assessments/reading";
import { requirePermission } from "@/server/auth/require";
import { today } from "@/server/http/today";
import { type CoinPage, type CoinProps, findCoin, loadCoin, readParam } from "../load-coin";
import { CountryQuestion, toCountry } from "./country-question";

export async function generateMetadata({ params }: CoinProps): Promise<Metadata> {
  const { symbol } = await findCoin((await params).slug);
  return { title: `Use cases of ${symbol}` };
}

/** Which situations the coin fits, on which conditions and up to which amount, and where it may be offered. */
export default async function UseCasesPage(props: CoinProps) {
  await requirePermission("profile.read");
  const page = await loadCoin(props);
  const { coin } = page;
  const { slug, symbol } = coin;
  const address = page.kind === "shown" ? page.address : { slug, asOf: null, revision: null };
  const country = readParam(await props.searchParams, "country");
  const title = `What is ${symbol} fit for, and where may it be offered?`;
  return (
    <div className="flex flex-col gap-8">
      <CoinHeading {...{ coin, address, title }} tab="useCases" country={toCountry(country)} />
      {page.kind === "unpublished" ? (
        <NothingPublished
          {...{ slug, symbol }}
          hasDraft={coin.draft !== null}
          mayEdit={coin.mayEdit}
        />
      ) : page.kind === "before" ? (
        <NothingKnownThen {...{ slug, symbol }} asOf={page.asOf} first={page.first} />
      ) : (
        <Shown {...{ page, country }} />
      )}
    </div>
  );
}

type ShownProps = {
  readonly page: Extract<CoinPage, { kind: "shown" }>;
  readonly country: string | null;
};

function Shown({ page: { coin, reading, notices, address }, country }: ShownProps) {
  const { assessment, policy, version, view } = reading;
  const { asOf, profileAsOf } = assessment;
  const useCases = readUseCases(assessment, policy, rulesOf(policy).checklist.criteria);
  return (
    <>
      <ReadingNotices
        {...{ notices, asOf, profileAsOf }}
        revision={version.number}
        latest={coin.latest?.number ?? null}
      />
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
    </>
  );
}
