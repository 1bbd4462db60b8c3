import type { Force } from "@/domain/regime/force";

export const VOLUNTARY: Force = {
  status: "voluntary",
  from: null,
  until: null,
  text: "Voluntary criteria.",
};

export const VOLUNTARY_PART_I: Force = {
  ...VOLUNTARY,
  text: "Voluntary criteria, published in March 2025.",
};

export const VOLUNTARY_PART_II: Force = {
  ...VOLUNTARY,
  text: "Voluntary criteria, published in January 2026.",
};
