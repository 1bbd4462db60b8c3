import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { latestAddress } from "@/components/overview/address";
import { TurnForm } from "@/components/scenarios/turn-form";
import {
  VersionDifference,
  VersionFigures,
  VersionTable,
} from "@/components/scenarios/version-view";
import { savedHref } from "@/components/stress/addresses";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Notice } from "@/components/ui/notice";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { can } from "@/server/auth/permissions";
import { requirePermission } from "@/server/auth/require";
import { toFormTitle } from "@/server/http/form-error";
import { listCoins } from "@/server/issuers/queries";
import { findSavedRun, listVersionsOf } from "@/server/stress/queries";
import { turn } from "./actions";

type Query = Readonly<Record<string, string | string[] | undefined>>;
type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Query>;
};

const MOST_COINS = 30;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const run = await findSavedRun((await params).id, null);
  return { title: await toFormTitle(run?.name ?? "Scenario") };
}

/** One run of the desk: each of its versions, what changed, and where to play it. */
export default async function ScenarioPage({ params, searchParams }: Props) {
  const mayEdit = can(await requirePermission("profile.read"), "profile.edit");
  const { id } = await params;
  const query = await searchParams;
  const versions = await listVersionsOf(id);
  const [latest] = versions;
  if (latest === undefined) notFound();
  const pick = (name: string, otherwise: number) =>
    versions.find(({ number }) => String(number) === (query[name] ?? String(otherwise)));
  const shown = pick("version", latest.number);
  if (shown === undefined) notFound();
  const beside = pick("beside", shown.number - 1) ?? versions.at(-1) ?? shown;
  const { rows } = await listCoins({ sort: "symbol", pageSize: MOST_COINS });
  const { name, isWithdrawn } = latest;
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb items={[{ label: "Scenarios", href: "/scenarios" }, { label: shown.name }]} />
      <PageHeading
        eyebrow={<span className="wrap-anywhere">{shown.name}</span>}
        title={`What does version ${shown.number} of this run say?`}
        lead={`The latest is version ${latest.number}${isWithdrawn ? ", and the run is withdrawn" : ""}. Every version stays at its address.`}
      />
      {query["saved"] === "1" ? <Notice kind="success" title={`“${name}” was saved.`} /> : null}
      <VersionFigures run={shown} />
      <Section id="play" title="On which coin should it be played?">
        <ul className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
          {rows.map(({ slug, symbol }) => (
            <li key={slug}>
              <TextLink href={savedHref(latestAddress(slug), shown)}>{symbol}</TextLink>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="versions" title="Which versions are there?">
        <VersionTable versions={versions} shown={shown.number} />
      </Section>
      {versions.length < 2 ? null : (
        <Section id="difference" title="What differs between two versions?">
          <VersionDifference versions={versions} shown={shown} beside={beside} />
        </Section>
      )}
      {mayEdit ? (
        <Section id="turn" title={isWithdrawn ? "Bring it back" : "Withdraw it"}>
          <TurnForm
            key={latest.number}
            action={turn.bind(null, { scenarioId: id, version: latest.number, isWithdrawn })}
            isWithdrawn={isWithdrawn}
          />
        </Section>
      ) : null}
    </div>
  );
}
