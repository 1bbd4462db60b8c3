import type { Metadata } from "next";
import { CriteriaTables } from "@/components/checklists/criteria-table";
import { CriterionSearch } from "@/components/checklists/criterion-search";
import { matchesSearch } from "@/components/checklists/search";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { getRules } from "@/server/assessments/reading";
import { requirePermission } from "@/server/auth/require";

type Props = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export const metadata: Metadata = { title: "Backing checklist" };

const LONGEST = 200;

export default async function BackingChecklistPage({ searchParams }: Props) {
  await requirePermission("ruleset.read");
  const { q } = await searchParams;
  const search = ((Array.isArray(q) ? q[0] : q) ?? "").trim().slice(0, LONGEST);
  const { checklist, version } = await getRules();
  const { criteria } = checklist;
  const shown = criteria.filter((criterion) => matchesSearch(criterion, search));
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb
        items={[{ label: "Checklists", href: "/checklists" }, { label: checklist.title }]}
      />
      <PageHeading
        eyebrow={`Ruleset ${version}`}
        title="What must be true for a coin to be well backed?"
        lead="A criterion is met, partly met, not met, unknown or not applicable. Missing facts make it unknown, never not met."
      />
      <CriterionSearch search={search} found={shown.length} total={criteria.length} />
      {shown.length === 0 ? (
        <EmptyState
          title={`No criterion has the words “${search}”`}
          action={<TextLink href="/checklists/backing">Show all criteria</TextLink>}
        >
          Try fewer or other words.
        </EmptyState>
      ) : (
        <CriteriaTables checklist={checklist} shown={shown} />
      )}
    </div>
  );
}
