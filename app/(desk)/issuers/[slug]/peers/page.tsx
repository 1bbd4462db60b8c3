import type { Metadata } from "next";
import { formatPlural } from "@/components/format/format-number";
import { latestAddress } from "@/components/overview/address";
import { CoinFrame } from "@/components/overview/coin-frame";
import { NoProfile } from "@/components/overview/coin-states";
import { PeerFigure } from "@/components/peers/peer-figure";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { LEAST_PEERS } from "@/domain/comparison/peers";
import { requirePermission } from "@/server/auth/require";
import { readPeers } from "@/server/peers/queries";
import { type CoinProps, findCoin } from "../load-coin";

export async function generateMetadata({ params }: CoinProps): Promise<Metadata> {
  const { symbol } = await findCoin((await params).slug);
  return { title: `Peers of ${symbol}` };
}

/** Where the coin stands among every coin of the database. */
export default async function PeersPage({ params }: CoinProps) {
  await requirePermission("profile.read");
  const coin = await findCoin((await params).slug);
  const { slug, symbol, latest } = coin;
  return (
    <CoinFrame
      coin={coin}
      address={latestAddress(slug)}
      tab="peers"
      title={`Where does ${symbol} stand among the coins judged here?`}
      lead="A place among others says nothing of how good the others are: read it with the result."
    >
      {latest === null ? (
        <NoProfile page={{ kind: "unpublished", coin }} />
      ) : (
        <Standing coinId={coin.id} symbol={symbol} />
      )}
    </CoinFrame>
  );
}

async function Standing({ coinId, symbol }: { readonly coinId: string; readonly symbol: string }) {
  const { measures, others, waiting, isWaiting } = await readPeers(coinId);
  if (isWaiting)
    return (
      <EmptyState title={`The figures of ${symbol} are being computed.`}>
        Load this page again in a moment.
      </EmptyState>
    );
  return (
    <>
      {waiting === 0 ? null : (
        <Notice title={`The figures of ${formatPlural(waiting, "coin")} are still being computed`}>
          They are not among the others yet.
        </Notice>
      )}
      {others >= LEAST_PEERS ? null : (
        <Notice kind="warning" title={`Fewer than ${LEAST_PEERS} other coins have a result`}>
          A place among so few says nothing and is not given. Publish more profiles to compare.
        </Notice>
      )}
      <PeerFigure symbol={symbol} measures={measures} />
      <p className="max-w-prose text-sm text-muted">
        The percentile is the share of the other coins that stand lower, half of those that stand
        equal counted with them, rounded down: 100 × (lower + equal ÷ 2) ÷ others. Others are all
        coins here with a published revision that are not archived, samples included; a coin to
        which nothing of a pillar applies is left out of that pillar. Quartiles are by nearest rank.
      </p>
    </>
  );
}
