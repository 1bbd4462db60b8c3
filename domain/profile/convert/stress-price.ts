import { Decimal } from "../../decimal";
import { type Context, citeItem } from "./context";
import { mergeOrigins, type Origin } from "./origin";
import type { SourceNode } from "./source-node";
import { toSpan } from "./text-dates";

const YEARS_BACK = 2;

const SO_FAR = /\bon (\d{4}-\d{2}-\d{2}) the low so far was (\d+(?:\.\d+)?)/i;

/** The low as it stood on the snapshot date, where the note tells it apart from what came after. */
export function readPrice({ asOf }: Context, item: SourceNode): Decimal | null {
  const [, day, low] = SO_FAR.exec(item.get("note").text ?? "") ?? [];
  return day === asOf && low !== undefined ? new Decimal(low) : item.get("lowestPriceUsd").number;
}

/** The lowest price among events of the last two years that were public on the snapshot date. */
export function setLowest(context: Context, events: readonly SourceNode[]): void {
  const since = `${Number(context.asOf.slice(0, 4)) - YEARS_BACK}${context.asOf.slice(4)}`;
  const priced = events.flatMap((event) => {
    const price = readPrice(context, event);
    const start = toSpan(event.get("start").text ?? "")?.low;
    const isRecent = start !== undefined && start >= since && start <= context.asOf;
    return price !== null && isRecent && isPricePublic(event) ? [{ event, price }] : [];
  });
  const lowest = priced.reduce<Decimal | null>(
    (low, { price }) => (low === null || price.lt(low) ? price : low),
    null,
  );
  if (lowest === null) return;
  const origin = mergeOrigins(...priced.map(({ event }): Origin => citeItem(context, event)));
  const names = priced
    .map(({ event }) => event.get("name").text ?? "")
    .filter((name) => name !== "");
  const note = `Lowest price of the recorded events: ${names.join("; ")}.`;
  context.draft.setFact(
    "coin.lowestPrice24m",
    lowest,
    mergeOrigins(origin, { note, marks: ["derived"] }),
  );
}

/** Public with the event, or on its own where the file says that the price was known before the outcome. */
function isPricePublic(event: SourceNode): boolean {
  const isListed = event.entries().some(([key]) => key === "knownAtAsOf");
  if (!isListed || event.get("knownAtAsOf").flag === true) return true;
  return /\bprice\b.*\bknown\b/i.test(event.get("knownNote").text ?? "");
}
