import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { formatDate } from "@/components/format/format-date";
import { AsOfForm } from "@/components/overview/as-of-form";
import { CoinFrame, WithoutProfile } from "@/components/overview/coin-frame";
import { PageNotices } from "@/components/overview/coin-states";
import { keptMode, questionnaireHref, regimeHref } from "@/components/regimes/addresses";
import { ModeLinks } from "@/components/regimes/mode-links";
import { buildQuestionnaire } from "@/components/regimes/questionnaire/build-questionnaire";
import { QuestionnaireBody } from "@/components/regimes/questionnaire/questionnaire-body";
import {
  QuestionnaireHead,
  RunningHead,
} from "@/components/regimes/questionnaire/questionnaire-head";
import { TextLink } from "@/components/ui/text-link";
import { toMode } from "@/domain/regime/truth";
import { today } from "@/server/http/today";
import { judgeRegimes } from "@/server/regimes/queries";
import { findCoin, loadCoin, readParam } from "../../../load-coin";
import { type RegimeProps, requireRegime } from "../load-regime";
import { requirePermission } from "@/server/auth/require";

export async function generateMetadata(props: RegimeProps): Promise<Metadata> {
  const { symbol } = await findCoin((await props.params).slug);
  return { title: `Questionnaire ${(await requireRegime(props)).shortName}, ${symbol}` };
}

/** A regime as a questionnaire: each rule in order with what is asked, answered, cited and wanted. Made to be printed. */
export default async function QuestionnairePage(props: RegimeProps) {
  await requirePermission("profile.read");
  const regime = await requireRegime(props);
  const page = await loadCoin(props);
  const { symbol } = page.coin;
  const title = `What does ${regime.shortName} ask of ${symbol}, and what is the answer?`;
  if (page.kind !== "shown") return <WithoutProfile page={page} tab="regimes" title={title} />;
  const { coin, reading } = page;
  const { asOf, profileAsOf, ruleset } = reading.assessment;
  const mode = toMode(readParam(await props.searchParams, "mode"));
  const address = { ...page.address, mode };
  const found = judgeRegimes(reading.view, mode).find((each) => each.regime.id === regime.id);
  if (found === undefined) notFound();
  const { result } = found;
  const view = buildQuestionnaire({ regime, result, view: reading.view });
  const { number: revision } = reading.version;
  const { name, issuer } = coin;
  const about = { symbol, name, issuer: issuer.legalName, asOf, profileAsOf, revision };
  const head = { about: { ...about, ruleset: ruleset.version }, regime, result };
  return (
    <div className="questionnaire">
      <RunningHead {...head} />
      <CoinFrame
        coin={coin}
        address={page.address}
        tab="regimes"
        title={title}
        lead={`${regime.rules.length} rules as they stand on ${formatDate(asOf)}, read on facts of ${formatDate(profileAsOf)}.`}
      >
        <PageNotices page={page} />
        <div className="flex flex-col gap-3" data-print="hide">
          <TextLink href={regimeHref(address, regime.id)}>{`All of ${regime.shortName}`}</TextLink>
          <AsOfForm
            address={page.address}
            place={`/regimes/${regime.id}/questionnaire`}
            asOf={asOf}
            profileAsOf={profileAsOf}
            today={today()}
            kept={keptMode(mode)}
          />
          <ModeLinks
            mode={mode}
            hrefFor={(each) => questionnaireHref({ ...address, mode: each }, regime.id)}
          />
          <p className="text-sm text-muted">
            Printed, each rule keeps together and leaves room for a note.
          </p>
        </div>
        <QuestionnaireHead {...head} view={view} />
        <QuestionnaireBody view={view} />
      </CoinFrame>
    </div>
  );
}
