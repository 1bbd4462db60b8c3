"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

const LINKS = [
  { href: "/", label: "Desk" },
  { href: "/issuers", label: "Issuers" },
  { href: "/compare", label: "Compare" },
  { href: "/checklists", label: "Checklists" },
  { href: "/policy", label: "Policy" },
] as const;

function currentKind(pathname: string, href: string): "page" | "true" | undefined {
  if (pathname === href) return "page";
  return href !== "/" && pathname.startsWith(`${href}/`) ? "true" : undefined;
}

export function SiteNav() {
  const pathname = usePathname();
  return (
    <nav className="site-nav" aria-label="Main">
      <ul>
        {LINKS.map(({ href, label }) => (
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
