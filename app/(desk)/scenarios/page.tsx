import type { Metadata } from "next";
import { ScenarioTable } from "@/components/scenarios/scenario-table";
import { DeskTabs } from "@/components/desk/desk-tabs";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { requirePermission } from "@/server/auth/require";
import { listSavedRuns } from "@/server/stress/queries";

export const metadata: Metadata = { title: "Scenarios" };

/** Runs the desk keeps for every coin. */
export default async function ScenariosPage() {
  await requirePermission("profile.read");
  const runs = await listSavedRuns();
  const inUse = runs.filter(({ isWithdrawn }) => !isWithdrawn);
  const withdrawn = runs.filter(({ isWithdrawn }) => isWithdrawn);
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb items={[{ label: "Desk", href: "/" }, { label: "Scenarios" }]} />
      <PageHeading
        title="Which runs does this desk keep?"
        lead="Runs of the run test saved under a name. Each stands beside the presets on every coin."
      />
      <DeskTabs tab="scenarios" />
      {inUse.length === 0 ? (
        <EmptyState
          title="No run is in use."
          action={<LinkButton href="/issuers">Choose a coin</LinkButton>}
        >
          Open Run test on a coin, change the figures of a run, and choose “Save this run as a
          scenario”.
        </EmptyState>
      ) : (
        <ScenarioTable label="Runs in use" runs={inUse} />
      )}
      {withdrawn.length === 0 ? null : (
        <Section id="withdrawn" title="Which were withdrawn?">
          <ScenarioTable label="Withdrawn runs" runs={withdrawn} />
        </Section>
      )}
    </div>
  );
}
