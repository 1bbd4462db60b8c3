/** What somebody may do here, from the least to the most. */
export const ROLES = ["reader", "analyst", "reviewer", "administrator"] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  reader: "Reader",
  analyst: "Analyst",
  reviewer: "Reviewer",
  administrator: "Administrator",
};

export const ROLE_HINTS: Readonly<Record<Role, string>> = {
  reader: "Reads profiles, results and evidence, and exports them.",
  analyst: "Also enters profiles and evidence, publishes revisions and reads the trail.",
  reviewer: "Reads what an analyst reads and decides on what others submit; enters nothing.",
  administrator: "Also manages people, samples and the policy; never decides on work of their own.",
};

/** What a key may be given: nothing beyond the permissions of these two kinds. */
export const SCOPES = ["read", "write"] as const;
export type Scope = (typeof SCOPES)[number];

export const SCOPE_LABELS: Readonly<Record<Scope, string>> = {
  read: "Read and export",
  write: "Enter, publish and review",
};

type Rule = {
  /** Ends the sentence "This role may …". */
  readonly label: string;
  readonly roles: readonly Role[];
  /** The scope a key needs for it; null where no key is ever enough. */
  readonly scope: Scope | null;
};

const WRITERS = ["analyst", "administrator"] as const;
const DECIDERS = ["reviewer", "administrator"] as const;
const INSIDERS = ["analyst", "reviewer", "administrator"] as const;
const HEAD = ["administrator"] as const;

/** The one table of permissions. What it does not name, nobody may do. */
export const PERMISSIONS = {
  "profile.read": { label: "read profiles, results and comparisons", roles: ROLES, scope: "read" },
  "ruleset.read": { label: "read checklists, policy and help", roles: ROLES, scope: "read" },
  "export.make": { label: "export files", roles: ROLES, scope: "read" },
  "evidence.read": { label: "read and download documents", roles: ROLES, scope: "read" },
  "coin.create": { label: "create issuers and coins", roles: WRITERS, scope: "write" },
  "coin.change": { label: "change names of issuers and coins", roles: WRITERS, scope: "write" },
  "coin.archive": { label: "archive coins and bring them back", roles: WRITERS, scope: "write" },
  "profile.edit": { label: "enter facts into drafts", roles: WRITERS, scope: "write" },
  "profile.publish": { label: "publish and import revisions", roles: WRITERS, scope: "write" },
  "evidence.edit": { label: "add and change documents", roles: WRITERS, scope: "write" },
  "review.read": { label: "read what is under review", roles: INSIDERS, scope: "read" },
  "review.comment": { label: "comment on findings", roles: INSIDERS, scope: "write" },
  "review.submit": { label: "submit work for review", roles: WRITERS, scope: "write" },
  "review.decide": { label: "decide on the work of others", roles: DECIDERS, scope: "write" },
  "blind.manage": {
    label: "have a profile answered twice, apart from each other",
    roles: INSIDERS,
    scope: null,
  },
  "portfolio.read": { label: "read what the house holds", roles: INSIDERS, scope: "read" },
  "portfolio.edit": { label: "enter what the house holds", roles: WRITERS, scope: "write" },
  "opinion.edit": {
    label: "enter and withdraw opinions of raters",
    roles: WRITERS,
    scope: "write",
  },
  "policy.edit": { label: "propose changes of the policy", roles: HEAD, scope: null },
  "policy.approve": { label: "approve what others proposed", roles: DECIDERS, scope: null },
  "trail.read": { label: "read and export the trail", roles: INSIDERS, scope: "read" },
  "trail.verify": { label: "verify the trail", roles: INSIDERS, scope: "read" },
  "samples.manage": { label: "load and remove samples", roles: HEAD, scope: null },
  "people.manage": { label: "invite and manage people", roles: HEAD, scope: null },
  "account.own": { label: "manage their own account", roles: ROLES, scope: null },
  "keys.own": { label: "make and revoke keys of their own", roles: ROLES, scope: null },
} as const satisfies Readonly<Record<string, Rule>>;

export type Permission = keyof typeof PERMISSIONS;
export const PERMISSION_IDS = Object.keys(PERMISSIONS) as readonly Permission[];

/** As much of whoever asks as the table needs. */
export type Bearer = {
  readonly role: string;
  /** Of the key that was shown; null for somebody who signed in, and for the program itself. */
  readonly scopes: readonly string[] | null;
};

function findRule(permission: string): Rule | null {
  return Object.hasOwn(PERMISSIONS, permission) ? PERMISSIONS[permission as Permission] : null;
}

/** Whether the table allows it; no for every role, scope and permission it does not know. */
export function can({ role, scopes }: Bearer, permission: string): boolean {
  const rule = findRule(permission);
  if (rule === null || !rule.roles.some((allowed) => allowed === role)) return false;
  if (scopes === null) return true;
  return rule.scope !== null && scopes.includes(rule.scope);
}

export function toRole(value: unknown): Role | null {
  return ROLES.find((role) => role === value) ?? null;
}
