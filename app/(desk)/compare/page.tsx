import type { Metadata } from "next";
import { CoinPicker } from "@/components/comparison/coin-picker";
import { ComparisonActions, ComparisonTools } from "@/components/comparison/comparison-tools";
import { ComparisonView } from "@/components/comparison/comparison-view";
import { SelectionNotices } from "@/components/comparison/selection-notices";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { listPickable, toPickable } from "@/server/comparison/list-pickable";
import { loadComparison } from "@/server/comparison/load-comparison";
import { today } from "@/server/http/today";
import { compareRegimes } from "@/server/regimes/queries";
import { readSearch, type Search } from "./search";
import { requirePermission } from "@/server/auth/require";

type Props = { readonly searchParams: Promise<Search> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { state, pick } = readSearch(await searchParams);
  const names = state.coins.map((coin) => coin.toUpperCase());
  return { title: names.length < 2 || pick ? "Compare coins" : `Compare ${names.join(", ")}` };
}

export default async function ComparePage({ searchParams }: Props) {
  await requirePermission("profile.read");
  const { selection, state, badDay, pick, find } = readSearch(await searchParams);
  const loaded = await loadComparison({ wanted: selection.wanted, asOf: state.asOf });
  const notices = (
    <SelectionNotices issues={selection.issues} absent={loaded.notFound} badDay={badDay} />
  );
  const shown = { ...state, coins: loaded.found.map(({ key }) => key) };
  const { comparison } = loaded;
  if (comparison === null || pick) {
    const { coins, more } = await listPickable(find);
    return (
      <div className="flex flex-col gap-8">
        <Breadcrumb items={[{ label: "Desk", href: "/" }, { label: "Compare" }]} />
        <PageHeading
          title="Which coins should be compared?"
          lead="Two to six coins are laid side by side: results, every question with each coin’s own facts, reserves and terms."
        />
        {notices}
        <CoinPicker
          state={shown}
          chosen={loaded.found.map(toPickable)}
          offered={coins}
          more={more}
          find={find}
        />
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb items={[{ label: "Desk", href: "/" }, { label: "Compare" }]} />
      <PageHeading
        title={`How do ${new Intl.ListFormat("en-GB").format(comparison.labels)} compare?`}
        lead="The same questions asked of each coin. An assessment, not a rating and not advice."
        actions={<ComparisonActions state={shown} />}
      />
      {notices}
      <ComparisonTools state={shown} today={today()} />
      <ComparisonView
        comparison={comparison}
        policy={loaded.policy}
        pillars={loaded.pillars}
        hrefs={loaded.found.map(({ slug }) => `/issuers/${slug}`)}
        regimes={compareRegimes(comparison.views)}
        state={shown}
      />
    </div>
  );
}
