import type { ColumnValue } from "@/domain/facts/lists";
import { type Condition, someRow } from "@/domain/regime/condition";

type Kind = ColumnValue<"licence", "kind">;
type Status = ColumnValue<"licence", "status">;

/** Some licence of one of the kinds stands so; a missing cell leaves it open unless the other one rules it out. */
const standing =
  (...statuses: readonly Status[]) =>
  (says: string, ...kinds: readonly Kind[]): Condition =>
    someRow("licence", {
      says,
      columns: ["licence[].kind", "licence[].status"],
      test: ({ values: { kind, status } }) => {
        if (kind !== undefined && !kinds.includes(kind)) return false;
        if (status !== undefined && !statuses.includes(status)) return false;
        return kind === undefined || status === undefined ? null : true;
      },
    });

/** Some licence of one of these kinds is in force. Wrap in `licensed` where the regime itself grants it. */
export const hasLicence = standing("active");

/** An application for one of these kinds is lodged, or approved with conditions still open. */
export const awaitsLicence = standing("pending", "conditional");
