import type { Metadata } from "next";
import Link from "next/link";
import {
  type AddressParams,
  isFiltered,
  readTrailAddress,
  toTrailExportHref,
  toTrailHref,
} from "@/components/audit/trail-address";
import { TrailFilter } from "@/components/audit/trail-filter";
import { TrailList } from "@/components/audit/trail-list";
import { TrailState } from "@/components/audit/trail-state";
import { formatPlural } from "@/components/format/format-number";
import { IgnoredNotice } from "@/components/issuers/list-notices";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { buttonClass, LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { EVENT_LABELS, EVENT_TYPES } from "@/server/audit/events";
import { getTrailState, listTrail, listTrailNames } from "@/server/audit/queries";
import { findVerification } from "@/server/audit/verification";
import { verify } from "./actions";
import { requirePermission } from "@/server/auth/require";

export const metadata: Metadata = { title: "Trail" };

type Props = { readonly searchParams: Promise<AddressParams> };

export default async function TrailPage({ searchParams }: Props) {
  await requirePermission("trail.read");
  const { address, ignored } = readTrailAddress(await searchParams, EVENT_TYPES);
  const { entries, total, older, newer } = await listTrail(address, address.place);
  const last = findVerification();
  const verification = last === null ? null : { ...last, at: last.at.toISOString() };
  return (
    <div className="flex flex-col gap-6">
      <Breadcrumb items={[{ label: "Desk", href: "/" }, { label: "Trail" }]} />
      <PageHeading
        title="Who changed what, and when?"
        lead="Every change and every export, in a chain of hashes: what was written cannot be altered or taken out without it showing."
        actions={
          <>
            <a className={buttonClass()} href={toTrailExportHref(address, "csv")} download>
              Export CSV
            </a>
            <a className={buttonClass()} href={toTrailExportHref(address, "jsonl")} download>
              Export JSON lines
            </a>
          </>
        }
      />
      <Section id="state" title="Is the trail intact?">
        <TrailState {...(await getTrailState())} verification={verification} verify={verify} />
      </Section>
      <Section id="events" title="Events" note="Times in UTC, newest first.">
        <IgnoredNotice ignored={ignored} />
        <TrailFilter address={address} types={EVENT_LABELS} names={await listTrailNames()} />
        <p className="text-sm font-semibold" role="status">
          {formatPlural(total, "event")}
        </p>
        {entries.length === 0 ? (
          <EmptyState
            title={isFiltered(address) ? "No event fits" : "Nothing on this page"}
            action={<LinkButton href="/audit">Show all events</LinkButton>}
          >
            Sample coins are loaded and removed as a whole: those events belong to the installation.
          </EmptyState>
        ) : (
          <TrailList entries={entries} />
        )}
        <nav aria-label="Pages of events" className="flex gap-4" data-print="hide">
          {newer === null ? null : (
            <Link
              className="link"
              rel="prev"
              href={toTrailHref(address, { side: "after", seq: newer })}
            >
              Newer events
            </Link>
          )}
          {older === null ? null : (
            <Link
              className="link"
              rel="next"
              href={toTrailHref(address, { side: "before", seq: older })}
            >
              Older events
            </Link>
          )}
        </nav>
      </Section>
    </div>
  );
}
