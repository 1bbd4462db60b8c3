"use client";

import { Dialog } from "@/components/ui/dialog";
import { SHORTCUTS } from "./shortcut-keys";

type Props = {
  open: boolean;
  closed: readonly string[];
  onOpenChange: (open: boolean) => void;
  single: boolean;
  onSingleChange: (on: boolean) => void;
};

export function ShortcutsDialog({ open, closed, onOpenChange, single, onSingleChange }: Props) {
  const shown = SHORTCUTS.filter(({ href }) => href === undefined || !closed.includes(href));
  return (
    <Dialog title="Keyboard shortcuts" open={open} onOpenChange={onOpenChange}>
      <table className="data-table">
        <caption className="sr-only">Shortcuts</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Keys</th>
            <th scope="col">What they do</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((shortcut) => (
            <tr
              key={shortcut.does}
              className={shortcut.single && !single ? "text-muted line-through" : undefined}
            >
              <th scope="row" className="whitespace-nowrap">
                {shortcut.keys.map((key) => (
                  <kbd key={key} className="key-cap me-1">
                    {key}
                  </kbd>
                ))}
              </th>
              <td>{shortcut.does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="choice" htmlFor="single-key-shortcuts">
        <input
          id="single-key-shortcuts"
          type="checkbox"
          checked={single}
          onChange={(event) => onSingleChange(event.target.checked)}
        />
        <span>Shortcuts without Ctrl or ⌘ are on</span>
        <span className="choice-hint">
          Turn them off if speech input or a screen reader sets them off by accident.
        </span>
      </label>
    </Dialog>
  );
}
