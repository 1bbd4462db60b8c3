import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { cookies } from "next/headers";
import { connection } from "next/server";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";
import { THEME_COOKIE, themeAttribute, toTheme } from "@/components/shell/theme";
import { AccountMenu } from "@/components/shell/account-menu";
import { can, ROLE_LABELS } from "@/server/auth/permissions";
import { findSession } from "@/server/auth/session";
import { findOwnCookie } from "@/server/http/own-cookie";
import "./fonts/fonts.css";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Assay", template: "%s – Assay" },
  description:
    "Workbench for judging issuers of dollar stablecoins: facts, evidence, checklists, comparison and reports.",
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfcfa" },
    { media: "(prefers-color-scheme: dark)", color: "#131517" },
  ],
};

/** Says who is signed in and nothing more: the layout is no lock, every page and query asks for itself. */
async function buildHeader() {
  const session = await findSession();
  if (session === null) return { account: null, closed: [] };
  const { name, role } = session.person;
  const account = (
    <AccountMenu
      name={name}
      role={ROLE_LABELS[role]}
      canManagePeople={can({ role, scopes: null }, "people.manage")}
    />
  );
  return { account, closed: listClosed(role) };
}

function listClosed(role: string): readonly string[] {
  const bearer = { role, scopes: null };
  return [
    ...(can(bearer, "trail.read") ? [] : ["/audit"]),
    ...(can(bearer, "review.read") ? [] : ["/reviews"]),
    ...(can(bearer, "portfolio.read") ? [] : ["/holdings"]),
  ];
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A page rendered ahead of its request carries no nonce, and the policy would then block its scripts.
  await connection();
  const theme = toTheme((await cookies()).get((await findOwnCookie(THEME_COOKIE)).name)?.value);
  return (
    <html lang="en-GB" data-theme={themeAttribute(theme)}>
      <body>
        <a className="skip-link" href="#main">
          Skip to the content
        </a>
        <div className="site-frame">
          <SiteHeader theme={theme} {...(await buildHeader())} />
          <main id="main" className="site-main" tabIndex={-1}>
            {children}
          </main>
          <SiteFooter />
        </div>
      </body>
    </html>
  );
}
