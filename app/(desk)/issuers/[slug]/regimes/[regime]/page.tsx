import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { formatDate } from "@/components/format/format-date";
import { AsOfForm } from "@/components/overview/as-of-form";
import { CoinFrame, WithoutProfile } from "@/components/overview/coin-frame";
import { PageNotices } from "@/components/overview/coin-states";
import { keptMode, regimeHref } from "@/components/regimes/addresses";
import { EligibilitySection } from "@/components/regimes/eligibility-table";
import { ModeLinks } from "@/components/regimes/mode-links";
import { RegimePlaces } from "@/components/regimes/regime-places";
import { RegimeSummary } from "@/components/regimes/regime-summary";
import { readRuleFilter } from "@/components/regimes/rule-filter";
import { RuleFilterForm } from "@/components/regimes/rule-filter-form";
import { RulesList } from "@/components/regimes/rules-list";
import { toMode } from "@/domain/regime/truth";
import { today } from "@/server/http/today";
import { judgeRegimes } from "@/server/regimes/queries";
import { findCoin, loadCoin, readParam } from "../../load-coin";
import { type RegimeProps, requireRegime } from "./load-regime";
import { requirePermission } from "@/server/auth/require";

export async function generateMetadata(props: RegimeProps): Promise<Metadata> {
  const { symbol } = await findCoin((await props.params).slug);
  return { title: `${(await requireRegime(props)).shortName}, ${symbol}` };
}

/** A regime rule by rule: article, verdict, what it rests on and what is missing. */
export default async function RegimePage(props: RegimeProps) {
  await requirePermission("profile.read");
  const regime = await requireRegime(props);
  const page = await loadCoin(props);
  const { symbol } = page.coin;
  const title = `How does ${symbol} stand against ${regime.name}?`;
  if (page.kind !== "shown") return <WithoutProfile page={page} tab="regimes" title={title} />;
  const { coin, reading } = page;
  const { asOf, profileAsOf } = reading.assessment;
  const query = await props.searchParams;
  const mode = toMode(readParam(query, "mode"));
  const address = { ...page.address, mode };
  const found = judgeRegimes(reading.view, mode).find((each) => each.regime.id === regime.id);
  if (found === undefined) notFound();
  const { filter, notices } = readRuleFilter((name) => readParam(query, name));
  const open = new Set((readParam(query, "open") ?? "").split(",").filter((id) => id !== ""));
  return (
    <CoinFrame
      coin={coin}
      address={page.address}
      tab="regimes"
      title={title}
      lead={`${regime.rules.length} rules as they stand on ${formatDate(asOf)}, read on facts of ${formatDate(profileAsOf)}.`}
    >
      <RegimePlaces address={address} regime={regime.id} />
      <PageNotices page={page} doubts={notices} />
      <AsOfForm
        address={page.address}
        place={`/regimes/${regime.id}`}
        asOf={asOf}
        profileAsOf={profileAsOf}
        today={today()}
        kept={keptMode(mode)}
      />
      <ModeLinks
        mode={mode}
        hrefFor={(each) => regimeHref({ ...address, mode: each }, regime.id)}
      />
      <RegimeSummary regime={regime} result={found.result} address={address} />
      <EligibilitySection regime={regime} view={reading.view} address={address} />
      <RuleFilterForm address={address} regime={regime.id} filter={filter} />
      <RulesList
        regime={regime}
        result={found.result}
        view={reading.view}
        address={address}
        filter={filter}
        open={open}
      />
    </CoinFrame>
  );
}
