import { formatInstant } from "@/components/format/format-date";
import { formatPlural } from "@/components/format/format-number";
import { ChangeCell, ChangeName } from "@/components/profile/change-cell";
import { Disclosure } from "@/components/ui/disclosure";
import { KeyValues } from "@/components/ui/key-values";
import { Table, TableRegion, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { Change } from "@/domain/profile/changes";

export type TrailEntryView = {
  readonly seq: string;
  readonly at: string;
  readonly type: string;
  /** Null once the person was erased. */
  readonly who: string | null;
  readonly subject: { readonly label: string; readonly href: string | null };
  readonly changes: readonly Change[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly requestId: string;
  readonly hash: string;
};

/** Events newest first, each open to what it changed. */
export function TrailList({ entries }: { readonly entries: readonly TrailEntryView[] }) {
  return (
    <ol className="flex flex-col border-t border-rule" aria-label="Events">
      {entries.map((entry) => (
        <li key={entry.seq} id={`event-${entry.seq}`} className="border-b border-rule py-2">
          <Disclosure summary={<Summary entry={entry} />}>
            <Opened entry={entry} />
          </Disclosure>
        </li>
      ))}
    </ol>
  );
}

function Summary({ entry }: { readonly entry: TrailEntryView }) {
  const { seq, at, type, who, subject, changes } = entry;
  const small = "text-sm font-normal text-muted";
  return (
    <span className="grid min-w-0 grow gap-x-4 gap-y-0.5 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)_minmax(0,1fr)_minmax(0,2fr)_minmax(0,2fr)_minmax(0,1fr)] md:items-baseline">
      <span>{type}</span>
      <span className="min-w-0 break-words text-ink">{subject.label}</span>
      <span className={small}>
        {changes.length === 0 ? null : formatPlural(changes.length, "change")}
      </span>
      <span className={`${small} min-w-0 break-words`}>{who ?? "erased person"}</span>
      <span className={small}>{formatInstant(at)}</span>
      <span className={small}>{`event ${seq}`}</span>
    </span>
  );
}

/** More than a page can hold is in the file. */
const MOST = 200;

function Opened({ entry }: { readonly entry: TrailEntryView }) {
  const { at, subject, changes, facts, requestId, hash, seq } = entry;
  const { href, label: name } = subject;
  const address = href === null ? name : <TextLink href={href}>{name}</TextLink>;
  const words = (text: string) => <span className="break-all">{text}</span>;
  return (
    <div className="flex flex-col gap-3">
      {changes.length === 0 ? null : <Changes seq={seq} changes={changes.slice(0, MOST)} />}
      {changes.length > MOST ? (
        <p className="text-sm text-muted">
          {`${formatPlural(changes.length - MOST, "more change")} of this event: the exported file has them all.`}
        </p>
      ) : null}
      <KeyValues
        items={[
          { label: "Subject", value: address },
          ...facts.map(({ label, value }) => ({ label, value: words(value) })),
          { label: "Time", value: words(at) },
          { label: "Request", value: words(requestId) },
          { label: "Hash", value: words(hash) },
        ]}
      />
    </div>
  );
}

function Changes({ seq, changes }: { readonly seq: string; readonly changes: readonly Change[] }) {
  return (
    <TableRegion label={`Changes of event ${seq}`}>
      <Table caption={`What event ${seq} changed`} captionHidden density="compact">
        <thead>
          <tr>
            <Th>What</Th>
            <Th>Before</Th>
            <Th>After</Th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ path, label, before, after }) => (
            <tr key={path}>
              <ChangeName label={label} />
              <ChangeCell text={before} />
              <ChangeCell text={after} />
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
