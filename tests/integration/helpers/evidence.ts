import { GET } from "@/app/api/evidence/[id]/file/route";
import { POST } from "@/app/api/evidence/route";
import { addDocument } from "@/server/evidence/commands";
import type { DocumentRecord, StoredFile } from "@/server/evidence/documents.repository";
import { findDocumentById } from "@/server/evidence/queries";
import { storeUpload } from "@/server/evidence/uploads";
import { ANNA } from "./fixtures";

export const TEXTS = { title: "Reserve report", kind: "attested" } as const;

/** Enters a document; its id. */
export async function add(
  texts: Partial<Record<string, string>> = {},
  more: object = {},
): Promise<string> {
  const input = { texts: { ...TEXTS, ...texts }, revises: null, upload: null, ...more };
  const added = await addDocument(ANNA, input);
  if (!added.ok) throw new Error(added.message);
  return added.documentId;
}

export async function upload(bytes: Uint8Array, name = "report.pdf"): Promise<StoredFile> {
  const stored = await storeUpload(ANNA, { name, bytes });
  if (!stored.ok) throw new Error(stored.code);
  return stored.file;
}

/** An uploaded file as a new document names it. */
export const named = ({ sha256, name }: StoredFile) => ({ sha256, name });

export async function read(id: string): Promise<DocumentRecord> {
  const document = await findDocumentById(id);
  if (document === null) throw new Error(`no document ${id}`);
  return document;
}

type Sent = {
  readonly name?: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** What a browser says of a form of our own pages. */
export const OWN_FORM = { "sec-fetch-site": "same-origin" } as const;

/** Sends a file as a browser's plain form does and says where the answer leads. */
export async function send(
  bytes: Uint8Array,
  { name = "report.pdf", query = "", headers = {} }: Sent = {},
): Promise<string> {
  const body = new FormData();
  body.set("file", new File([new Uint8Array(bytes)], name));
  const address = `http://desk.test/api/evidence${query}`;
  const init = { method: "POST", body, headers: { ...OWN_FORM, ...headers } };
  const response = await POST(new Request(address, init), undefined);
  return response.headers.get("location") ?? String(response.status);
}

export const download = (id: string): Promise<Response> =>
  GET(new Request(`http://desk.test/api/evidence/${id}/file`), { params: Promise.resolve({ id }) });
