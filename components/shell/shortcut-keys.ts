export type Command = "palette" | "shortcuts" | { goTo: string };

export const SHORTCUTS: ReadonlyArray<{ keys: readonly string[]; does: string; single: boolean }> =
  [
    { keys: ["Ctrl", "K"], does: "Go to a page or an issuer (⌘ K on a Mac)", single: false },
    { keys: ["?"], does: "Show this list", single: true },
    { keys: ["G", "D"], does: "Go to the desk", single: true },
    { keys: ["G", "I"], does: "Go to issuers", single: true },
    { keys: ["G", "C"], does: "Go to compare", single: true },
    { keys: ["G", "L"], does: "Go to checklists", single: true },
    { keys: ["G", "P"], does: "Go to policy", single: true },
    { keys: ["G", "T"], does: "Go to the trail", single: true },
  ];

const DESTINATIONS: Readonly<Record<string, string>> = {
  d: "/",
  i: "/issuers",
  c: "/compare",
  l: "/checklists",
  p: "/policy",
  t: "/audit",
};

export type KeyPress = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

type KeyState = { previous: string; typing: boolean; single: boolean };

function readSingle(key: string, previous: string): Command | null {
  if (key === "?") return "shortcuts";
  const href = previous === "g" ? DESTINATIONS[key] : undefined;
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
