import type { Change } from "@/domain/profile/changes";
import type { CoinNames, IssuerNames } from "./coin.repository";

export type AllNames = CoinNames & IssuerNames;

const LABELS = {
  symbol: ["coin.symbol", "Symbol"],
  name: ["coin.name", "Name of the coin"],
  dti: ["coin.dti", "Digital token identifier"],
  legalName: ["issuer.legalName", "Legal name of the issuer"],
  lei: ["issuer.lei", "LEI of the issuer"],
} as const satisfies Readonly<Record<keyof AllNames, readonly [string, string]>>;

/** Which names of a coin and its issuer differ; before may be nothing. */
export function listNameChanges(before: AllNames | null, after: AllNames): readonly Change[] {
  return (Object.keys(LABELS) as (keyof AllNames)[]).flatMap((key) => {
    const [path, label] = LABELS[key];
    const change = { path, label, before: before?.[key] ?? null, after: after[key] };
    return change.before === change.after ? [] : [change];
  });
}
