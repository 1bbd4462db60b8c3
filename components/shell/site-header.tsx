import type { ReactNode } from "react";
import Link from "next/link";
import { Keyboard } from "./keyboard";
import { SiteNav } from "./site-nav";
import { ThemeSwitch } from "./theme-switch";
import type { Theme } from "./theme";

export type SiteHeaderProps = {
  readonly theme: Theme;
  /** The menu of whoever is signed in; null leaves out all that leads where only they can go. */
  readonly account: ReactNode;
  /** Pages the navigation leaves out, because their role does not open them. */
  readonly closed?: readonly string[];
};

function BrandMark() {
  return (
    <svg viewBox="0 0 26 16" width={26} height={16} aria-hidden="true" focusable="false">
      <path d="M0 4H14V12H0Z" fill="currentColor" />
      <path d="M14.5 4.5H22.5V11.5H14.5Z" fill="none" stroke="currentColor" />
      <path d="M15 10L20.5 4.5M17.5 11.5L22.5 6.5" stroke="currentColor" />
      <path d="M20 1H25V15H20" fill="none" stroke="var(--color-accent)" strokeWidth={1.75} />
    </svg>
  );
}

export function SiteHeader({ theme, account, closed = [] }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <div className="site-header-row">
        <Link href="/" className="site-brand">
          <BrandMark />
          Assay
        </Link>
        {account === null ? null : <SiteNav closed={closed} />}
        <div className="site-tools">
          {account === null ? null : <Keyboard closed={closed} />}
          <ThemeSwitch initial={theme} />
          {account}
        </div>
      </div>
    </header>
  );
}
