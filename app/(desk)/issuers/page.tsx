import type { Metadata } from "next";
import { CoinTable } from "@/components/issuers/coin-table";
import { FilterForm } from "@/components/issuers/filter-form";
import {
  type AddressParams,
  readListAddress,
  toExportHref,
  toListHref,
  toListRequest,
} from "@/components/issuers/list-address";
import {
  IgnoredNotice,
  ListCount,
  ListEmpty,
  LoadedNotice,
} from "@/components/issuers/list-notices";
import { CompareBar, SelectionProvider } from "@/components/issuers/selection";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { buttonClass, LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { listCoins } from "@/server/issuers/queries";
import { getRules } from "@/server/assessments/reading";
import { hasSamples } from "@/server/samples/queries";
import { loadSamples } from "./actions";
import { can } from "@/server/auth/permissions";
import { requirePermission } from "@/server/auth/require";

export const metadata: Metadata = { title: "Issuers" };

type Props = { readonly searchParams: Promise<AddressParams> };

export default async function IssuersPage({ searchParams }: Props) {
  const actor = await requirePermission("profile.read");
  const params = await searchParams;
  const { state: asked, ignored } = readListAddress(params);
  const { rows, total, page, pageSize, pages, waiting } = await listCoins(toListRequest(asked));
  const state = { ...asked, page };
  const { tierFloors } = (await getRules()).policy;
  const empty =
    total === 0
      ? {
          anyCoins: (await listCoins({ pageSize: 1 })).total > 0,
          mayEnter: can(actor, "coin.create"),
          canLoadSamples: can(actor, "samples.manage") && !(await hasSamples()),
        }
      : null;
  return (
    <div className="flex flex-col gap-6">
      <Breadcrumb items={[{ label: "Desk", href: "/" }, { label: "Issuers" }]} />
      <PageHeading
        title="Which issuers are backed, and how well?"
        lead="Every coin at the date of its latest revision: what is proven, what is possible, and what holds it back."
        actions={
          <>
            <a className={buttonClass()} href={toExportHref(state)} download>
              Export CSV
            </a>
            {can(actor, "profile.publish") ? (
              <LinkButton href="/issuers/import">Import</LinkButton>
            ) : null}
            {can(actor, "coin.create") ? (
              <LinkButton look="primary" href="/issuers/new">
                New issuer
              </LinkButton>
            ) : null}
          </>
        }
      />
      <LoadedNotice loaded={params["loaded"]} />
      <IgnoredNotice ignored={ignored} />
      <SelectionProvider>
        {empty?.anyCoins === false ? null : <FilterForm state={state} />}
        {empty ? (
          <ListEmpty state={state} {...empty} loadSamples={loadSamples} />
        ) : (
          <form action="/compare" method="get" autoComplete="off" className="flex flex-col gap-4">
            <ListCount
              state={state}
              total={total}
              waiting={waiting}
              shownFrom={(page - 1) * pageSize + 1}
              shown={rows.length}
            />
            <CoinTable rows={rows} state={state} floors={tierFloors} />
            <CompareBar shown={rows.map(({ slug }) => slug)} />
          </form>
        )}
      </SelectionProvider>
      <Pagination
        page={page}
        pageCount={pages}
        label="coins"
        hrefFor={(to) => toListHref(state, { page: to })}
      />
    </div>
  );
}
