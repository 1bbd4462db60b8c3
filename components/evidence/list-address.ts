import { SOURCE_KINDS, type SourceKind } from "@/domain/profile/profile";

export const EXPIRY_LABELS = {
  "30": "within 30 days",
  "90": "within 90 days",
  expired: "expired",
} as const;
export type ExpiryChoice = keyof typeof EXPIRY_LABELS;

export const ORDER_LABELS = {
  added: "Added last",
  title: "Title",
  expiry: "Expires first",
} as const;
export type OrderChoice = keyof typeof ORDER_LABELS;

/** Yes-or-no filters by their name in the address. */
export const FLAG_LABELS = {
  nofile: "without file",
  unused: "supports nothing",
  withdrawn: "withdrawn",
} as const;
export type Flag = keyof typeof FLAG_LABELS;

const KINDS = Object.keys(SOURCE_KINDS) as SourceKind[];
const EXPIRIES = Object.keys(EXPIRY_LABELS) as ExpiryChoice[];
const ORDERS = Object.keys(ORDER_LABELS) as OrderChoice[];
const FLAGS = Object.keys(FLAG_LABELS) as Flag[];

/** What the address of the library says. */
export type LibraryState = {
  readonly search: string;
  readonly kinds: readonly SourceKind[];
  readonly expiry: ExpiryChoice | null;
  readonly flags: readonly Flag[];
  readonly order: OrderChoice;
  readonly page: number;
};

export type AddressParams = Readonly<Record<string, string | readonly string[] | undefined>>;

const LONGEST_SEARCH = 200;

/** Reads an address; what makes no sense is left out and named. */
export function readLibraryAddress(params: AddressParams): {
  readonly state: LibraryState;
  readonly ignored: readonly string[];
} {
  const ignored: string[] = [];
  const all = (name: string) => [params[name] ?? []].flat().filter((value) => value !== "");
  const choose = <T extends string>(name: string, known: readonly T[]): readonly T[] => {
    const strange = all(name).filter((value) => !(known as readonly string[]).includes(value));
    ignored.push(...strange.map((value) => `${name}=${value}`.slice(0, 80)));
    return known.filter((value) => all(name).includes(value));
  };
  const [page = "1"] = all("page");
  const isPage = /^[1-9]\d{0,5}$/.test(page);
  if (!isPage) ignored.push(`page=${page}`.slice(0, 80));
  const state = {
    search: (all("q")[0] ?? "").trim().slice(0, LONGEST_SEARCH),
    kinds: choose("kind", KINDS),
    expiry: choose("expiry", EXPIRIES)[0] ?? null,
    flags: FLAGS.filter((flag) => choose(flag, ["1"]).length > 0),
    order: choose("order", ORDERS)[0] ?? "added",
    page: isPage ? Number(page) : 1,
  };
  return { state, ignored };
}

/** The address of the library with something changed; anything but the page itself leads back to the first page. */
export function toLibraryHref(state: LibraryState, change: Partial<LibraryState> = {}): string {
  const { search, kinds, expiry, flags, order, page } = { ...state, page: 1, ...change };
  const query = new URLSearchParams();
  if (search !== "") query.set("q", search);
  for (const kind of kinds) query.append("kind", kind);
  if (expiry !== null) query.set("expiry", expiry);
  for (const flag of flags) query.set(flag, "1");
  if (order !== "added") query.set("order", order);
  if (page > 1) query.set("page", String(page));
  return query.size === 0 ? "/evidence" : `/evidence?${query.toString()}`;
}

/** The request as the library takes it. */
export function toLibraryRequest({ search, kinds, expiry, flags, order, page }: LibraryState) {
  return {
    ...{ search, kinds, expiry, order, page },
    withoutFile: flags.includes("nofile"),
    supportsNothing: flags.includes("unused"),
    withdrawn: flags.includes("withdrawn"),
  };
}

export function isFiltered(state: LibraryState): boolean {
  return toLibraryHref({ ...state, order: "added", page: 1 }) !== "/evidence";
}
