import { formatDate } from "@/components/format/format-date";
import { formatPlural } from "@/components/format/format-number";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { CitingView, SupportedView, SupportView } from "./types";

const countText = (count: number) => formatPlural(count, "fact or row", "facts and rows");

function nameVersion({ status, number, asOf }: CitingView): string {
  return status === "draft"
    ? `draft of ${formatDate(asOf)}`
    : `revision ${number ?? ""}, ${formatDate(asOf)}`;
}

/** Whoever enters nothing reads the result of a draft in place of the draft. */
function versionHref({ slug, status, number }: CitingView, mayEdit: boolean): string {
  if (status === "draft") return `/issuers/${slug}/${mayEdit ? "edit" : "draft"}`;
  return `/issuers/${slug}?revision=${number ?? ""}`;
}

type Target = { readonly version: CitingView; readonly supported: SupportedView };

function targetHref({ version, supported: { section, factId } }: Target, mayEdit: boolean): string {
  if (version.status === "draft")
    return `${versionHref(version, mayEdit)}${section === null || !mayEdit ? "" : `/${section}`}`;
  return factId === null
    ? versionHref(version, mayEdit)
    : `/issuers/${version.slug}/facts/${encodeURIComponent(factId)}`;
}

function Quoted({ supported: { place, quote } }: { supported: SupportedView }) {
  if (place === null && quote === null) return <span className="missing">no place named</span>;
  return (
    <>
      {place}
      {place !== null && quote !== null ? ": " : null}
      {quote === null ? null : <q>{quote}</q>}
    </>
  );
}

type TableProps = { readonly version: SupportView["current"][number]; readonly mayEdit: boolean };

function SupportedTable({ version, mayEdit }: TableProps) {
  const name = `${version.symbol}, ${nameVersion(version)}`;
  return (
    <TableRegion label={name}>
      <Table caption={`${name}: ${countText(version.supported.length)}`}>
        <thead>
          <tr>
            <Th>Fact or row</Th>
            <Th>Where in the document</Th>
            <Th>Other current sources</Th>
          </tr>
        </thead>
        <tbody>
          {version.supported.map((supported) => (
            <tr key={supported.target}>
              <Th scope="row" className="wrap-anywhere">
                <TextLink quiet href={targetHref({ version, supported }, mayEdit)}>
                  {supported.label}
                </TextLink>
              </Th>
              <Td className="wrap-anywhere">
                <Quoted supported={supported} />
              </Td>
              <Td>{supported.restsOnThisAlone ? "none" : "yes"}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

type SupportProps = { readonly support: SupportView; readonly mayEdit: boolean };

/** What rests on a document now, coin by coin, and which earlier revisions did. */
export function SupportSection({ support, mayEdit }: SupportProps) {
  const { current, earlier } = support;
  if (current.length + earlier.length === 0)
    return (
      <p className="max-w-prose text-muted">
        Nothing cites this document yet. Add it to the sources of a profile and cite it there.
      </p>
    );
  return (
    <div className="flex min-w-0 flex-col gap-6">
      {current.map((version) => (
        <SupportedTable key={version.versionId} version={version} mayEdit={mayEdit} />
      ))}
      {earlier.length === 0 ? null : (
        <Disclosure
          summary={`Earlier revisions that cite it (${earlier.length})`}
          open={current.length === 0}
        >
          <ul className="list-disc ps-6">
            {earlier.map((version) => (
              <li key={version.versionId}>
                <TextLink href={versionHref(version, mayEdit)}>
                  {version.symbol}, {nameVersion(version)}
                </TextLink>
                : {countText(version.cited)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

type LossProps = SupportProps & {
  readonly validUntil: string | null;
  readonly isWithdrawn: boolean;
};

function describeLoss(
  count: number,
  { validUntil, isWithdrawn }: Omit<LossProps, keyof SupportProps>,
): string {
  const what = count === 0 ? "Nothing rests on this document alone" : countText(count);
  if (isWithdrawn)
    return count === 0
      ? `${what}: its withdrawal left nothing without a current source.`
      : `${what} lost the last current source when it was withdrawn.`;
  if (validUntil === null)
    return count === 0
      ? `${what}. No day is set on which it expires.`
      : `${what} would have no current source without it. No day is set on which it expires.`;
  const day = formatDate(validUntil);
  return count === 0
    ? `${what}: nothing is left without a current source after ${day}.`
    : `${what} ${count === 1 ? "has" : "have"} no other source that is current after ${day}.`;
}

/** What is left without a current source once the document is expired or withdrawn. */
export function LossSection({ support, mayEdit, ...rest }: LossProps) {
  const lost = support.current.flatMap((version) =>
    version.supported
      .filter(({ restsOnThisAlone }) => restsOnThisAlone)
      .map((supported) => ({ version, supported })),
  );
  return (
    <div className="flex flex-col gap-3">
      <p className="max-w-prose">{describeLoss(lost.length, rest)}</p>
      <ul className="list-disc ps-6">
        {lost.map(({ version, supported }) => (
          <li key={`${version.versionId} ${supported.target}`} className="wrap-anywhere">
            <TextLink href={targetHref({ version, supported }, mayEdit)}>
              {supported.label}
            </TextLink>{" "}
            ({version.symbol}, {nameVersion(version)})
          </li>
        ))}
      </ul>
    </div>
  );
}
