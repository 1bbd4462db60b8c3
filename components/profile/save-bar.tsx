"use client";

import { Button } from "@/components/ui/button";
import { StatusRegion } from "@/components/ui/status-region";
import type { SaveStatus } from "./use-autosave";

type Props = {
  readonly status: SaveStatus;
  readonly dirty: boolean;
  readonly hydrated: boolean;
  readonly savedText: string;
  readonly removed: string | null;
  readonly onUndo: () => void;
};

function statusText(status: SaveStatus, dirty: boolean, savedText: string): string {
  switch (status.kind) {
    case "saving":
      return "Saving…";
    case "failed":
      return dirty ? `Not saved: ${status.message}` : savedText;
    case "saved":
      if (status.wrong > 0)
        return `Saved ${status.at}, except what is marked: ${status.wrong} to correct`;
      return dirty ? "Typing…" : `Saved ${status.at}`;
    default:
      return dirty ? "Typing…" : savedText;
  }
}

/** Stays at the foot of the window: what is saved, what is not, and the button that saves without scripts. */
export function SaveBar({ status, dirty, hydrated, savedText, removed, onUndo }: Props) {
  return (
    <div
      className="sticky bottom-0 z-10 flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-ink bg-paper py-2"
      data-print="hide"
    >
      <Button look="primary" name="intent" value="save">
        Save
      </Button>
      <StatusRegion
        className={
          status.kind === "failed" && dirty
            ? "text-sm font-medium text-unmet"
            : "text-sm text-muted"
        }
      >
        {hydrated ? statusText(status, dirty, savedText) : savedText}
      </StatusRegion>
      {removed === null ? null : (
        <span className="flex items-center gap-2 text-sm" role="status">
          Removed {removed}.
          <Button type="button" size="small" onClick={onUndo}>
            Undo
          </Button>
        </span>
      )}
    </div>
  );
}
