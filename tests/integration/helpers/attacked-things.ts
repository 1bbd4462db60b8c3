import { makePdf } from "../../support/evidence-files";
import type { Attacker } from "../../support/attacker";

export type Things = {
  readonly document: string;
  readonly proposal: string;
  readonly person: string;
};

function partOf(address: string | undefined, pattern: RegExp): string {
  const [found] = pattern.exec(address ?? "") ?? [];
  if (found === undefined) throw new Error(`no ${pattern.source} in ${address ?? "nothing"}`);
  return found;
}

/** Sends a file as the form of the evidence page does; the address of the next step. */
export async function sendFile(by: Attacker, { name, bytes = makePdf(name) }: Upload) {
  const data = new FormData();
  data.set("file", new File([new Uint8Array(bytes)], name));
  const coded = new Response(data);
  const type = coded.headers.get("content-type") ?? "";
  const body = Buffer.from(await coded.arrayBuffer());
  return by.post({ path: "/api/evidence", type, body });
}

type Upload = { readonly name: string; readonly bytes?: Uint8Array };

/** A document with its file; its id. */
export async function addDocumentBy(by: Attacker, title: string, file = "report.pdf") {
  // Markup in the bytes would be refused as a second kind of file.
  const bytes = makePdf(Buffer.from(title).toString("hex"));
  const sent = await sendFile(by, { name: file, bytes });
  const added = await by.submit(sent.headers.location ?? "", { title, kind: "attested" });
  return partOf(added.headers.location, /doc_\w+/);
}

/** One of everything that has an address of its own, beside the samples: made by the administrator. */
export async function makeThings(by: Attacker): Promise<Things> {
  const document = await addDocumentBy(by, "Report on reserves");
  const proposed = await by.submit("/policy/propose", { label: "9.0.0", reason: "For a test" });
  const proposal = partOf(proposed.headers.location, /pol_\w+/);
  await by.submit("/issuers/usdc/assessments", { summary: "Sound.", asOf: "", dueOn: "" });
  await by.submit("/issuers/usdc/edit", {}, { holding: "Start a draft from it" });
  const person = partOf(await by.read("/people"), /per_[\w-]+/);
  return { document, proposal, person };
}
