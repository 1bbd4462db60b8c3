"use client";

import { useEffect, useId, useState } from "react";
import type { KeyboardEvent } from "react";
import { useRouter } from "next/navigation";
import { Dialog } from "@base-ui/react/dialog";
import { PAGES, rankEntries, toPaletteEntries } from "./palette-entries";
import type { PaletteEntry } from "./palette-entries";

const SHOWN = 50;

type Listing = { entries: readonly PaletteEntry[]; state: "loading" | "ready" | "failed" };

/** Pages at once, issuers as soon as they arrive; pages alone when they do not. */
function usePaletteEntries(open: boolean): Listing {
  const [listing, setListing] = useState<Listing>({ entries: PAGES, state: "loading" });
  useEffect(() => {
    if (!open) return;
    const abort = new AbortController();
    fetch("/api/palette", { signal: abort.signal, headers: { accept: "application/json" } })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        const answer: unknown = await response.json();
        setListing({ entries: [...PAGES, ...toPaletteEntries(answer)], state: "ready" });
      })
      .catch(() => {
        if (!abort.signal.aborted) setListing({ entries: PAGES, state: "failed" });
      });
    return () => abort.abort();
  }, [open]);
  return listing;
}

const FOOT: Record<Listing["state"], string> = {
  loading: "Loading issuers",
  ready: "Arrow keys to move, Enter to open, Escape to close",
  failed: "Issuers could not be loaded: pages only",
};

type OptionProps = {
  entry: PaletteEntry;
  id: string;
  active: boolean;
  onPick: () => void;
  onPoint: () => void;
};

function PaletteOption({ entry, id, active, onPick, onPoint }: OptionProps) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={active}
      className="palette-option"
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: "nearest" });
      }}
      onPointerMove={onPoint}
      onClick={onPick}
      onKeyDown={(event) => {
        if (event.key === "Enter") onPick();
      }}
    >
      <span className="font-medium">{entry.label}</span>
      <span className="truncate text-sm text-muted">{entry.hint}</span>
    </li>
  );
}

function PaletteSearch({ listing, onClose }: { listing: Listing; onClose: () => void }) {
  const router = useRouter();
  const id = useId();
  const [query, setQuery] = useState("");
  const [index, setIndex] = useState(0);
  const found = rankEntries(listing.entries, query).slice(0, SHOWN);
  const active = Math.min(index, found.length - 1);

  const open = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    onClose();
    router.push(entry.href);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") open(found[active]);
    else if (event.key === "ArrowDown") setIndex((active + 1) % Math.max(1, found.length));
    else if (event.key === "ArrowUp")
      setIndex((active - 1 + found.length) % Math.max(1, found.length));
    else return;
    event.preventDefault();
  };

  return (
    <>
      <input
        className="palette-input"
        type="text"
        role="combobox"
        aria-label="Go to a page or an issuer"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}list`}
        aria-activedescendant={found[active] ? `${id}${active}` : undefined}
        placeholder="Go to a page or an issuer"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setIndex(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}list`} role="listbox" aria-label="Results" className="palette-list">
        {found.map((entry, at) => (
          <PaletteOption
            key={`${entry.href} ${entry.label}`}
            entry={entry}
            id={`${id}${at}`}
            active={at === active}
            onPick={() => open(entry)}
            onPoint={() => setIndex(at)}
          />
        ))}
      </ul>
      <p className="palette-foot" role="status">
        {found.length === 0 ? `Nothing matches “${query}”.` : FOOT[listing.state]}
      </p>
    </>
  );
}

export function CommandPalette({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const listing = usePaletteEntries(open);
  return (
    <Dialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className="dialog palette">
          <Dialog.Title className="sr-only">Go to</Dialog.Title>
          <PaletteSearch listing={listing} onClose={() => onOpenChange(false)} />
          <Dialog.Close className="sr-only">Close</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
