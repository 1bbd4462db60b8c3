import type { CaseProfile, RuleCase } from "@/checklists/common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
type Lists = Omit<CaseProfile, "facts">;

const LICENCE = { kind: "hkStablecoin", status: "active" } as const;

/** A licensed issuer. */
export const licensee = (facts: Facts, lists: Lists = {}): CaseProfile => ({
  licence: [LICENCE],
  facts,
  ...lists,
});

/** A licensed issuer that is an ordinary company. */
export const company = (facts: Facts, lists: Lists = {}): CaseProfile =>
  licensee({ "issuer.entityKind": "company", ...facts }, lists);

/** Nobody without a licence in force is bound as a licensee. */
export const UNBOUND: readonly RuleCase[] = [
  ["not_applicable", { licence: [{ kind: "moneyTransmitter", status: "active" }] }],
  ["not_applicable", { licence: [{ kind: "hkStablecoin", status: "suspended" }] }],
  ["not_applicable", { licence: [] }],
];

/** Banks answer to banking rules instead. */
export const UNBOUND_OR_BANK: readonly RuleCase[] = [
  ...UNBOUND,
  ["not_applicable", licensee({ "issuer.entityKind": "creditInstitution" })],
];
