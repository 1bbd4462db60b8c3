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

export function ExplainFrame({ children, ...head }: FrameProps) {
  return (
    <div className="flex flex-col gap-8">
      <CoinHeading {...head} tab="explain" />
      {children}
    </div>
  );
}

type WithoutProps = {
  readonly page: Exclude<CoinPage, { kind: "shown" }>;
  readonly title: string;
};

/** A coin without a profile, or on a day before its first one: nothing to explain. */
export function NothingToExplain({ page, title }: WithoutProps) {
  const { coin } = page;
  const { slug, symbol, mayEdit } = coin;
  return (
    <ExplainFrame coin={coin} address={{ slug, asOf: null, revision: null }} title={title}>
      {page.kind === "unpublished" ? (
        <NothingPublished {...{ slug, symbol, mayEdit }} hasDraft={coin.draft !== null} />
      ) : (
        <NothingKnownThen {...{ slug, symbol }} asOf={page.asOf} first={page.first} />
      )}
    </ExplainFrame>
  );
}
