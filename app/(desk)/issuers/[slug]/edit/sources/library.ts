import {
  type DocumentChoice,
  findDocumentChoice,
  listDocumentChoices,
} from "@/server/evidence/queries";

type Query = Readonly<Record<string, string | string[] | undefined>>;

const one = (value: string | string[] | undefined, most: number) =>
  (Array.isArray(value) ? (value[0] ?? "") : (value ?? "")).trim().slice(0, most);

/** What the library of evidence offers to the form of a source: choices, and texts taken over from one document. */
export async function openLibrary(query: Query, linked: string | null) {
  const search = one(query["library"], 200);
  const wanted = one(query["document"], 100);
  const found = await listDocumentChoices(search);
  const taken = wanted === "" ? null : await findDocumentChoice(wanted);
  const present = linked === null ? null : await findDocumentChoice(linked);
  const offered = [present, taken, ...found].filter((each) => each !== null);
  const byId = new Map(offered.map((each) => [each.id, each]));
  return {
    search,
    found,
    taken: taken === null ? null : toValues(taken),
    options: [...byId.values()].map(({ id, title, published, withdrawn }) => ({
      value: id,
      label: [title, published, withdrawn ? "withdrawn" : null].filter(Boolean).join(" · "),
    })),
  };
}

function toValues({ id, title, publisher, kind, published, url }: DocumentChoice) {
  const values: Readonly<Record<string, string>> = {
    title,
    publisher: publisher ?? "",
    date: published ?? "",
    url: url ?? "",
    kind,
    document: id,
  };
  return values;
}
