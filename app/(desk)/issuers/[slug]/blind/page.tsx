import type { Metadata } from "next";
import { RoundForm } from "@/components/blind/round-form";
import { RoundTable } from "@/components/blind/round-table";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { can } from "@/server/auth/permissions";
import { requirePermission } from "@/server/auth/require";
import { listRoundsOf, listWriters } from "@/server/blind/queries";
import { toFormTitle } from "@/server/http/form-error";
import { today } from "@/server/http/today";
import { type CoinProps, findCoin } from "../load-coin";
import { ask } from "./actions";
import { toShownRound } from "./shown-round";

export async function generateMetadata({ params }: CoinProps): Promise<Metadata> {
  const { symbol } = await findCoin((await params).slug);
  return { title: await toFormTitle(`${symbol}, answered twice`) };
}

export default async function BlindPage({ params }: CoinProps) {
  const actor = await requirePermission("review.read");
  const { id, slug, symbol, draft, hasRound } = await findCoin((await params).slug);
  const rounds = (await listRoundsOf(id)).map(toShownRound);
  const mayAsk = can(actor, "blind.manage") && !hasRound;
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb
        items={[
          { label: "Issuers", href: "/issuers" },
          { label: symbol, href: `/issuers/${slug}` },
          { label: "Answered twice" },
        ]}
      />
      <PageHeading
        title={`Do two people find the same of ${symbol}?`}
        lead="Two people answer the same questions apart from each other. Their answers are compared, and a draft is made of both."
      />
      {rounds.length === 0 ? (
        <EmptyState title="The profile was never answered twice.">
          Agreement of two who do not know each other&apos;s answers says how far a result depends
          on who entered it.
        </EmptyState>
      ) : (
        <RoundTable slug={slug} symbol={symbol} rounds={rounds} />
      )}
      {mayAsk ? (
        <Section id="ask" title="Ask two people to answer">
          {draft === null ? (
            <RoundForm
              action={ask.bind(null, { coinId: id, slug })}
              people={await listWriters()}
              asOf={today()}
            />
          ) : (
            <p className="max-w-prose">
              This coin has a draft. Publish or discard it first: what stands in it would give the
              answers away.
            </p>
          )}
        </Section>
      ) : null}
    </div>
  );
}
