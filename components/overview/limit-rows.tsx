"use client";

import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { Tag, type TagLook } from "@/components/ui/tag";
import { CAP_STATUS_LABELS } from "@/domain/report/tree";
import type { CapStatus } from "@/domain/scoring/assessment";

const LOOKS: Readonly<Record<CapStatus, TagLook>> = {
  binding: "critical",
  applies: "caution",
  unknown: "plain",
  clear: "quiet",
};

export type LimitRow = {
  readonly id: string;
  readonly title: string;
  readonly type: "Gate" | "Cap";
  readonly href: string;
  readonly status: CapStatus;
  readonly ceiling: string;
  readonly reason: string;
  readonly basis: string | null;
};

export function LimitRows({ limits }: { readonly limits: readonly LimitRow[] }) {
  return (
    <TableRegion label="Gates and caps">
      <Table caption="Gates and caps, with the ceiling each sets on the tier" captionHidden>
        <thead>
          <tr>
            <Th>Gate or cap</Th>
            <Th>Status</Th>
            <Th>Ceiling</Th>
            <Th>Why</Th>
          </tr>
        </thead>
        <tbody>
          {limits.map((limit) => (
            <tr key={limit.id}>
              <Th scope="row" className="min-w-48">
                <a className="link-quiet" href={limit.href}>
                  {limit.title}
                </a>
                <span className="block text-xs font-normal text-muted">{limit.type}</span>
              </Th>
              <Td>
                <Tag look={LOOKS[limit.status]}>{CAP_STATUS_LABELS[limit.status]}</Tag>
              </Td>
              <Td className="whitespace-nowrap">{limit.ceiling}</Td>
              <Td className="min-w-64">
                {limit.reason}
                {limit.basis === null ? null : (
                  <span className="block text-xs text-muted">{limit.basis}</span>
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
