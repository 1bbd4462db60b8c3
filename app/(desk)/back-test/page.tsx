import type { Metadata } from "next";
import { BackTestSection } from "@/components/back-test/back-test-case";
import { limitsOf } from "@/components/marks/types";
import { DeskTabs } from "@/components/desk/desk-tabs";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { titlesOf } from "@/domain/checklist/titles";
import { rulesOf } from "@/server/assessments/reading";
import { requirePermission } from "@/server/auth/require";
import { readBackTests } from "@/server/back-test/queries";

export const metadata: Metadata = { title: "Back-test" };

/** What the framework would have said of real coins before their stress, with only what was known then. */
export default async function BackTestPage() {
  await requirePermission("profile.read");
  const { policy, tests } = await readBackTests();
  const titles = titlesOf(rulesOf(policy).checklist.criteria);
  const limits = limitsOf({ floors: policy.tierFloors });
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb items={[{ label: "Desk", href: "/" }, { label: "Back-test" }]} />
      <PageHeading
        title="Would this framework have seen it coming?"
        lead="The historical snapshots that come with Assay, on their own day and, where they reach back that far, on each month-end before the event and on its eve, with only what was public then."
      />
      <DeskTabs tab="back-test" />
      <Notice kind="warning" title="What this cannot show">
        <ul className="list-disc pl-5">
          <li>
            There are few cases, chosen because something happened: no quiet month is among them.
          </li>
          <li>
            The facts were entered after the event by people who knew how it ended, which may colour
            what was looked for and how it was read.
          </li>
          <li>
            The rules and weights are today&apos;s, written after these events; nothing here
            measures how often they warn in vain.
          </li>
        </ul>
      </Notice>
      {tests.length === 0 ? (
        <EmptyState title="There is no historical snapshot here.">
          The folder of samples was left out of this installation.
        </EmptyState>
      ) : (
        tests.map((test) => (
          <BackTestSection
            key={`${test.profile.coin.symbol} ${test.startedOn}`}
            {...{ test, titles, limits }}
          />
        ))
      )}
    </div>
  );
}
