import type { CoinAddress } from "@/components/overview/address";
import { ExternalLink, TextLink } from "@/components/ui/text-link";
import { formatDate, formatMonth } from "@/components/format/format-date";
import type { Preset, PresetSource } from "@/domain/stress-analysis/presets";
import type { SavedRun } from "@/domain/stress-analysis/saved-run";
import { presetHref, savedHref } from "./addresses";
import type { AskedRun } from "./read-run";

type LinksProps = {
  readonly address: CoinAddress;
  readonly presets: readonly Preset[];
  /** Runs of the desk in use. */
  readonly saved: readonly SavedRun[];
  readonly run: AskedRun;
};

/** Presets and runs of the desk as links: each is an address of its own; and where the desk keeps its runs. */
export function RunLinks({ address, presets, saved, run: { base, isUnchanged } }: LinksProps) {
  const current = isUnchanged ? base : null;
  return (
    <div className="flex flex-col gap-3" data-print="hide">
      <Links
        label="Runs to try"
        links={presets.map(({ id, label }) => ({
          label,
          href: presetHref(address, id),
          isCurrent: current?.kind === "preset" && current.preset.id === id,
        }))}
      />
      {saved.length === 0 ? null : (
        <Links
          label="Runs of this desk"
          links={saved.map((each) => ({
            label: each.name,
            href: savedHref(address, each),
            isCurrent:
              current?.kind === "saved" &&
              current.saved.id === each.id &&
              current.saved.number === each.number,
          }))}
        />
      )}
      <p className="text-sm">
        <TextLink href="/scenarios">All scenarios of this desk</TextLink>
      </p>
    </div>
  );
}

type Link = { readonly label: string; readonly href: string; readonly isCurrent: boolean };

function Links({ label, links }: { readonly label: string; readonly links: readonly Link[] }) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
        <li aria-hidden className="text-muted">
          {label}
        </li>
        {links.map(({ label: name, href, isCurrent }) => (
          <li key={href} className="min-w-0 wrap-anywhere">
            {isCurrent ? (
              <strong aria-current="true" className="font-semibold">
                {name}
              </strong>
            ) : (
              <TextLink href={href}>{name}</TextLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What a preset is, what in it nobody measured, and where the rest was read. */
export function PresetWords({ preset }: { readonly preset: Preset }) {
  return (
    <div className="flex max-w-prose flex-col gap-2 text-sm">
      <p>{preset.says}</p>
      <p className="text-muted">
        <span className="font-medium">House choice.</span> {preset.house}
      </p>
      <PresetSources sources={preset.sources} />
    </div>
  );
}

export function PresetSources({ sources }: { readonly sources: readonly PresetSource[] }) {
  if (sources.length === 0) return null;
  return (
    <>
      <p className="font-medium">Sources</p>
      <ul className="list-disc pl-5">
        {sources.map(({ title, publisher, date, url }) => (
          <li key={title}>
            {url === null ? title : <ExternalLink href={url}>{title}</ExternalLink>}
            {`, ${publisher}, ${date === null ? "not dated" : dateWords(date)}`}
          </li>
        ))}
      </ul>
    </>
  );
}

function dateWords(date: string): string {
  return date.length === 10 ? formatDate(date) : formatMonth(`${date}-01`);
}
