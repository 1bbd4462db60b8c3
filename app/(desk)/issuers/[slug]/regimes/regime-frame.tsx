import type { ReactNode } from "react";
import type { CoinAddress } from "@/components/overview/address";
import { type CoinHead, CoinHeading } from "@/components/overview/coin-heading";
import { NothingKnownThen, NothingPublished } from "@/components/overview/coin-states";
import type { CoinPage } from "../load-coin";

type FrameProps = {
  readonly coin: CoinHead;
  readonly address: CoinAddress;
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
};

export function RegimeFrame({ coin, address, title, lead, children }: FrameProps) {
  return (
    <div className="flex flex-col gap-6">
      <CoinHeading
        coin={coin}
        address={address}
        tab="regimes"
        title={title}
        {...(lead === undefined ? {} : { lead })}
      />
      {children}
    </div>
  );
}

type WithoutProps = {
  readonly page: Exclude<CoinPage, { kind: "shown" }>;
  readonly title: string;
};

/** A coin without a profile, or on a day before its first one. */
export function WithoutReading({ page, title }: WithoutProps) {
  const { coin } = page;
  const { slug, symbol } = coin;
  return (
    <RegimeFrame coin={coin} address={{ slug, asOf: null, revision: null }} title={title}>
      {page.kind === "unpublished" ? (
        <NothingPublished
          slug={slug}
          symbol={symbol}
          hasDraft={coin.draft !== null}
          mayEdit={coin.mayEdit}
        />
      ) : (
        <NothingKnownThen slug={slug} symbol={symbol} asOf={page.asOf} first={page.first} />
      )}
    </RegimeFrame>
  );
}
