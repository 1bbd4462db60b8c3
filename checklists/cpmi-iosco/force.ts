import type { Force } from "@/domain/regime/force";

export const GUIDANCE: Force = {
  status: "guidance",
  from: "2022-07-13",
  until: null,
  text: "International guidance of 13 July 2022; binds nobody by itself.",
};

/** Older principles that the guidance applies to stablecoin arrangements. */
export const STANDARD_APPLIED: Force = {
  ...GUIDANCE,
  text: "International standard of 2012, applied by the guidance of 13 July 2022; binds nobody by itself.",
};
