import { type CountryCode, toLegalArea } from "@/domain/facts/countries";
import type { ColumnId } from "@/domain/facts/lists";
import { any, type Condition, someRow } from "@/domain/regime/condition";

type Flag = Extract<
  ColumnId<"market">,
  "offered" | "issuedFrom" | "admittedToTrading" | "activelyMarketed" | "retail"
>;

const WORDS: Readonly<Record<Flag, string>> = {
  offered: "markets there have the coin on offer",
  issuedFrom: "markets there are where it is issued from",
  admittedToTrading: "markets there have it admitted to trading",
  activelyMarketed: "markets there see it actively marketed",
  retail: "markets there reach retail holders",
};

/** A market of this legal area (a country, or EEA for every member) carries the flag. */
export function inMarket(flag: Flag, area: CountryCode): Condition {
  return someRow("market", {
    says: `${WORDS[flag]} (${area})`,
    columns: ["market[].jurisdiction", `market[].${flag}`],
    test: ({ values }) => {
      const { jurisdiction } = values;
      if (jurisdiction !== undefined && jurisdiction !== area && toLegalArea(jurisdiction) !== area)
        return false;
      const answer = values[flag];
      if (answer === false) return false;
      return jurisdiction === undefined || answer === undefined ? null : true;
    },
  });
}

/** On offer or admitted to trading in the area. */
export function reachesMarket(area: CountryCode): Condition {
  return any(inMarket("offered", area), inMarket("admittedToTrading", area));
}
