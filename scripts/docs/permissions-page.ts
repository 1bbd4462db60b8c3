import {
  can,
  PERMISSION_IDS,
  PERMISSIONS,
  ROLE_HINTS,
  ROLE_LABELS,
  ROLES,
} from "@/server/auth/permissions";

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A table as the formatter would write it: every column as wide as its widest cell. */
function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((cells) => cells[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)];
}

/** The table the server decides by, for people who read about it before they install. */
export function renderPermissions(): string {
  const rows = PERMISSION_IDS.map((id) => {
    const { label, scope } = PERMISSIONS[id];
    const allowed = ROLES.map((role) => (can({ role, scopes: null }, id) ? "yes" : "–"));
    return [upperFirst(label), ...allowed, scope === null ? "never" : scope, `\`${id}\``];
  });
  const head = ["May", ...ROLES.map((role) => ROLE_LABELS[role]), "Key with scope", "Name"];
  return [
    "# Who may do what",
    "",
    "Written by `npm run docs` from `server/auth/permissions.ts`, the table the server decides by wherever data is read or written. What it does not name, nobody may do.",
    "",
    ...ROLES.map((role) => `- **${ROLE_LABELS[role]}.** ${ROLE_HINTS[role]}`),
    "",
    ...renderTable(head, rows),
    "",
    "A refusal answers 403, is written into the trail and changes nothing. Nobody changes their own role, and the last administrator who can sign in is neither demoted, disabled nor erased.",
    "",
  ].join("\n");
}
