import { type Eligibility, judgeBy, type LineTest, negate } from "@/domain/regime/eligibility";
import { CASH_SHARE, isCash, isOtherAsset } from "./conditions";
import { HALF_CASH } from "./parameters";
import { isListed } from "../common/reserve-mix";

const RULE = "ae-cbuae.reserve.cash-escrow";

/** Only an issuer that a bank owns may hold anything beside cash; what is owed lowers the rest and is no asset. */
const isForOwner: LineTest["passes"] = (row, view) => {
  if (row.values.amountUsd?.isNegative() === true) return true;
  const cash = isCash(row);
  if (cash !== false) return cash;
  const kind = view.fact("issuer.entityKind");
  if (kind.status === "known") return kind.value === "bankSubsidiary";
  return { columns: ["issuer.entityKind"], what: "kind of issuer" };
};

export const eligibility: Eligibility = {
  judge: judgeBy(
    [
      {
        rule: RULE,
        passes: isListed(isOtherAsset),
        otherwise: "Neither cash nor Emirati government paper in dirham.",
      },
      {
        rule: RULE,
        passes: isForOwner,
        otherwise: "Only an issuer that a bank owns may hold anything beside cash.",
      },
    ],
    "Cash, or what lowers the reserve.",
  ),
  limits: [
    {
      rule: RULE,
      label: "cash in the reserve of an issuer that a bank owns",
      binds: (row) => (row.values.assetClass === "nonUsSovereign" ? negate(isCash(row)) : false),
      comparison: "atLeast",
      limit: HALF_CASH,
      used: CASH_SHARE.of,
    },
  ],
};
