import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import {
  type CrosswalkCluster,
  type CrosswalkEntry,
  type CrosswalkRule,
  entriesOf,
  RELATIONS,
} from "@/domain/regime/crosswalk";
import type { Regime } from "@/domain/regime/regime";

type Props = {
  readonly clusters: readonly CrosswalkCluster[];
  readonly regimes: readonly Regime[];
};

/** Each question that several regimes ask, how their answers differ, and the rule of each that asks it. */
export function CrosswalkTable({ clusters, regimes }: Props) {
  return (
    <TableRegion label="Crosswalk">
      <Table caption="Rules that ask about the same thing" captionHidden>
        <thead>
          <tr>
            <Th>Question</Th>
            <Th>How the rules differ</Th>
            <Th>Rules by regime</Th>
          </tr>
        </thead>
        <tbody>
          {clusters.map((cluster) => (
            <tr key={cluster.id} id={cluster.id}>
              <Th scope="row" className="min-w-40 md:w-64">
                {cluster.question}
              </Th>
              <Td className="min-w-64 max-w-prose">
                <Tag look="quiet">{RELATIONS[cluster.relation]}</Tag>
                <p>{cluster.note}</p>
              </Td>
              <Td className="min-w-64">
                <Entries entries={entriesOf(cluster, regimes)} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

function Entries({ entries }: { readonly entries: readonly CrosswalkEntry[] }) {
  if (entries.length === 0) return <span className="missing">No regime that is read here</span>;
  return (
    <ul className="flex flex-col gap-2">
      {entries.map(({ regime, rules }) => (
        <li key={regime.id}>
          <span className="text-xs text-muted">{regime.shortName}</span>
          <ul>
            {rules.map((rule) => (
              <li key={rule.id}>
                <RuleLink regime={regime.id} rule={rule} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function RuleLink({ regime, rule }: { readonly regime: string; readonly rule: CrosswalkRule }) {
  const { id, title, citation } = rule;
  const page = `/checklists/regimes/${regime}`;
  if (title === null)
    return (
      <>
        <TextLink quiet prefetch={false} href={`${page}#left-out`}>
          <code className="break-all">{id}</code>
        </TextLink>{" "}
        <span className="text-xs text-muted">no rule of its own</span>
      </>
    );
  return (
    <>
      <TextLink quiet prefetch={false} href={`${page}#${id}`}>
        {title}
      </TextLink>{" "}
      <span className="text-xs text-muted">{citation}</span>
    </>
  );
}
