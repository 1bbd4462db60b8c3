import type { Pillar } from "@/domain/checklist/checklist";

/** The ten pillars in the order they are shown. */
export const pillars = [
  {
    id: "reserve",
    label: "Reserve assets",
    question: "What exactly stands behind each coin, and can its value fall?",
  },
  {
    id: "liquidity",
    label: "Liquidity",
    question: "How quickly can the reserve be turned into dollars when many want out?",
  },
  {
    id: "holding",
    label: "Banks and custodians",
    question: "Who holds the reserve, and what if one of them fails?",
  },
  {
    id: "segregation",
    label: "Segregation",
    question: "Does the reserve stay with the holders if the issuer fails?",
  },
  {
    id: "redemption",
    label: "Redemption",
    question: "Who can turn a coin into a dollar, how fast and at what cost?",
  },
  {
    id: "assurance",
    label: "Assurance and disclosure",
    question: "Who checks the reserve, how often, and what is published?",
  },
  {
    id: "governance",
    label: "Governance",
    question: "Is the reserve run under written rules and independent eyes?",
  },
  {
    id: "trackRecord",
    label: "Track record",
    question: "How did the issuer act when it was tested?",
  },
  {
    id: "technology",
    label: "Technology",
    question: "Can a fault or a key on chain undo sound backing?",
  },
  {
    id: "regulation",
    label: "Regulation",
    question: "Which authority stands over the issuer, and where?",
  },
] as const satisfies readonly Pillar[];

export type PillarId = (typeof pillars)[number]["id"];
