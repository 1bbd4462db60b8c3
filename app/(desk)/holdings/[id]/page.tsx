import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { formatDate } from "@/components/format/format-date";
import { BookView } from "@/components/holdings/book-view";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { titlesOf } from "@/domain/checklist/titles";
import { getRules } from "@/server/assessments/reading";
import { can } from "@/server/auth/permissions";
import { requirePermission } from "@/server/auth/require";
import { findPortfolioById, readPortfolio } from "@/server/holdings/queries";

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const portfolio = await findPortfolioById((await params).id);
  return { title: portfolio?.name ?? "Holdings" };
}

export default async function PortfolioPage({ params, searchParams }: Props) {
  const mayEdit = can(await requirePermission("portfolio.read"), "portfolio.edit");
  const { id } = await params;
  const read = await readPortfolio(id);
  if (read === null) notFound();
  const { portfolio, policy, book, coins } = read;
  const { name, asOf, note, useCase, holdings } = portfolio;
  const { checklist } = await getRules();
  const { saved } = await searchParams;
  const shown = coins.map((coin, index) => ({
    ...coin,
    name: holdings[index]?.name ?? coin.symbol,
    archivedAt: holdings[index]?.archivedAt ?? null,
  }));
  const edit = mayEdit ? (
    <LinkButton href={`/holdings/${id}/edit`}>Edit the book</LinkButton>
  ) : undefined;
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb items={[{ label: "Holdings", href: "/holdings" }, { label: name }]} />
      <PageHeading
        eyebrow={<span className="wrap-anywhere">{name}</span>}
        title="What does this book rest on?"
        lead={`Held on ${formatDate(asOf)}, by profiles as they could be known that day.${note === null ? "" : ` ${note}`}`}
        actions={edit}
      />
      {saved === "1" ? <Notice kind="success" title="The book was saved." /> : null}
      {book === null ? (
        <EmptyState title="The book is empty." action={edit}>
          Enter how much of which coin is held.
        </EmptyState>
      ) : (
        <BookView
          {...{ name, asOf, book, policy }}
          purpose={policy.useCases.find((each) => each.id === useCase)?.title ?? null}
          holdings={shown}
          titles={titlesOf(checklist.criteria)}
        />
      )}
    </div>
  );
}
