import type { ReactNode } from "react";
import { Info } from "lucide-react";

export type ToggletipProps = {
  /** Unique on the page. */
  id: string;
  /** Names the button: "About coverage". */
  label: string;
  /** Shown on the button instead of the small i. */
  trigger?: ReactNode;
  children: ReactNode;
};

/** An explanation behind a button, on the browser's own popover: keyboard, touch and no scripts. */
export function Toggletip({ id, label, trigger, children }: ToggletipProps) {
  return (
    <>
      <button
        type="button"
        className={trigger ? "toggletip-word" : "toggletip-button"}
        popoverTarget={id}
        aria-label={trigger ? undefined : label}
      >
        {trigger ?? <Info className="icon" aria-hidden="true" />}
      </button>
      <span id={id} popover="auto" className="popover toggletip" role="note" aria-label={label}>
        {children}
      </span>
    </>
  );
}
