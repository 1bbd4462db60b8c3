import type { Metadata } from "next";
import { CrosswalkTable } from "@/components/regimes/crosswalk-table";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { listCrosswalk, listRegimes } from "@/server/regimes/queries";
import { requirePermission } from "@/server/auth/require";

export const metadata: Metadata = { title: "Crosswalk" };

/** The questions that several regimes ask, side by side. */
export default async function CrosswalkPage() {
  await requirePermission("ruleset.read");
  const crosswalk = listCrosswalk();
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb items={[{ label: "Checklists", href: "/checklists" }, { label: "Crosswalk" }]} />
      <PageHeading
        title="Which regimes ask the same question?"
        lead={`${crosswalk.length} questions, with the rules that ask each and how they differ. Rules in one row are close to each other and seldom equal: to meet one is not to meet the next.`}
      />
      <CrosswalkTable clusters={crosswalk} regimes={listRegimes()} />
    </div>
  );
}
