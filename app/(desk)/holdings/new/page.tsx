import type { Metadata } from "next";
import { PortfolioForm } from "@/components/holdings/portfolio-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { requirePermission } from "@/server/auth/require";
import { toFormTitle } from "@/server/http/form-error";
import { today } from "@/server/http/today";
import { loadPortfolioChoices, toPortfolioStart, toPortfolioValues } from "../form-values";
import { add } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await toFormTitle("Enter a book of holdings") };
}

export default async function NewPortfolioPage() {
  await requirePermission("portfolio.edit");
  const choices = await loadPortfolioChoices();
  return (
    <div className="flex flex-col gap-6">
      <Breadcrumb items={[{ label: "Holdings", href: "/holdings" }, { label: "Enter a book" }]} />
      <PageHeading
        title="What is held?"
        lead="Only people of the house read this; it is never part of a report on a coin."
      />
      <PortfolioForm
        action={add}
        start={toPortfolioStart(toPortfolioValues(null, today()))}
        {...choices}
        cancelHref="/holdings"
        submitLabel="Save the book"
      />
    </div>
  );
}
