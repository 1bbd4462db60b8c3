import type { Metadata } from "next";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/button";
import { KeyValues } from "@/components/ui/key-values";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { RegimeIndex } from "@/components/regimes/regime-index";
import { getRules } from "@/server/assessments/reading";
import { listRegimes } from "@/server/regimes/queries";
import { requirePermission } from "@/server/auth/require";

export const metadata: Metadata = { title: "Checklists" };

export default async function ChecklistsPage() {
  await requirePermission("ruleset.read");
  const { checklist, version, hash } = await getRules();
  const { pillars, criteria, title } = checklist;
  const gates = criteria.filter(({ severity }) => severity === "gate").length;
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb items={[{ label: "Checklists" }]} />
      <PageHeading
        title="Which questions are asked of a coin?"
        lead="Checklists are code: versioned, cited, and the same for every coin. They are read here, not edited."
        actions={<LinkButton href="/back-test">Would they have seen it coming?</LinkButton>}
      />
      <Section id="ruleset" title="Ruleset">
        <KeyValues
          items={[
            { label: "Version", value: version },
            { label: "Hash of its source", value: <code className="break-all">{hash}</code> },
            {
              label: "Checklists",
              value: (
                <>
                  <TextLink href="/checklists/backing">{title}</TextLink>
                  {`: ${criteria.length} criteria in ${pillars.length} pillars, ${gates} of them gates`}
                </>
              ),
            },
          ]}
        />
      </Section>
      <Section id="pillars" title={`What does the ${title.toLowerCase()} ask?`}>
        <TableRegion label="Pillars">
          <Table caption={`Pillars of the ${title.toLowerCase()}`} captionHidden>
            <thead>
              <tr>
                <Th>Pillar</Th>
                <Th>Question</Th>
                <Th numeric>Criteria</Th>
              </tr>
            </thead>
            <tbody>
              {pillars.map(({ id, label, question }) => (
                <tr key={id}>
                  <Th scope="row" className="min-w-36">
                    <TextLink quiet href={`/checklists/backing#${id}`}>
                      {label}
                    </TextLink>
                  </Th>
                  <Td className="min-w-48">{question}</Td>
                  <Td numeric>{criteria.filter(({ pillar }) => pillar === id).length}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </TableRegion>
      </Section>
      <Section
        id="regimes"
        title="Which regimes are read?"
        note="Law, proposed law and standards, each rule with its article and its force."
      >
        <RegimeIndex regimes={listRegimes()} />
        <TextLink href="/checklists/crosswalk">Questions that several regimes ask</TextLink>
      </Section>
    </div>
  );
}
