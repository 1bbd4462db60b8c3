/** What a document of the library says of itself, in the order forms and changes name it. */
export const DOCUMENT_FIELDS = {
  title: "Title",
  publisher: "Publisher",
  kind: "Kind of source",
  url: "Address",
  describesOn: "Describes the state on",
  published: "Published",
  retrievedOn: "Retrieved on",
  validUntil: "Valid until",
  note: "Note",
} as const;

export type DocumentField = keyof typeof DOCUMENT_FIELDS;
export const DOCUMENT_FIELD_IDS = Object.keys(DOCUMENT_FIELDS) as readonly DocumentField[];
