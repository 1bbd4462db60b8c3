import { formatPercent } from "@/components/format/format-number";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import type { Agreement, VerdictAgreement } from "@/domain/review/agreement";

type Props = { readonly agreement: VerdictAgreement };

/** How far the verdicts that follow from two answers agree, in all and per pillar. */
export function AgreementTable({ agreement: { total, pillars } }: Props) {
  const caption = "Agreement of the verdicts, per pillar";
  return (
    <>
      <TableRegion label={caption}>
        <Table caption={caption} captionHidden density="compact">
          <thead>
            <tr>
              <Th>Pillar</Th>
              <Th numeric>Questions</Th>
              <Th numeric>Same verdict</Th>
              <Th numeric>Observed</Th>
              <Th numeric>By chance</Th>
              <Th numeric>Cohen’s kappa</Th>
            </tr>
          </thead>
          <tbody>
            {pillars.map((pillar) => (
              <AgreementRow key={pillar.id} label={pillar.label} agreement={pillar} />
            ))}
          </tbody>
          <tfoot>
            <AgreementRow label="All pillars" agreement={total} />
          </tfoot>
        </Table>
      </TableRegion>
      <p className="chart-source">
        Kappa is agreement beyond chance, from −1 to 1; 1 is full agreement, 0 no more than chance.
        It is not defined where both used one and the same verdict throughout. Source: Cohen (1960),
        “A coefficient of agreement for nominal scales”; unweighted, five verdicts.
      </p>
    </>
  );
}

type RowProps = { readonly label: string; readonly agreement: Agreement };

function AgreementRow({ label, agreement }: RowProps) {
  const { questions, agreed, observed, expected, kappa, undefinedWhy } = agreement;
  const toShare = (share: typeof observed) =>
    share === null ? "no question" : formatPercent(share.times(100).toString());
  return (
    <tr>
      <Th scope="row">{label}</Th>
      <Td numeric>{questions}</Td>
      <Td numeric>{agreed}</Td>
      <Td numeric missing={observed === null}>
        {toShare(observed)}
      </Td>
      <Td numeric missing={expected === null}>
        {toShare(expected)}
      </Td>
      <Td numeric missing={kappa === null}>
        {kappa === null ? (
          <span title={undefinedWhy ?? undefined}>not defined</span>
        ) : (
          kappa.toDecimalPlaces(2).toFixed(2).replace("-", "−")
        )}
      </Td>
    </tr>
  );
}
