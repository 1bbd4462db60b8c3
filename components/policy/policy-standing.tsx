import { formatInstant } from "@/components/format/format-date";
import { KeyValues } from "@/components/ui/key-values";
import { Notice } from "@/components/ui/notice";
import { REVIEW_STATES } from "@/domain/review/workflow";
import type { PolicyVersionView } from "./types";

type Props = { readonly record: PolicyVersionView };

function namesOf(people: readonly { readonly name: string }[]): string {
  return new Intl.ListFormat("en-GB").format(people.map(({ name }) => name));
}

/** Who wrote a version, why, and who approved it. */
export function PolicyStanding({ record }: Props) {
  const { author, contributors, approvals, approvalsNeeded, reason } = record;
  const approved = approvals.map(({ name, when }) => `${name}, ${formatInstant(when)}`);
  const open = record.state === "in_review" ? approvalsNeeded - approvals.length : 0;
  const items = [
    { label: "State", value: REVIEW_STATES[record.state] },
    {
      label: "Reason",
      value: <span className="break-words whitespace-pre-line">{reason}</span>,
    },
    { label: "Written by", value: namesOf([author, ...contributors]) },
    { label: "Made from", value: `Policy ${record.basedOn}` },
    { label: "Proposed", value: formatInstant(record.createdAt.toISOString()) },
    ...(record.submittedAt === null
      ? []
      : [{ label: "Submitted", value: formatInstant(record.submittedAt.toISOString()) }]),
    ...(approved.length === 0 ? [] : [{ label: "Approved by", value: approved.join("; ") }]),
    ...(open > 0 ? [{ label: "Approvals still needed", value: String(open) }] : []),
    ...(record.approvedAt === null
      ? []
      : [{ label: "In force since", value: formatInstant(record.approvedAt.toISOString()) }]),
  ];
  return <KeyValues items={items} />;
}

/** What its reviewers want put right, or what moved beneath it. */
export function PolicyNotices({
  record,
  outdatedBy,
}: Props & { readonly outdatedBy: string | null }) {
  const { state, returned, basedOn } = record;
  const said = (
    <ul className="list-disc ps-5">
      {returned.map((sentence) => (
        <li key={sentence} className="break-words">
          {sentence}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {state === "returned" ? (
        <Notice kind="warning" title="Returned with reasons">
          {said}
        </Notice>
      ) : null}
      {state === "lapsed" && returned.length > 0 ? (
        <Notice kind="warning" title="Lapsed: what it was held against has changed">
          {said}
        </Notice>
      ) : null}
      {state === "lapsed" && returned.length === 0 ? (
        <Notice
          kind="info"
          title="Given up by its authors. It can be changed and submitted again."
        />
      ) : null}
      {outdatedBy === null ? null : (
        <Notice
          kind="warning"
          title={`Made from policy ${basedOn}; policy ${outdatedBy} is in force by now.`}
        >
          <p>
            {`The changes below are against ${outdatedBy}. What ${outdatedBy} brought and this does not say is taken back by it.`}
          </p>
        </Notice>
      )}
    </>
  );
}
