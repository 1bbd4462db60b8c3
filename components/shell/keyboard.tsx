"use client";

import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import { useRouter } from "next/navigation";
import { Search } from "lucide-react";
import { CommandPalette } from "./command-palette";
import { readKey } from "./shortcut-keys";
import { ShortcutsDialog } from "./shortcuts-dialog";
import { useSingleKeys } from "./use-single-keys";

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

type Window = "palette" | "shortcuts" | null;

type Props = {
  /** Pages that are not for whoever is signed in. */
  readonly closed: readonly string[];
};

/** The palette, the list of shortcuts and the keys that open them. */
export function Keyboard({ closed }: Props) {
  const router = useRouter();
  const [shown, setShown] = useState<Window>(null);
  const [single, setSingle] = useSingleKeys();
  const previous = useRef("");

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const command = readKey(event, {
        previous: previous.current,
        typing: isTyping(event.target),
        single,
      });
      previous.current = event.key.toLowerCase();
      if (command === null) return;
      event.preventDefault();
      if (typeof command === "string") setShown(command);
      else if (shown === null && !closed.includes(command.goTo)) router.push(command.goTo);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [closed, router, shown, single]);

  const change = (window: Exclude<Window, null>) => (open: boolean) =>
    setShown(open ? window : null);
  return (
    <>
      {/* Without scripts the link leads to the searchable list. */}
      <Link
        href="/issuers"
        className="palette-open"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={(event) => {
          event.preventDefault();
          setShown("palette");
        }}
      >
        <Search className="icon" aria-hidden="true" />
        <span>Go to…</span>
        <kbd className="key-cap" aria-hidden="true">
          Ctrl K
        </kbd>
      </Link>
      <CommandPalette open={shown === "palette"} onOpenChange={change("palette")} closed={closed} />
      <ShortcutsDialog
        open={shown === "shortcuts"}
        closed={closed}
        onOpenChange={change("shortcuts")}
        single={single}
        onSingleChange={setSingle}
      />
    </>
  );
}
