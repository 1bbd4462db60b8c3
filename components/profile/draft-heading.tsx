import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";

type Props = {
  readonly coin: {
    readonly slug: string;
    readonly symbol: string;
    readonly name: string;
    /** The draft is one of two answers made apart from each other. */
    readonly isBlind: boolean;
  };
  /** How much of it is answered; null where no draft is open. */
  readonly total: string | null;
};

const IN_DRAFT = "Changes are saved in the draft and become visible when it is published.";
const APART =
  "You answer apart from somebody else: nobody sees your answers before both are handed in.";

/** Whose draft it is, how far it is, and what may be done with it. */
export function DraftHeading({ coin: { slug, symbol, name, isBlind }, total }: Props) {
  const mayPublish = total !== null && !isBlind;
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Issuers", href: "/issuers" },
          { label: symbol, href: `/issuers/${slug}` },
          { label: "Draft" },
        ]}
      />
      <PageHeading
        eyebrow={`${symbol} · ${name}`}
        title={`What is known about ${symbol}?`}
        lead={total === null ? "No draft is open." : `${total} ${isBlind ? APART : IN_DRAFT}`}
        actions={
          mayPublish ? (
            <>
              <LinkButton look="primary" href={`/issuers/${slug}/publish`}>
                Review and publish
              </LinkButton>
              <LinkButton href={`/issuers/${slug}/draft`}>See the result of this draft</LinkButton>
              <LinkButton href={`/issuers/${slug}/settings`}>Names</LinkButton>
            </>
          ) : undefined
        }
      />
    </>
  );
}
