import type { Metadata } from "next";
import {
  type AddressParams,
  isFiltered,
  readDueAddress,
  toDueHref,
} from "@/components/due/due-address";
import { DueFilter } from "@/components/due/due-filter";
import { DueList } from "@/components/due/due-list";
import { DeskTabs } from "@/components/desk/desk-tabs";
import { formatDate } from "@/components/format/format-date";
import { formatPlural } from "@/components/format/format-number";
import { IgnoredNotice } from "@/components/issuers/list-notices";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { requirePermission } from "@/server/auth/require";
import { listDue } from "@/server/due/queries";
import { today } from "@/server/http/today";

export const metadata: Metadata = { title: "What falls due" };

const PAGE_SIZE = 100;

type Props = { readonly searchParams: Promise<AddressParams> };

export default async function DuePage({ searchParams }: Props) {
  await requirePermission("profile.read");
  const { address, ignored } = readDueAddress(await searchParams);
  const day = today();
  const { items, days, kinds } = await listDue(day);
  const { kind, overdue } = address;
  const rows = items.filter(
    (item) => (kind === null || item.kind === kind) && (item.overdue || !overdue),
  );
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const page = Math.min(address.page, pages);
  return (
    <div className="flex flex-col gap-6">
      <Breadcrumb items={[{ label: "Desk", href: "/" }, { label: "What falls due" }]} />
      <PageHeading
        title="What falls due?"
        lead={`What is overdue on ${formatDate(day)}, and what falls due within ${days} days.`}
        actions={<LinkButton href="/account/calendar">In your calendar</LinkButton>}
      />
      <DeskTabs tab="due" />
      <IgnoredNotice ignored={ignored} />
      <DueFilter address={address} kinds={kinds} />
      <p className="text-sm font-semibold" role="status">
        {formatPlural(rows.length, "matter")}
      </p>
      {rows.length === 0 ? (
        <EmptyState
          title={isFiltered(address) ? "Nothing of this kind falls due" : "Nothing falls due"}
          action={
            isFiltered(address) ? <LinkButton href="/desk/due">Show everything</LinkButton> : null
          }
        >
          Reports of issuers, documents and searches come up here {days} days before their day, and
          stay until they are seen to.
        </EmptyState>
      ) : (
        <DueList rows={rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)} />
      )}
      <Pagination
        label="what falls due"
        page={page}
        pageCount={pages}
        hrefFor={(to) => toDueHref(address, { page: to })}
      />
    </div>
  );
}
