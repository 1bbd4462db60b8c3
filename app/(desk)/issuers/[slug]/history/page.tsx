import type { Metadata } from "next";
import { formatPlural } from "@/components/format/format-number";
import { latestAddress } from "@/components/overview/address";
import { CoinFrame } from "@/components/overview/coin-frame";
import { NoProfile } from "@/components/overview/coin-states";
import { RevisionList } from "@/components/overview/revision-list";
import { TextLink } from "@/components/ui/text-link";
import { listRevisions } from "@/server/profiles/queries";
import { type CoinProps, findCoin } from "../load-coin";
import { can } from "@/server/auth/permissions";
import { requirePermission } from "@/server/auth/require";

export async function generateMetadata({ params }: CoinProps): Promise<Metadata> {
  const { symbol } = await findCoin((await params).slug);
  return { title: `History of ${symbol}` };
}

export default async function HistoryPage({ params }: CoinProps) {
  const actor = await requirePermission("profile.read");
  const coin = await findCoin((await params).slug);
  const { slug, symbol, mayEdit } = coin;
  const revisions = await listRevisions(coin.id);
  return (
    <CoinFrame
      coin={coin}
      address={latestAddress(slug)}
      tab="history"
      title={`What changed in the profile of ${symbol}?`}
      lead={`${formatPlural(revisions.length, "published revision")}. A revision never changes once it is published.`}
    >
      {revisions.length === 0 ? (
        <NoProfile page={{ kind: "unpublished", coin }} />
      ) : (
        <>
          <RevisionList slug={slug} revisions={revisions} />
          {mayEdit ? (
            <p className="text-sm text-muted" data-print="hide">
              An earlier revision can be taken back into a draft under{" "}
              <TextLink href={`/issuers/${slug}/edit`}>Edit</TextLink>.
            </p>
          ) : null}
        </>
      )}
      {can(actor, "trail.read") ? (
        <p className="text-sm" data-print="hide">
          <TextLink href={`/audit?coin=${slug}`}>{`Trail of ${symbol}`}</TextLink>
        </p>
      ) : null}
    </CoinFrame>
  );
}
