import type { Metadata } from "next";
import { PageHeading } from "@/components/ui/page-heading";
import { STATEMENTS } from "@/domain/report/statements";
import { requirePermission } from "@/server/auth/require";

export const metadata: Metadata = { title: "About Assay" };

export default async function AboutPage() {
  await requirePermission("ruleset.read");
  return (
    <>
      <PageHeading title="What Assay is, and what it is not" />
      {STATEMENTS.map((statement) => (
        <p key={statement} className="mt-4 max-w-prose">
          {statement}
        </p>
      ))}
    </>
  );
}
