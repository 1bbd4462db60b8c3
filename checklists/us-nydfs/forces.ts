import type { Force } from "@/domain/regime/force";

const inForce = (from: string, text: string): Force => ({
  status: "in_force",
  from,
  until: null,
  text,
});

export const GUIDANCE_2022 = inForce(
  "2022-06-08",
  "In force since 8 June 2022; issuers that existed then had until 8 September 2022.",
);

export const LISTING_2023 = inForce("2023-11-15", "In force since 15 November 2023.");

export const CUSTODY_2025 = inForce(
  "2025-09-30",
  "In force since 30 September 2025; replaces the letter of 23 January 2023.",
);

export const LICENSING = inForce(
  "2022-06-08",
  "In force: the licensing regulation since 2015, the guidance since 8 June 2022.",
);

/** Only this duty was not tied to the day by which older issuers had to comply. */
export const CONTROLS_START = inForce(
  "2022-06-08",
  "In force; the regulator sets the first period case by case, apart from 8 September 2022.",
);

/** No day of its own is recorded: the duty is older than the guidance that refers to it. */
export const OLDER_DUTY = inForce(
  "2022-06-08",
  "In force; older than the guidance of 8 June 2022, whose date stands here because no other is recorded.",
);
