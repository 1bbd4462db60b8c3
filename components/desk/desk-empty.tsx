import { EntryLinks, LoadSamples } from "@/components/issuers/list-notices";
import { EmptyState } from "@/components/ui/empty-state";

/** The very first page of a new installation. */
export function DeskEmpty({
  mayEnter,
  canLoadSamples,
  loadSamples,
}: {
  mayEnter: boolean;
  canLoadSamples: boolean;
  loadSamples: () => Promise<void>;
}) {
  return (
    <EmptyState
      title="Nothing is here yet"
      action={
        <>
          {mayEnter ? <EntryLinks /> : null}
          {canLoadSamples ? <LoadSamples action={loadSamples} /> : null}
        </>
      }
    >
      {mayEnter
        ? "Start with an issuer and its coin; the desk then shows"
        : "Once an analyst has entered an issuer and its coin, the desk shows"}{" "}
      which gates are unknown, which reports have grown old and which drafts wait.
    </EmptyState>
  );
}
