import { formatDate, formatInstant } from "@/components/format/format-date";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/button";
import { KeyValues } from "@/components/ui/key-values";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { StateTag } from "./state-tag";
import { assessmentHref, type ShownAssessment } from "./types";

type Props = {
  readonly record: ShownAssessment & {
    readonly contributors: readonly { readonly name: string }[];
    readonly packageHash: string | null;
    readonly supersedes: number | null;
    readonly supersededBy: number | null;
  };
  readonly ruleset: { readonly version: string };
  readonly policy: { readonly id: string; readonly version: string };
  /** False where a report would have to be weighed by another policy than it was approved under. */
  readonly hasReport: boolean;
};

const FORMATS = [
  { format: "pdf", label: "PDF" },
  { format: "xlsx", label: "XLSX" },
  { format: "csv", label: "CSV" },
  { format: "json", label: "JSON" },
] as const;

/** Names, state, people and versions of an assessment. */
export function AssessmentHead({ record, ruleset, policy, hasReport }: Props) {
  const { coin, number, asOf, revision, packageHash } = record;
  const list = `/issuers/${coin.slug}/assessments`;
  const api = `/api/assessments/${coin.slug}/${number}`;
  return (
    <div className="flex flex-col gap-4">
      <Breadcrumb
        items={[
          { label: "Issuers", href: "/issuers" },
          { label: coin.symbol, href: `/issuers/${coin.slug}` },
          { label: "Assessments", href: list },
          { label: String(number) },
        ]}
      />
      <PageHeading
        eyebrow={<StateTag state={record.state} />}
        title={`Assessment ${number} of ${coin.symbol}`}
        lead={`Speaks for ${formatDate(asOf)}, on revision ${revision}.`}
        actions={
          <>
            {(hasReport ? FORMATS : []).map(({ format, label }) => (
              <LinkButton
                key={format}
                href={`${api}/report?format=${format}`}
                prefetch={false}
                size="small"
              >
                {label}
              </LinkButton>
            ))}
            {packageHash === null ? null : (
              <LinkButton href={`${api}/package`} prefetch={false} size="small">
                Package
              </LinkButton>
            )}
          </>
        }
      />
      <KeyValues
        items={[
          { label: "Author", value: record.author.name },
          { label: "Had a hand in it", value: sayNames(record.contributors) },
          { label: "Approved by", value: sayApprovals(record) },
          { label: "Due", value: record.dueOn === null ? "no day set" : formatDate(record.dueOn) },
          { label: "Ruleset", value: ruleset.version },
          { label: "Policy", value: `${policy.id} ${policy.version}` },
          ...(packageHash === null
            ? []
            : [
                {
                  label: "SHA-256",
                  value: <code className="text-sm wrap-anywhere">{packageHash}</code>,
                },
              ]),
          ...linkTo(record, "Takes the place of", record.supersedes),
          ...linkTo(record, "Superseded by", record.supersededBy),
        ]}
      />
    </div>
  );
}

function sayNames(people: readonly { readonly name: string }[]): string {
  return people.length === 0 ? "nobody else" : people.map(({ name }) => name).join(", ");
}

function sayApprovals({ approvals, approvalsNeeded }: ShownAssessment): string {
  if (approvals.length === 0) return `nobody yet; ${approvalsNeeded} needed`;
  return approvals.map(({ name, when }) => `${name}, ${formatInstant(when)}`).join("; ");
}

function linkTo({ coin }: ShownAssessment, label: string, number: number | null) {
  if (number === null) return [];
  const href = assessmentHref({ coin, number });
  return [{ label, value: <TextLink href={href}>{`Assessment ${number}`}</TextLink> }];
}
