import type { CountryCode } from "@/domain/facts/countries";
import type { ColumnId } from "@/domain/facts/lists";
import { all, any, type Condition, facts, someRow } from "@/domain/regime/condition";

type Flag = Extract<ColumnId<"market">, "offered" | "issuedFrom">;

const homeIs = (code: CountryCode, says: string): Condition =>
  facts({
    reads: ["issuer.domicile"],
    says,
    test: (values) => values["issuer.domicile"] === code,
  });

/** A market of this part of the Emirates carries the flag. A row for the whole country leaves open whether it means the part. */
export function inPart(part: CountryCode, flag: Flag, says: string): Condition {
  return someRow("market", {
    says,
    columns: ["market[].jurisdiction", `market[].${flag}`],
    test: ({ values }) => {
      const { jurisdiction } = values;
      const answer = values[flag];
      if (answer === false) return false;
      if (jurisdiction === undefined || jurisdiction === "AE") return null;
      if (jurisdiction !== part) return false;
      return answer ?? null;
    },
  });
}

/** At home in this part; a home in the Emirates without more needs a look at the markets. */
export function atHomeInPart(part: CountryCode, says: string, issuedThere: Condition): Condition {
  return any(
    homeIs(part, says),
    all(homeIs("AE", "the issuer is at home in the Emirates"), issuedThere),
  );
}
