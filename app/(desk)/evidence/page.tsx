import type { Metadata } from "next";
import { DocumentTable } from "@/components/evidence/document-table";
import { LibraryFilter } from "@/components/evidence/filter-form";
import {
  type AddressParams,
  isFiltered,
  readLibraryAddress,
  toLibraryHref,
  toLibraryRequest,
} from "@/components/evidence/list-address";
import { formatCount, formatPlural } from "@/components/format/format-number";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { listDocuments } from "@/server/evidence/queries";
import { can } from "@/server/auth/permissions";
import { requirePermission } from "@/server/auth/require";

export const metadata: Metadata = { title: "Evidence" };

type Props = { readonly searchParams: Promise<AddressParams> };

function AddLink() {
  return (
    <LinkButton look="primary" href="/evidence/new">
      Add a document
    </LinkButton>
  );
}

function Nothing({ filtered, mayEdit }: { filtered: boolean; mayEdit: boolean }) {
  if (filtered)
    return (
      <EmptyState
        title="No document fits."
        action={<LinkButton href="/evidence">Show all</LinkButton>}
      >
        Take a filter away or search for less.
      </EmptyState>
    );
  return (
    <EmptyState title="The library is empty." action={mayEdit ? <AddLink /> : undefined}>
      Add reports, terms and filings once; every profile can cite them.
    </EmptyState>
  );
}

export default async function EvidencePage({ searchParams }: Props) {
  const mayEdit = can(await requirePermission("evidence.read"), "evidence.edit");
  const { state: asked, ignored } = readLibraryAddress(await searchParams);
  const { rows, total, page, pageSize, pages, day } = await listDocuments(toLibraryRequest(asked));
  const state = { ...asked, page };
  const first = (page - 1) * pageSize + 1;
  return (
    <div className="flex flex-col gap-6">
      <Breadcrumb items={[{ label: "Desk", href: "/" }, { label: "Evidence" }]} />
      <PageHeading
        title="What do the facts rest on?"
        lead="Documents that profiles cite: what each supports, how long it holds, and the file with its hash."
        actions={mayEdit ? <AddLink /> : undefined}
      />
      {ignored.length === 0 ? null : (
        <Notice kind="warning" title="Part of the address could not be read and was left out.">
          <p className="break-all">{ignored.join(", ")}</p>
        </Notice>
      )}
      <LibraryFilter state={state} />
      {total === 0 ? (
        <Nothing filtered={isFiltered(state)} mayEdit={mayEdit} />
      ) : (
        <>
          <p className="text-sm text-muted">
            {formatPlural(total, "document")}
            {pages > 1
              ? `, ${formatCount(first)} to ${formatCount(first + rows.length - 1)} shown`
              : ""}
          </p>
          <DocumentTable rows={rows} day={day} />
        </>
      )}
      <Pagination
        page={page}
        pageCount={pages}
        label="documents"
        hrefFor={(to) => toLibraryHref(state, { page: to })}
      />
    </div>
  );
}
