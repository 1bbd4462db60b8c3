import type { ComponentProps, ReactNode } from "react";
import type { CoinAddress } from "./address";
import { type CoinHead, CoinHeading, type CoinTab } from "./coin-heading";
import { NoProfile } from "./coin-states";

/** Pages of many short parts, which stand closer together. */
const DENSE: ReadonlySet<CoinTab> = new Set(["findings", "stress", "regimes", "peers"]);

type FrameProps = ComponentProps<typeof CoinHeading> & { readonly children: ReactNode };

/** A page of a coin: its heading, and below it what the page shows. */
export function CoinFrame({ children, ...heading }: FrameProps) {
  return (
    <div className={`flex flex-col ${DENSE.has(heading.tab) ? "gap-6" : "gap-8"}`}>
      <CoinHeading {...heading} />
      {children}
    </div>
  );
}

type WithoutProps = {
  readonly page: ComponentProps<typeof NoProfile>["page"] & {
    readonly coin: CoinHead;
    readonly address: CoinAddress;
  };
  readonly tab: CoinTab;
  readonly title: string;
};

/** The same page where there is no profile to read. */
export function WithoutProfile({ page, tab, title }: WithoutProps) {
  const { coin, address } = page;
  return (
    <CoinFrame {...{ coin, address, tab, title }}>
      <NoProfile page={page} />
    </CoinFrame>
  );
}
