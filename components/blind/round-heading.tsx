import { formatDate } from "@/components/format/format-date";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { RoundTag, sayAnswer, type ShownRound } from "./round-table";

type Props = { readonly slug: string; readonly symbol: string; readonly round: ShownRound };

/** Which round it is, who answers, and how far they are. */
export function RoundHeading({ slug, symbol, round }: Props) {
  const { state, asOf, openedBy, openedOn, endedBy, answers } = round;
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Issuers", href: "/issuers" },
          { label: symbol, href: `/issuers/${slug}` },
          { label: "Answered twice", href: `/issuers/${slug}/blind` },
          { label: formatDate(openedOn) },
        ]}
      />
      <PageHeading
        eyebrow={
          <>
            {`${symbol} · facts of ${formatDate(asOf)}`} <RoundTag state={state} />
          </>
        }
        title={`How far do two answers on ${symbol} agree?`}
        lead={`${answers.map(sayAnswer).join("; ")}. Asked for by ${openedBy} on ${formatDate(openedOn)}${endedBy === null ? "" : `, ended by ${endedBy}`}.`}
      />
    </>
  );
}
