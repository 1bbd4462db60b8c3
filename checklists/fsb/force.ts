import type { Force } from "@/domain/regime/force";

export const RECOMMENDED: Force = {
  status: "standard",
  from: "2023-07-17",
  until: null,
  text: "International standard of 17 July 2023, addressed to authorities; binds nobody by itself.",
};

/** The text gives no number of days for redemption. */
export const RECOMMENDED_WITHOUT_DAYS: Force = {
  ...RECOMMENDED,
  text: "International standard of 17 July 2023 without a number of days; binds nobody by itself.",
};
