import { TabLinks } from "@/components/ui/tab-links";

const TABS = [
  { id: "desk", href: "/", label: "What needs attention" },
  { id: "due", href: "/desk/due", label: "What falls due" },
  { id: "scenarios", href: "/scenarios", label: "Scenarios" },
  { id: "back-test", href: "/back-test", label: "Back-test" },
] as const;

export type DeskTab = (typeof TABS)[number]["id"];

/** The pages of the desk beside each other; each is found without the palette. */
export function DeskTabs({ tab }: { readonly tab: DeskTab }) {
  return (
    <TabLinks
      label="Pages of the desk"
      tabs={TABS.map(({ id, href, label }) => ({ href, label, current: id === tab }))}
    />
  );
}
