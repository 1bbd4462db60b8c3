/** What a page of a coin shows: its own day and latest revision unless the address says otherwise. */
export type CoinAddress = {
  readonly slug: string;
  readonly asOf: string | null;
  readonly revision: number | null;
};

/** The pages of a coin as they show it of themselves: its own day and latest revision. */
export function latestAddress(slug: string): CoinAddress {
  return { slug, asOf: null, revision: null };
}

type Extra = Readonly<Record<string, string | null>>;

/** "asOf=2026-06-30&revision=2"; empty where the address says nothing. */
function toQuery(address: CoinAddress, extra: Extra = {}): string {
  const query = new URLSearchParams();
  if (address.asOf !== null) query.set("asOf", address.asOf);
  if (address.revision !== null) query.set("revision", String(address.revision));
  for (const [name, value] of Object.entries(extra)) if (value !== null) query.set(name, value);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

export type CoinPlace =
  | ""
  | "/findings"
  | "/explain"
  | `/explain/${string}`
  | "/assessments"
  | "/history"
  | "/reserve"
  | "/regimes"
  | "/stress"
  | "/peers"
  | "/opinions"
  | "/use-cases"
  | `/regimes/${string}`;

/** A page of the coin on the same day and revision. */
export function coinHref(address: CoinAddress, place: CoinPlace, extra: Extra = {}): string {
  return `/issuers/${address.slug}${place}${toQuery(address, extra)}`;
}

/** The finding of one criterion, unfolded. */
export function findingHref(address: CoinAddress, criterion: string): string {
  return `${coinHref(address, "/findings", { open: criterion })}#${criterion}`;
}

export type ReportFormat = "pdf" | "xlsx" | "csv" | "json";

export type LetterFormat = "docx" | "md";

/** The letter of questions to the issuer. */
export function letterHref(address: CoinAddress, format: LetterFormat): string {
  return `/api/reports/${address.slug}/questions${toQuery(address, { format })}`;
}

/** The report on the coin; with a country, it also answers whether the coin may be offered there. */
export function reportHref(
  address: CoinAddress,
  format: ReportFormat,
  country: string | null = null,
): string {
  return `/api/reports/${address.slug}${toQuery(address, { format, country })}`;
}

/** A run of the run test as a file; `run` is what the page's own address says of it. */
export function runFileHref(
  address: CoinAddress,
  format: "csv" | "json",
  run: Readonly<Record<string, string>>,
): string {
  return `/api/reports/${address.slug}/run-test${toQuery(address, { ...run, format })}`;
}
