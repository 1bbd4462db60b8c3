"use client";

import Link from "next/link";
import { type ReactNode, useEffect, useRef } from "react";

export type TabLink = { href: string; label: ReactNode; current?: boolean; count?: ReactNode };

/** Tabs that are pages: each has an address, opens in a new window, works without scripts. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  const strip = useRef<HTMLElement>(null);
  const here = tabs.find(({ current }) => current)?.href;

  // Where the strip is wider than the screen, the page one is on stands in view.
  useEffect(() => {
    const current = strip.current?.querySelector<HTMLElement>("[aria-current]");
    if (!strip.current || !current) return;
    const middle = current.offsetLeft - strip.current.offsetLeft + current.offsetWidth / 2;
    strip.current.scrollLeft = middle - strip.current.clientWidth / 2;
  }, [here]);

  return (
    <nav ref={strip} aria-label={label} className="tab-links" data-print="hide">
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href} aria-current={tab.current ? "page" : undefined}>
          {tab.label}
          {tab.count === undefined ? null : (
            <span className="tabular ml-1.5 text-muted">{tab.count}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}
