import { type IsoDate, isIsoDate } from "@/domain/dates";
import type { KnowledgeQuestion } from "@/domain/explain/fact-history";

export type FactQuery = {
  /** Null where the address asks nothing, or asks with what is not a day. */
  readonly question: KnowledgeQuestion | null;
  /** Both days as the form shows them. */
  readonly shown: { readonly knownOn: string; readonly asOf: string };
  readonly notice: string | null;
  readonly page: number;
};

function isNoDay(text: string): boolean {
  return !isIsoDate(text);
}

type Defaults = { readonly today: IsoDate; readonly asOf: IsoDate };

/** Reads the two days and the page from an address. One day alone is completed: known today, about the latest facts. */
export function readFactQuery(
  read: (name: string) => string | null,
  { today, asOf }: Defaults,
): FactQuery {
  const [knownText, aboutText] = [read("knownOn"), read("asOf")];
  const number = read("page") ?? "";
  const page = /^[1-9]\d{0,5}$/.test(number) ? Number(number) : 1;
  const shown = { knownOn: knownText ?? today, asOf: aboutText ?? asOf };
  if (knownText === null && aboutText === null)
    return { question: null, shown, notice: null, page };
  const wrong = Object.values(shown).find(isNoDay);
  if (wrong === undefined) return { question: shown, shown, notice: null, page };
  return { question: null, shown, notice: `“${wrong.slice(0, 40)}” is not a day.`, page };
}
