import { type IsoDate, isIsoDate } from "@/domain/dates";

/** What the address of the trail says. The same names serve the page and the export. */
export type TrailAddress = {
  readonly type: string | null;
  readonly who: string | null;
  readonly coin: string | null;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  /** The event this page of the trail borders on. */
  readonly place: { readonly side: "before" | "after"; readonly seq: bigint } | null;
};

export type AddressParams = Readonly<Record<string, string | readonly string[] | undefined>>;
export type ReadTrailAddress = {
  readonly address: TrailAddress;
  readonly ignored: readonly string[];
};

const LONGEST = 200;
const UNSEARCHABLE = /\u0000|\p{Surrogate}/gu;

/** Reads an address; what makes no sense is left out and named. */
export function readTrailAddress(
  params: AddressParams,
  types: readonly string[],
): ReadTrailAddress {
  const ignored: string[] = [];
  const read = (name: string): string | null => {
    const text = String([params[name] ?? ""].flat()[0] ?? "").trim();
    return text === "" ? null : text.slice(0, LONGEST);
  };
  const readIf = (name: string, fits: (text: string) => boolean): string | null => {
    const text = read(name);
    if (text === null || fits(text)) return text;
    ignored.push(`${name}=${text}`.slice(0, 80));
    return null;
  };
  const isPlace = (text: string) => /^[1-9]\d{0,14}$/.test(text);
  const [before, after] = [readIf("before", isPlace), readIf("after", isPlace)];
  const address: TrailAddress = {
    type: readIf("type", (text) => types.includes(text)),
    who: read("who")?.replace(UNSEARCHABLE, "") ?? null,
    coin: read("coin")?.replace(UNSEARCHABLE, "") ?? null,
    from: readIf("from", isIsoDate),
    until: readIf("until", isIsoDate),
    place: toPlace(before, after),
  };
  return { address, ignored };
}

function toPlace(before: string | null, after: string | null): TrailAddress["place"] {
  if (before !== null) return { side: "before", seq: BigInt(before) };
  return after === null ? null : { side: "after", seq: BigInt(after) };
}

const FILTERS = ["type", "who", "coin", "from", "until"] as const;

function toQuery(address: TrailAddress): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of FILTERS) {
    const text = address[name];
    if (text !== null) query.set(name, text);
  }
  return query;
}

/** The address of the trail under the same filters, at another place. */
export function toTrailHref(address: TrailAddress, place?: { side: string; seq: string }): string {
  const query = toQuery(address);
  if (place !== undefined) query.set(place.side, place.seq);
  const text = query.toString();
  return text === "" ? "/audit" : `/audit?${text}`;
}

export function toTrailExportHref(address: TrailAddress, format: "csv" | "jsonl"): string {
  const query = toQuery(address);
  query.set("format", format);
  return `/api/audit/export?${query.toString()}`;
}

export function isFiltered(address: TrailAddress): boolean {
  return FILTERS.some((name) => address[name] !== null);
}
