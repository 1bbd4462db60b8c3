import { REMINDER_KINDS, type ReminderKind } from "@/domain/review/due";

/** What the address of the list of what falls due says. */
export type DueAddress = {
  readonly kind: ReminderKind | null;
  readonly overdue: boolean;
  readonly page: number;
};

export type AddressParams = Readonly<Record<string, string | readonly string[] | undefined>>;

const HERE = "/desk/due";
const isKind = (text: string): text is ReminderKind => Object.hasOwn(REMINDER_KINDS, text);

/** Reads an address; what makes no sense is left out and named. */
export function readDueAddress(params: AddressParams): {
  readonly address: DueAddress;
  readonly ignored: readonly string[];
} {
  const ignored: string[] = [];
  const read = (name: string, fits: (text: string) => boolean): string | null => {
    const text = [params[name] ?? ""].flat()[0] ?? "";
    if (text === "" || fits(text)) return text === "" ? null : text;
    ignored.push(`${name}=${text}`.slice(0, 80));
    return null;
  };
  const kind = read("kind", isKind);
  const overdue = read("overdue", (text) => text === "1") !== null;
  const page = Number(read("page", (text) => /^[1-9]\d{0,5}$/.test(text)) ?? 1);
  return { address: { kind: kind !== null && isKind(kind) ? kind : null, overdue, page }, ignored };
}

/** The address of the list with something changed; anything but the page itself leads back to the first page. */
export function toDueHref(address: DueAddress, change: Partial<DueAddress> = {}): string {
  const { kind, overdue, page } = { ...address, page: 1, ...change };
  const query = new URLSearchParams();
  if (kind !== null) query.set("kind", kind);
  if (overdue) query.set("overdue", "1");
  if (page > 1) query.set("page", String(page));
  return query.size === 0 ? HERE : `${HERE}?${query.toString()}`;
}

export function isFiltered({ kind, overdue }: DueAddress): boolean {
  return kind !== null || overdue;
}
