"use client";

import { useId, useState } from "react";
import type { KeyboardEvent } from "react";
import { useRouter } from "next/navigation";
import { Dialog } from "@base-ui/react/dialog";
import { listFound, type PaletteEntry } from "./palette-entries";
import { useCoinSearch } from "./use-coin-search";

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

type SearchProps = { readonly onClose: () => void; readonly closed: readonly string[] };

function PaletteSearch({ onClose, closed }: SearchProps) {
  const router = useRouter();
  const id = useId();
  const [query, setQuery] = useState("");
  const [index, setIndex] = useState(0);
  const { entries: found, status } = listFound(useCoinSearch(query), query, closed);
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
        {status}
      </p>
    </>
  );
}

export function CommandPalette({
  open,
  onOpenChange,
  closed,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  closed: readonly string[];
}) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className="dialog palette">
          <Dialog.Title className="sr-only">Go to</Dialog.Title>
          <PaletteSearch closed={closed} onClose={() => onOpenChange(false)} />
          <Dialog.Close className="sr-only">Close</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
