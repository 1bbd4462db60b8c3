import type { LineTest } from "@/domain/regime/eligibility";
import { DOLLAR_PAPER } from "@/domain/reserve/asset-classes";

/** Whether a line pays in the currency the coin refers to, read as the share in that currency reads it. */
export const paysInReference: LineTest["passes"] = ({ values: { currency, assetClass } }, view) => {
  const reference = view.fact("coin.referenceCurrency");
  if (reference.status !== "known")
    return { columns: ["coin.referenceCurrency"], what: "reference currency" };
  const isDollarPaper = assetClass !== undefined && DOLLAR_PAPER.has(assetClass);
  const paid = currency ?? (isDollarPaper ? "USD" : null);
  if (paid === null) return { columns: ["position[].currency"], what: "stated currency" };
  // Two currencies outside the list may or may not be the same one.
  if (paid === "other" && reference.value === "other")
    return { columns: ["position[].currency"], what: "currency that can be compared" };
  return paid === reference.value;
};
