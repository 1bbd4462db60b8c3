import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IdentityForm } from "@/components/profile/identity-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Button } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Notice } from "@/components/ui/notice";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { toFormTitle } from "@/server/http/form-error";
import { findCoinBySlug } from "@/server/profiles/queries";
import { archive, restore, saveIdentity } from "./actions";
import { requirePermission } from "@/server/auth/require";

type Props = {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: await toFormTitle("Names and archive") };
}

export default async function SettingsPage({ params, searchParams }: Props) {
  await requirePermission("coin.change");
  const { slug } = await params;
  const coin = await findCoinBySlug(slug);
  if (coin === null) notFound();
  const query = await searchParams;
  const { symbol, name, dti, issuer, version } = coin;
  const values = {
    symbol,
    name,
    dti: dti ?? "",
    legalName: issuer.legalName ?? "",
    lei: issuer.lei ?? "",
    coinVersion: String(version),
    issuerVersion: String(issuer.version),
  };
  const place = { coinId: coin.id, slug };
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb
        items={[
          { label: "Issuers", href: "/issuers" },
          { label: symbol, href: `/issuers/${slug}` },
          { label: "Names and archive" },
        ]}
      />
      <PageHeading
        eyebrow={symbol}
        title={`What are ${symbol} and its issuer called?`}
        lead="Published revisions keep the names of their day, and the address of the coin stays the same."
      />
      {query["saved"] ? <Notice kind="success" title="Names saved." /> : null}
      {query["restored"] ? (
        <Notice kind="success" title={`${symbol} is back in the lists.`} />
      ) : null}
      <IdentityForm
        action={saveIdentity.bind(null, place)}
        start={{ values, fields: {}, message: null }}
        backHref={`/issuers/${slug}`}
      />
      <Section id="more" title="Another coin of this issuer">
        <p className="max-w-prose">
          <TextLink href={`/issuers/${slug}/copy`}>Start a sibling of {symbol}</TextLink>: licences,
          governance and capital of the issuer are copied, with their sources.
        </p>
      </Section>
      <Section id="archive" title="Archive">
        {coin.archivedAt === null ? (
          <form action={archive.bind(null, place)} className="flex flex-col items-start gap-3">
            <p className="max-w-prose">
              An archived coin leaves the lists and comparisons. Its revisions and its draft stay,
              and it can come back.
            </p>
            <ConfirmButton
              label={`Archive ${symbol}…`}
              title={`Archive ${symbol}?`}
              confirmLabel={`Archive ${symbol}`}
              cancelLabel="Keep it"
            >
              <p>
                {symbol} leaves the list of issuers. Nothing is deleted; you can restore it on this
                page.
              </p>
            </ConfirmButton>
          </form>
        ) : (
          <form action={restore.bind(null, place)} className="flex flex-col items-start gap-3">
            <p className="max-w-prose">{symbol} is archived. All its revisions are kept.</p>
            <Button look="primary">Restore {symbol}</Button>
          </form>
        )}
      </Section>
    </div>
  );
}
