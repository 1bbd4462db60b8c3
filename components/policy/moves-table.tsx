import { formatPlural, formatSigned } from "@/components/format/format-number";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { Move } from "@/domain/review/policy-preview";
import { bandText, tierText, USE_CASE_LABELS } from "@/domain/report/words";

type Props = {
  readonly moves: readonly Move[];
  readonly waiting: number;
  readonly failed: readonly string[];
  /** Labels of the two policies that are compared. */
  readonly before: string;
  readonly after: string;
};

function sum({ moves }: Pick<Props, "moves">): string {
  const tiers = moves.filter(({ tierMoves }) => tierMoves).length;
  const moved = moves.filter((each) => each.moves).length;
  return `${formatPlural(moves.length, "coin")} judged: the tier of ${tiers} moves, ${moved} move at all.`;
}

/** Every coin under both policies, at its own profile's day. */
export function MovesTable({ moves, waiting, failed, before, after }: Props) {
  if (moves.length + waiting + failed.length === 0)
    return (
      <EmptyState title="Nothing is published yet">
        Once a profile is published, this shows how its result would move.
      </EmptyState>
    );
  return (
    <>
      <p className="text-sm font-semibold">{sum({ moves })}</p>
      {waiting > 0 ? (
        <Notice
          kind="info"
          title={`${formatPlural(waiting, "coin")} are not judged yet. Load the page again to go on.`}
        />
      ) : null}
      {failed.length > 0 ? (
        <Notice kind="warning" title={`Could not be judged: ${failed.join(", ")}.`} />
      ) : null}
      <TableRegion label="Whom it moves" maxHeight="40rem">
        <Table caption="Whom it moves" captionHidden stickyHeader>
          <thead>
            <tr>
              <Th>Coin</Th>
              <Th numeric>{`Under ${before}`}</Th>
              <Th numeric>{`Under ${after}`}</Th>
              <Th numeric>Proven moves by</Th>
              <Th>{`Tier under ${before}`}</Th>
              <Th>{`Tier under ${after}`}</Th>
              <Th>Use cases</Th>
            </tr>
          </thead>
          <tbody>
            {moves.map((move) => (
              <MoveRow key={move.key} move={move} />
            ))}
          </tbody>
        </Table>
      </TableRegion>
    </>
  );
}

function MoveRow({ move }: { readonly move: Move }) {
  const { key, label, before, after, by, tierMoves, useCases } = move;
  const words = useCases.map(({ title, after: verdict }) => {
    const now = verdict === null ? "gone" : USE_CASE_LABELS[verdict].toLowerCase();
    return `${title}: ${now}`;
  });
  return (
    <tr>
      <Th scope="row">
        <TextLink href={`/issuers/${key}`}>{label}</TextLink>
      </Th>
      <Td numeric>{bandText(before)}</Td>
      <Td numeric>{bandText(after)}</Td>
      <Td numeric>{by.proven === 0 ? "0" : formatSigned(by.proven)}</Td>
      <Td>{tierText(before)}</Td>
      <Td>{tierMoves ? <Tag look="caution">{tierText(after)}</Tag> : tierText(after)}</Td>
      <Td className="min-w-40" missing={words.length === 0}>
        {words.length === 0 ? "as before" : words.join("; ")}
      </Td>
    </tr>
  );
}
