import type { CoinAddress } from "@/components/overview/address";
import { ExternalLink, TextLink } from "@/components/ui/text-link";
import { formatDate, formatMonth } from "@/components/format/format-date";
import { type Preset, type PresetSource, PRESETS } from "@/domain/stress-analysis/presets";
import { presetHref } from "./addresses";

type LinksProps = { readonly address: CoinAddress; readonly current: string | null };

/** The presets as links: each is an address of its own. */
export function PresetLinks({ address, current }: LinksProps) {
  return (
    <nav aria-label="Runs to try" data-print="hide">
      <ul className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
        {PRESETS.map(({ id, label }) => (
          <li key={id}>
            {id === current ? (
              <strong aria-current="true" className="font-semibold">
                {label}
              </strong>
            ) : (
              <TextLink href={presetHref(address, id)}>{label}</TextLink>
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
