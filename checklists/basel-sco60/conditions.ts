import { all, any, type Condition, isNot, someRow } from "@/domain/regime/condition";

export const NOT_SEEN = "The official text was not seen and no other source was checked.";
export const PARAGRAPH = "The number of the paragraph was not verified.";

/** All of the conditions hold but one at most. */
export function allButOne(...conditions: readonly Condition[]): Condition {
  return any(...conditions.map((left) => all(...conditions.filter((each) => each !== left))));
}

/** A claim of every ordinary holder, not only of those taken on as customers. */
export const HAS_CLAIM: Condition = isNot("holder.claim", "none", "contingent");

export const PRUDENTIAL: Condition = someRow("licence", {
  says: "licences are active with prudential supervision",
  columns: ["licence[].status", "licence[].prudential"],
  test: ({ values: { status, prudential } }) => {
    if (prudential === false || (status !== undefined && status !== "active")) return false;
    return prudential === undefined || status === undefined ? null : true;
  },
});
