import type { Metadata } from "next";
import { formatDate } from "@/components/format/format-date";
import { formatPlural, formatUsdExact } from "@/components/format/format-number";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { can } from "@/server/auth/permissions";
import { requirePermission } from "@/server/auth/require";
import { listPortfolios } from "@/server/holdings/queries";

export const metadata: Metadata = { title: "Holdings" };

type Props = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export default async function HoldingsPage({ searchParams }: Props) {
  const mayEdit = can(await requirePermission("portfolio.read"), "portfolio.edit");
  const books = await listPortfolios();
  const { removed } = await searchParams;
  const add = mayEdit ? (
    <LinkButton look="primary" href="/holdings/new">
      Enter a book
    </LinkButton>
  ) : undefined;
  return (
    <div className="flex flex-col gap-6">
      <Breadcrumb items={[{ label: "Desk", href: "/" }, { label: "Holdings" }]} />
      <PageHeading
        title="What does the house hold, and what does it rest on?"
        lead="Amounts held per coin, with what several coins share behind them."
        actions={books.length === 0 ? undefined : add}
      />
      {removed === "1" ? <Notice kind="success" title="The book was removed." /> : null}
      {books.length === 0 ? (
        <EmptyState title="No book has been entered." action={add}>
          Enter how much of which coin is held: you read the weighted result, which banks, chains
          and regimes stand behind several coins, and where a limit of the policy is exceeded.
        </EmptyState>
      ) : (
        <TableRegion label="Books">
          <Table caption="Books of holdings" captionHidden>
            <thead>
              <tr>
                <Th>Book</Th>
                <Th>As of</Th>
                <Th numeric>Coins</Th>
                <Th numeric>Held</Th>
              </tr>
            </thead>
            <tbody>
              {books.map(({ id, name, asOf, coins, totalUsd, note }) => (
                <tr key={id}>
                  <Th scope="row">
                    <TextLink quiet href={`/holdings/${id}`} className="block min-w-40 break-words">
                      {name}
                    </TextLink>
                    {note === null ? null : (
                      <span className="block max-w-prose font-normal break-words text-muted">
                        {note}
                      </span>
                    )}
                  </Th>
                  <Td>{formatDate(asOf)}</Td>
                  <Td numeric>{formatPlural(coins, "coin")}</Td>
                  <Td numeric>{formatUsdExact(totalUsd)}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </TableRegion>
      )}
    </div>
  );
}
