import { all, any, isNot } from "@/domain/regime/condition";
import { isArt, isEmt } from "./scope";

/** Articles 22 to 24 bind asset-referenced tokens and, through Article 58(3), e-money tokens in foreign currency. */
export const isArtOrForeignEmt = any(isArt, all(isEmt, isNot("coin.referenceCurrency", "EUR")));

export const NOT_CHECKED = "No source was checked for this statement.";
