import type { ColumnValue } from "@/domain/facts/lists";
import { type Condition, someRow } from "@/domain/regime/condition";

type Kind = ColumnValue<"licence", "kind">;

/** An application for one of these kinds is lodged, or approved with conditions still open. */
export function awaitsLicence(says: string, ...kinds: readonly Kind[]): Condition {
  return someRow("licence", {
    says,
    columns: ["licence[].kind", "licence[].status"],
    test: ({ values: { kind, status } }) => {
      if (kind !== undefined && !kinds.includes(kind)) return false;
      if (status !== undefined && status !== "pending" && status !== "conditional") return false;
      return kind === undefined || status === undefined ? null : true;
    },
  });
}
