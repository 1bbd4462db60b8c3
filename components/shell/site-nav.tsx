"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

const LINKS = [
  { href: "/", label: "Desk" },
  { href: "/issuers", label: "Issuers" },
  { href: "/evidence", label: "Evidence" },
  { href: "/reviews", label: "Reviews" },
  { href: "/compare", label: "Compare" },
  { href: "/holdings", label: "Holdings" },
  { href: "/checklists", label: "Checklists" },
  { href: "/policy", label: "Policy" },
  { href: "/audit", label: "Trail" },
] as const;

function currentKind(pathname: string, href: string): "page" | "true" | undefined {
  if (pathname === href) return "page";
  return href !== "/" && pathname.startsWith(`${href}/`) ? "true" : undefined;
}

/** `closed` names pages that are not for whoever is signed in; the pages themselves refuse all the same. */
export function SiteNav({ closed }: { readonly closed: readonly string[] }) {
  const pathname = usePathname();
  return (
    <nav className="site-nav" aria-label="Main">
      <ul>
        {LINKS.filter(({ href }) => !closed.includes(href)).map(({ href, label }) => (
          <li key={href}>
            <Link href={href} aria-current={currentKind(pathname, href)}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
