import { LoadSamples } from "@/components/issuers/list-notices";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** The very first page of a new installation. */
export function DeskEmpty({
  canLoadSamples,
  loadSamples,
}: {
  canLoadSamples: boolean;
  loadSamples: () => Promise<void>;
}) {
  return (
    <EmptyState
      title="Nothing is here yet"
      action={
        <>
          <LinkButton look="primary" href="/issuers/new">
            New issuer
          </LinkButton>
          <LinkButton href="/issuers/import">Import a profile</LinkButton>
          {canLoadSamples ? <LoadSamples action={loadSamples} /> : null}
        </>
      }
    >
      Start with an issuer and its coin; the desk then shows which gates are unknown, which reports
      have grown old and which drafts wait.
    </EmptyState>
  );
}
