import type { Metadata } from "next";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { labelOfRef } from "@/domain/explain/fact-history";
import { isListId, LISTS } from "@/domain/facts/lists";
import { SECTIONS } from "@/domain/facts/sections";
import { definitionOf } from "@/domain/facts/vocabulary";
import { can } from "@/server/auth/permissions";
import { requirePermission } from "@/server/auth/require";
import { toFormTitle } from "@/server/http/form-error";
import { today } from "@/server/http/today";
import { type Query, readParam } from "../../load-coin";
import { readFactQuery } from "./fact-query";
import { Known, Revisions } from "./known-part";
import { Searches } from "./searches-part";
import { type FactParams, findSubject } from "./subject";

type Props = {
  readonly params: FactParams;
  readonly searchParams: Promise<Query>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { coin, fact } = await findSubject(params);
  return { title: await toFormTitle(`${labelOfRef(fact)}, ${coin.symbol}`) };
}

/** One fact: what was known when, every revision of it, and the searches that found nothing. */
export default async function FactPage({ params, searchParams }: Props) {
  const actor = await requirePermission("profile.read");
  const subject = await findSubject(params);
  const { coin, fact } = subject;
  const address = await searchParams;
  const query = readFactQuery((name) => readParam(address, name), {
    today: today(),
    asOf: coin.latest?.asOf ?? today(),
  });
  const { section, help } = isListId(fact) ? LISTS[fact] : definitionOf(fact);
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb
        items={[
          { label: "Issuers", href: "/issuers" },
          { label: coin.symbol, href: `/issuers/${coin.slug}` },
          { label: "History", href: `/issuers/${coin.slug}/history` },
          { label: labelOfRef(fact) },
        ]}
      />
      <PageHeading
        eyebrow={`${coin.symbol} · ${SECTIONS[section]}`}
        title={labelOfRef(fact)}
        lead={help}
      />
      <Known {...subject} query={query} />
      <Revisions {...subject} query={query} />
      <Searches
        {...subject}
        isSaved={readParam(address, "searched") !== null}
        mayEdit={can(actor, "profile.edit")}
      />
    </div>
  );
}
