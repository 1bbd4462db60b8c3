import { formatDate } from "@/components/format/format-date";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { DocumentView } from "./types";
import { readExpiry } from "./words";

const DONE = {
  added: "Document added to the library.",
  saved: "Document saved.",
  stored: "File stored.",
  withdrawn: "Document withdrawn.",
} as const;

/** What the last step did, as the address says. */
export function DoneNotice({ query }: { query: Readonly<Record<string, unknown>> }) {
  const done = (Object.keys(DONE) as (keyof typeof DONE)[]).find((name) => query[name] === "1");
  if (query["duplicate"] === "1")
    return (
      <Notice title="The library has this document already.">
        <p>
          Nothing was stored a second time. This is the document that was there before: cite this
          one.
        </p>
      </Notice>
    );
  return done === undefined ? null : <Notice kind="success" title={DONE[done]} />;
}

type Props = {
  readonly document: DocumentView;
  readonly latest: DocumentView | null;
  readonly day: string;
};

/** What keeps a document from being cited without a thought: withdrawn, revised, expired. */
export function StateNotices({ document, latest, day }: Props) {
  const { withdrawn, validUntil } = document;
  const isExpired = readExpiry(validUntil, day) === "expired";
  return (
    <>
      {withdrawn === null ? null : (
        <Notice kind="warning" title={`Withdrawn on ${formatDate(withdrawn.at.toISOString())}`}>
          <p className="wrap-anywhere">{withdrawn.reason}</p>
        </Notice>
      )}
      {withdrawn === null && isExpired && validUntil !== null ? (
        <Notice kind="warning" title={`Expired: it was valid until ${formatDate(validUntil)}.`} />
      ) : null}
      {latest === null ? null : (
        <Notice title="There is a later revision of this document.">
          <TextLink href={`/evidence/${latest.id}`}>{latest.title}</TextLink>
        </Notice>
      )}
    </>
  );
}
