import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { formatDate } from "@/components/format/format-date";
import { ParameterTable } from "@/components/checklists/parameter-table";
import { RegimeRulesTable } from "@/components/regimes/regime-rules-table";
import { describeChecked } from "@/components/regimes/regime-summary";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { KeyValues } from "@/components/ui/key-values";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { partsOf, type Regime } from "@/domain/regime/regime";
import { PARTS } from "@/domain/regime/rule";
import { findRegime } from "@/server/regimes/queries";
import { requirePermission } from "@/server/auth/require";

type Props = { readonly params: Promise<{ readonly regime: string }> };

async function requireRegime({ params }: Props): Promise<Regime> {
  const regime = findRegime((await params).regime);
  if (regime === null) notFound();
  return regime;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await requireRegime(props)).shortName };
}

/** A regime as it is written down: whom it binds, since when, each rule with its article, and its numbers over time. */
export default async function RegimeChecklistPage(props: Props) {
  await requirePermission("ruleset.read");
  const regime = await requireRegime(props);
  const { name, rules, dates, leftOut, shortName } = regime;
  const parameters = [...new Set(rules.flatMap((rule) => rule.parameters))];
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb items={[{ label: "Checklists", href: "/checklists" }, { label: shortName }]} />
      <PageHeading eyebrow={regime.jurisdiction} title={name} lead={regime.appliesPlain} />
      <Section id="about" title="What is it, and how far was it read?">
        <KeyValues
          items={[
            { label: "Instruments", value: regime.instruments.join("; ") },
            { label: "How far it was checked", value: describeChecked(regime) },
            ...textItem("Not covered", regime.notCovered),
            ...textItem("Doubtful", regime.doubtful),
            ...textItem(
              "Days that matter",
              dates.map(({ date, what }) => `${formatDate(date)}: ${what}`),
            ),
          ]}
        />
      </Section>
      {partsOf(regime).map((part) => (
        <Section key={part} id={part} title={PARTS[part]}>
          <RegimeRulesTable
            rules={rules.filter((rule) => rule.part === part)}
            caption={PARTS[part]}
          />
        </Section>
      ))}
      {parameters.length === 0 ? null : (
        <Section id="parameters" title="Which numbers judge?">
          <ParameterTable parameters={parameters} caption={`Numbers of ${shortName}`} />
        </Section>
      )}
      {leftOut.length === 0 ? null : (
        <Section id="left-out" title="Which rows of the source are no rule here, and why?">
          <KeyValues items={leftOut.map(({ id, why }) => ({ key: id, label: id, value: why }))} />
        </Section>
      )}
    </div>
  );
}

function textItem(label: string, texts: readonly string[]) {
  if (texts.length === 0) return [];
  const value = (
    <ul className="flex list-disc flex-col gap-1 pl-5 text-sm">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
  return [{ label, value }];
}
