import { formatInstant } from "@/components/format/format-date";
import { TextLink } from "@/components/ui/text-link";
import type { CoinAddress } from "@/components/overview/address";
import { DESK_CHOICE } from "@/domain/stress-analysis/asked-run";
import type { SavedRun } from "@/domain/stress-analysis/saved-run";
import { savedHref, scenarioHref } from "./addresses";

type Props = { readonly address: CoinAddress; readonly saved: SavedRun };

/** Who keeps a run, why, and whether it is the one in use. */
export function SavedWords({ address, saved }: Props) {
  const { id, name, number, latest, why, isWithdrawn, by, at } = saved;
  return (
    <div className="flex max-w-prose flex-col gap-2 text-sm wrap-anywhere">
      <p>
        <TextLink href={scenarioHref(saved)}>{name}</TextLink>
        {`, version ${number} of ${latest}, saved by ${by} on ${formatInstant(at.toISOString())}${isWithdrawn ? "; withdrawn" : ""}.`}
        {number === latest ? null : (
          <>
            {" "}
            <TextLink href={savedHref(address, { id, number: latest })}>
              {`Version ${latest} is the latest`}
            </TextLink>
            .
          </>
        )}
      </p>
      <p className="whitespace-pre-line text-muted">
        <span className="font-medium">Why.</span> {why}
      </p>
      <p className="text-muted">
        <span className="font-medium">House choice.</span> {DESK_CHOICE}
      </p>
    </div>
  );
}
