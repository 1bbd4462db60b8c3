import { Notice } from "@/components/ui/notice";

/** What was just done, as the address tells it. */
export type Arrival = { readonly deed: "published" | "imported"; readonly revision: number };

/** Believes an address only as far as the latest revision bears it out. */
export function readArrival(
  read: (name: string) => string | null,
  latest: number | null,
): Arrival | null {
  for (const deed of ["published", "imported"] as const) {
    if (latest !== null && read(deed) === String(latest)) return { deed, revision: latest };
  }
  return null;
}

type Props = { readonly arrival: Arrival; readonly slug: string; readonly symbol: string };

/** Says what happened, and what can be done about it or next. */
export function ArrivalNotice({ arrival: { deed, revision }, slug, symbol }: Props) {
  return (
    <div role="status">
      <Notice kind="success" title={`Revision ${revision} of ${symbol} is ${deed}`}>
        {deed === "published"
          ? "It never changes; an error is put right by publishing another. "
          : "It is published as the file has it. "}
        <a className="link" href={`/issuers/${slug}/history#revision-${revision}`}>
          See what changed
        </a>
        , <EditLink slug={slug} />
        {deed === "imported" ? (
          <>
            , or take the coin out of the list under{" "}
            <a className="link" href={`/issuers/${slug}/settings`}>
              Names and archive
            </a>
          </>
        ) : null}
        .
      </Notice>
    </div>
  );
}

function EditLink({ slug }: { readonly slug: string }) {
  return (
    <a className="link" href={`/issuers/${slug}/edit`}>
      enter corrections
    </a>
  );
}
