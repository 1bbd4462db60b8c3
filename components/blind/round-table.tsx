import { formatDate } from "@/components/format/format-date";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { Tag, type TagLook } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { IsoDate } from "@/domain/dates";

export type ShownAnswer = { readonly name: string; readonly handedInOn: string | null };
export type RoundState = "answering" | "compared" | "merged" | "withdrawn";

/** A profile asked of two people: who has handed in, and nothing of what they said. */
export type ShownRound = {
  readonly id: string;
  readonly state: RoundState;
  readonly asOf: IsoDate;
  readonly openedBy: string;
  readonly openedOn: string;
  readonly endedBy: string | null;
  readonly answers: readonly ShownAnswer[];
};

const STATES: Readonly<Record<RoundState, { readonly label: string; readonly look: TagLook }>> = {
  answering: { label: "Being answered", look: "caution" },
  compared: { label: "To be made one", look: "accent" },
  merged: { label: "Made one", look: "quiet" },
  withdrawn: { label: "Given up", look: "quiet" },
};

export function RoundTag({ state }: { readonly state: RoundState }) {
  const { label, look } = STATES[state];
  return <Tag look={look}>{label}</Tag>;
}

/** "Ann Analyst: handed in 21 November 2026; Bo Banker: still answering". */
export function sayAnswer({ name, handedInOn }: ShownAnswer): string {
  const said = handedInOn === null ? "not handed in" : `handed in ${formatDate(handedInOn)}`;
  return `${name}: ${said}`;
}

type Props = {
  readonly slug: string;
  readonly symbol: string;
  readonly rounds: readonly ShownRound[];
};

/** Every time the profile of a coin was asked of two people, the last first. */
export function RoundTable({ slug, symbol, rounds }: Props) {
  const caption = `Profiles of ${symbol} answered twice`;
  return (
    <TableRegion label={caption}>
      <Table caption={caption} captionHidden>
        <thead>
          <tr>
            <Th>Asked for</Th>
            <Th>State</Th>
            <Th>Facts of</Th>
            <Th>Answers</Th>
          </tr>
        </thead>
        <tbody>
          {rounds.map((round) => (
            <tr key={round.id}>
              <Th scope="row" className="min-w-40">
                <TextLink href={`/issuers/${slug}/blind/${round.id}`} quiet>
                  {`${formatDate(round.openedOn)}, by ${round.openedBy}`}
                </TextLink>
              </Th>
              <Td>
                <RoundTag state={round.state} />
              </Td>
              <Td className="whitespace-nowrap">{formatDate(round.asOf)}</Td>
              <Td className="min-w-48">
                <ul>
                  {round.answers.map((answer) => (
                    <li key={answer.name}>{sayAnswer(answer)}</li>
                  ))}
                </ul>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
