import { KeyValues } from "@/components/ui/key-values";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { READINGS, SOURCE_KINDS } from "@/domain/profile/profile";
import { CONFIDENCE_LABELS } from "@/domain/report/words";
import type { ConfidenceRule, Policy } from "@/domain/scoring/policy";

/** How much must be known, and how evidence is weighed. It stands beside the score and never enters it. */
export function EvidenceRules({ policy }: { readonly policy: Policy }) {
  return (
    <div className="flex flex-col gap-6">
      <KeyValues
        items={[
          {
            label: "For a tier",
            value: `at least ${policy.leastKnown / 100} % of the applicable weight is known; below that the result reads “not enough evidence”`,
          },
          ...policy.confidence.map((rule) => ({
            label: `Confidence ${CONFIDENCE_LABELS[rule.label].toLowerCase()}`,
            value: describeRule(rule),
          })),
          {
            label: "Ageing",
            value: `the strength of evidence halves every ${policy.halfLifeDays} days, without a cliff`,
          },
        ]}
      />
      <div className="grid gap-x-12 gap-y-6 md:grid-cols-2">
        <StrengthTable
          title="Strength by kind of source, 0–100"
          unit=""
          labels={SOURCE_KINDS}
          values={policy.strength}
        />
        <StrengthTable
          title="Share kept by how it was read"
          unit=" %"
          labels={READINGS}
          values={policy.reading}
        />
      </div>
    </div>
  );
}

function describeRule({ known, cited, strength }: ConfidenceRule): string {
  if (known === 0 && cited === 0 && strength === 0) return "otherwise";
  return `at least ${known / 100} % of the weight known, ${cited / 100} % of known facts cited, evidence strength ${strength}`;
}

type StrengthProps = {
  readonly title: string;
  readonly unit: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, number>>;
};

function StrengthTable({ title, unit, labels, values }: StrengthProps) {
  return (
    <TableRegion label={title}>
      <Table caption={title} density="compact">
        <thead>
          <tr>
            <Th>Source</Th>
            <Th numeric>Value</Th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(values).map(([key, value]) => (
            <tr key={key}>
              <Th scope="row">{labels[key] ?? key}</Th>
              <Td numeric>{`${value}${unit}`}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
