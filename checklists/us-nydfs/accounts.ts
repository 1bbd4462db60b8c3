import type { ColumnValue } from "@/domain/facts/lists";
import { toLegalArea } from "@/domain/facts/countries";
import type { Row } from "@/domain/profile/profile";
import { type Condition, everyRow, type Figure, noRow } from "@/domain/regime/condition";
import { shareOfRows } from "@/domain/reserve/share";
import { weighedAccounts } from "@/domain/reserve/weighed";

type Account = Row<"account">;
const BANKS: ReadonlySet<ColumnValue<"account", "kind">> = new Set<ColumnValue<"account", "kind">>([
  "gsib",
  "largeBank",
  "bank",
]);

const CUSTODY_COLUMNS = [
  "account[].kind",
  "account[].country",
  "account[].insuredUsd",
  "account[].regulatorApproved",
];

/** An insured US bank, or an institution the department approved; null where either is open. */
function isEligible({ values }: Account): boolean | null {
  const { kind, country, insuredUsd, regulatorApproved } = values;
  if (regulatorApproved === true) return true;
  const parts = [
    kind === undefined ? null : BANKS.has(kind),
    country === undefined ? null : toLegalArea(country) === "US",
    insuredUsd === undefined ? null : insuredUsd.isPositive() && !insuredUsd.isZero(),
  ];
  if (parts.every((part) => part === true)) return true;
  return regulatorApproved === false && parts.includes(false) ? false : null;
}

export const ALL_ELIGIBLE: Condition = everyRow("account", {
  says: "accounts are at insured US banks or at institutions the regulator approved",
  columns: CUSTODY_COLUMNS,
  test: isEligible,
});

export const INELIGIBLE_SHARE: Figure = {
  label: "share of the reserve at other custodians",
  reads: [...CUSTODY_COLUMNS, "account[].amountUsd"],
  unit: "percent",
  of: (view) =>
    shareOfRows(weighedAccounts(view), (row) => {
      const isIn = isEligible(row);
      const open = { columns: CUSTODY_COLUMNS, what: "settled standing of the custodian" };
      return isIn === null ? open : !isIn;
    }),
};

export const NO_BANK: Condition = noRow("account", {
  says: "accounts are at banks",
  columns: ["account[].kind"],
  test: ({ values: { kind } }) => (kind === undefined ? null : BANKS.has(kind)),
});

export const NO_FOREIGN_BANK: Condition = noRow("account", {
  says: "accounts are at banks outside the United States",
  columns: ["account[].kind", "account[].country"],
  test: ({ values: { kind, country } }) => {
    if (kind !== undefined && !BANKS.has(kind)) return false;
    if (country !== undefined && toLegalArea(country) === "US") return false;
    return kind === undefined || country === undefined ? null : true;
  },
});
