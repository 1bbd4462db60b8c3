import type { ColumnValue } from "@/domain/facts/lists";
import { type Condition, someRow } from "@/domain/regime/condition";

type Kind = ColumnValue<"licence", "kind">;

/** Some licence of one of these kinds is in force. Wrap in `licensed` where the regime itself grants it. */
export function hasLicence(says: string, ...kinds: readonly Kind[]): Condition {
  return someRow("licence", {
    says,
    columns: ["licence[].kind", "licence[].status"],
    test: ({ values: { kind, status } }) => {
      if (kind !== undefined && !kinds.includes(kind)) return false;
      if (status !== undefined && status !== "active") return false;
      return kind === undefined || status === undefined ? null : true;
    },
  });
}
