import type { Metadata } from "next";
import { ComparedFrame } from "@/components/comparison/compared-frame";
import { RobustnessSection } from "@/components/comparison/robustness-section";
import { SelectionNotices } from "@/components/comparison/selection-notices";
import { loadComparison } from "@/server/comparison/load-comparison";
import { measureComparison } from "@/server/comparison/robustness";
import { requirePermission } from "@/server/auth/require";
import { readSearch, type Search } from "../search";

type Props = { readonly searchParams: Promise<Search> };

export const metadata: Metadata = { title: "Other weights" };

export default async function ComparedRobustnessPage({ searchParams }: Props) {
  await requirePermission("profile.read");
  const { selection, state, badDay } = readSearch(await searchParams);
  const { comparison, found, notFound, policy } = await loadComparison({
    wanted: selection.wanted,
    asOf: state.asOf,
  });
  const shown = { ...state, coins: found.map(({ key }) => key) };
  return (
    <ComparedFrame
      title="Does the order hold under other weights?"
      lead="The weights of the pillars are a choice of the house. Here they are drawn anew many times, and each coin is scored with each."
      label="Other weights"
      state={shown}
      notices={<SelectionNotices issues={selection.issues} absent={notFound} badDay={badDay} />}
    >
      {comparison === null ? null : (
        <RobustnessSection
          robustness={measureComparison(comparison, policy)}
          labels={comparison.labels}
        />
      )}
    </ComparedFrame>
  );
}
