import type { ReactNode } from "react";
import { formatDate, formatInstant } from "@/components/format/format-date";
import { KeyValues } from "@/components/ui/key-values";
import { ExternalLink } from "@/components/ui/text-link";
import { DOCUMENT_FIELDS } from "@/domain/evidence/document-fields";
import { SOURCE_KINDS } from "@/domain/profile/profile";
import { ExpiryText } from "./expiry-tag";
import type { DocumentView } from "./types";

const missing = (words: string) => <span className="missing">{words}</span>;

function Day({ day }: { day: string | null }) {
  return day === null ? missing("not known") : <time dateTime={day}>{formatDate(day)}</time>;
}

type Props = { readonly document: DocumentView; readonly day: string };

/** Everything that is said of a document. */
export function DocumentFacts({ document, day }: Props) {
  const { publisher, kind, url, published, note, createdAt, createdBy } = document;
  const { updatedAt, updatedBy, version } = document;
  const values: readonly (readonly [ReactNode, ReactNode])[] = [
    [DOCUMENT_FIELDS.kind, SOURCE_KINDS[kind]],
    [DOCUMENT_FIELDS.publisher, publisher ?? missing("not known")],
    [
      DOCUMENT_FIELDS.url,
      url === null ? missing("none") : <ExternalLink href={url}>{url}</ExternalLink>,
    ],
    [DOCUMENT_FIELDS.describesOn, <Day key="day" day={document.describesOn} />],
    [DOCUMENT_FIELDS.published, published ?? missing("not known")],
    [DOCUMENT_FIELDS.retrievedOn, <Day key="day" day={document.retrievedOn} />],
    [
      DOCUMENT_FIELDS.validUntil,
      <ExpiryText key="day" validUntil={document.validUntil} day={day} />,
    ],
    [DOCUMENT_FIELDS.note, note ?? missing("none")],
    ["Added", `${formatInstant(createdAt.toISOString())}, ${createdBy}`],
    [
      "Last changed",
      version === 1 ? missing("never") : `${formatInstant(updatedAt.toISOString())}, ${updatedBy}`,
    ],
  ];
  return (
    <KeyValues
      className="wrap-anywhere"
      items={values.map(([label, value]) => ({ label, value }))}
    />
  );
}
