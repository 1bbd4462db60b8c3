import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GiveUp } from "@/components/blind/give-up";
import { RoundComparison } from "@/components/blind/round-comparison";
import { RoundHeading } from "@/components/blind/round-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { can } from "@/server/auth/permissions";
import { requirePermission } from "@/server/auth/require";
import { readRound } from "@/server/blind/queries";
import { toFormTitle } from "@/server/http/form-error";
import { findCoin } from "../../load-coin";
import { toShownRound } from "../shown-round";
import { giveUp, merge } from "./actions";
import { sayPlaces, toDifferences, toVerdictDifferences } from "./merge-view";

type Props = { readonly params: Promise<{ readonly slug: string; readonly round: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { symbol } = await findCoin((await params).slug);
  return { title: await toFormTitle(`Two answers on ${symbol}`) };
}

export default async function RoundPage({ params }: Props) {
  const actor = await requirePermission("review.read");
  const { slug, round: roundId } = await params;
  const coin = await findCoin(slug);
  const found = await readRound(coin.id, roundId);
  if (found === null) notFound();
  const { comparison } = found;
  const round = toShownRound(found.round);
  const [first, second] = round.answers.map(({ name }) => name);
  const isOpen = round.state === "answering" || round.state === "compared";
  const place = { roundId, slug };
  return (
    <div className="flex flex-col gap-8">
      <RoundHeading slug={slug} symbol={coin.symbol} round={round} />
      {comparison === null ? (
        <EmptyState title="Nothing can be read yet">
          The answers are closed to everybody until both are handed in.
        </EmptyState>
      ) : (
        <RoundComparison
          names={[first ?? "", second ?? ""]}
          agreement={comparison.verdicts}
          places={sayPlaces(comparison)}
          verdicts={toVerdictDifferences(comparison)}
          differences={toDifferences(comparison)}
          merge={
            round.state === "compared" && can(actor, "profile.edit")
              ? merge.bind(null, place)
              : null
          }
        />
      )}
      {isOpen && can(actor, "blind.manage") ? <GiveUp action={giveUp.bind(null, place)} /> : null}
    </div>
  );
}
