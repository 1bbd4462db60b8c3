export type Command = "palette" | "shortcuts" | { goTo: string };

type Shortcut = {
  keys: readonly string[];
  does: string;
  single: boolean;
  /** The page it goes to. */
  href?: string;
};

export const SHORTCUTS: readonly Shortcut[] = [
  { keys: ["Ctrl", "K"], does: "Go to a page or an issuer (⌘ K on a Mac)", single: false },
  { keys: ["?"], does: "Show this list", single: true },
  { keys: ["G", "D"], does: "Go to the desk", single: true, href: "/" },
  { keys: ["G", "I"], does: "Go to issuers", single: true, href: "/issuers" },
  { keys: ["G", "C"], does: "Go to compare", single: true, href: "/compare" },
  { keys: ["G", "L"], does: "Go to checklists", single: true, href: "/checklists" },
  { keys: ["G", "P"], does: "Go to policy", single: true, href: "/policy" },
  { keys: ["G", "T"], does: "Go to the trail", single: true, href: "/audit" },
];

function findDestination(key: string): string | undefined {
  return SHORTCUTS.find(({ keys: [, second] }) => second?.toLowerCase() === key)?.href;
}

export type KeyPress = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

type KeyState = { previous: string; typing: boolean; single: boolean };

function readSingle(key: string, previous: string): Command | null {
  if (key === "?") return "shortcuts";
  const href = previous === "g" ? findDestination(key) : undefined;
  return href === undefined ? null : { goTo: href };
}

/** What a key press means; `previous` is the key before it, `typing` that a field has the focus. */
export function readKey(press: KeyPress, state: KeyState): Command | null {
  const key = press.key.toLowerCase();
  const held = press.ctrlKey || press.metaKey;
  if (key === "k" && held && !press.altKey) return "palette";
  if (!state.single || state.typing || held || press.altKey) return null;
  return readSingle(key, state.previous);
}
