/** The fourteen sections of a profile, in the order the task list shows them. */
export const SECTIONS = {
  identity: "Identity",
  licences: "Licences",
  reserve: "Reserve",
  custody: "Custody and segregation",
  redemption: "Redemption",
  holder: "Holder terms",
  assurance: "Assurance",
  disclosure: "Disclosure",
  governance: "Governance and risk",
  capital: "Capital",
  technology: "Technology",
  trackRecord: "Track record",
  marketing: "Marketing",
  conduct: "Conduct and financial crime",
} as const;

export type SectionId = keyof typeof SECTIONS;

export const SECTION_IDS = Object.keys(SECTIONS) as readonly SectionId[];
