"use client";

import Link from "next/link";
import type { ReactNode } from "react";

export type TabLink = { href: string; label: ReactNode; current?: boolean; count?: ReactNode };

/** Tabs that are pages: each has an address, opens in a new window, works without scripts. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="tab-links" data-print="hide">
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
