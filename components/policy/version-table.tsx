import { formatInstant } from "@/components/format/format-date";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import { REVIEW_STATES } from "@/domain/review/workflow";
import type { PolicyVersionView } from "./types";

type Props = {
  readonly versions: readonly PolicyVersionView[];
  /** The version that ships with Assay, and whether it is the one in force. */
  readonly shipped: { readonly label: string; readonly isInForce: boolean };
};

const LOOKS = { approved: "positive", in_review: "accent", returned: "caution" } as const;

function StateTag({ state }: Pick<PolicyVersionView, "state">) {
  const look = state in LOOKS ? LOOKS[state as keyof typeof LOOKS] : "plain";
  return <Tag look={look}>{state === "approved" ? "In force" : REVIEW_STATES[state]}</Tag>;
}

/** Every version there is and was, the newest first. */
export function VersionTable({ versions, shipped }: Props) {
  return (
    <TableRegion label="Versions of the policy">
      <Table caption="Versions of the policy" captionHidden>
        <thead>
          <tr>
            <Th>Version</Th>
            <Th>State</Th>
            <Th>Reason</Th>
            <Th>Written by</Th>
            <Th>In force since</Th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ id, label, state, reason, author, approvedAt }) => (
            <tr key={id}>
              <Th scope="row">
                <TextLink href={`/policy/proposals/${id}`}>{label}</TextLink>
              </Th>
              <Td>
                <StateTag state={state} />
              </Td>
              <Td className="min-w-56 max-w-120 break-words">{reason}</Td>
              <Td className="min-w-32 break-words">{author.name}</Td>
              <Td missing={approvedAt === null}>
                {approvedAt === null ? "never" : formatInstant(approvedAt.toISOString())}
              </Td>
            </tr>
          ))}
          <tr>
            <Th scope="row">{shipped.label}</Th>
            <Td>
              <Tag look={shipped.isInForce ? "positive" : "plain"}>
                {shipped.isInForce ? "In force" : "Superseded"}
              </Tag>
            </Td>
            <Td>The version that ships with Assay</Td>
            <Td>Assay</Td>
            <Td>the first start</Td>
          </tr>
        </tbody>
      </Table>
    </TableRegion>
  );
}
