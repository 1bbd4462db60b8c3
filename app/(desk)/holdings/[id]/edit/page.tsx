import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PortfolioForm } from "@/components/holdings/portfolio-form";
import { RemoveForm } from "@/components/holdings/remove-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { requirePermission } from "@/server/auth/require";
import { findPortfolioById } from "@/server/holdings/queries";
import { toFormTitle } from "@/server/http/form-error";
import { loadPortfolioChoices, toPortfolioStart, toPortfolioValues } from "../../form-values";
import { change, remove } from "./actions";

type Props = { readonly params: Promise<{ readonly id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: await toFormTitle("Edit a book of holdings") };
}

export default async function EditPortfolioPage({ params }: Props) {
  await requirePermission("portfolio.edit");
  const { id } = await params;
  const portfolio = await findPortfolioById(id);
  if (portfolio === null) notFound();
  const { name, version, asOf } = portfolio;
  const choices = await loadPortfolioChoices();
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb
        items={[
          { label: "Holdings", href: "/holdings" },
          { label: name, href: `/holdings/${id}` },
          { label: "Edit" },
        ]}
      />
      <PageHeading title="What is held now?" lead="Saving replaces what the book said before." />
      <PortfolioForm
        action={change.bind(null, id)}
        start={toPortfolioStart(toPortfolioValues(portfolio, asOf))}
        {...choices}
        cancelHref={`/holdings/${id}`}
        submitLabel="Save the book"
      />
      <Section id="remove" title="Remove it">
        <RemoveForm action={remove.bind(null, { portfolioId: id, version })} name={name} />
      </Section>
    </div>
  );
}
