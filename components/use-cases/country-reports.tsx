import { type CoinAddress, reportHref } from "@/components/overview/address";

const FORMATS = [
  { format: "pdf", label: "PDF" },
  { format: "xlsx", label: "XLSX" },
  { format: "csv", label: "CSV" },
  { format: "json", label: "JSON" },
] as const;

type Props = { readonly address: CoinAddress; readonly country: string };

/** The report on the coin with the answer to the chosen country in it. */
export function CountryReports({ address, country }: Props) {
  return (
    <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm" data-print="hide">
      <span className="text-muted">The report with this answer:</span>
      {FORMATS.map(({ format, label }) => (
        <a key={format} className="link" href={reportHref(address, format, country)} download>
          {label}
        </a>
      ))}
    </p>
  );
}
