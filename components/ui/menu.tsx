import type { ReactNode } from "react";
import Link from "next/link";
import { ChevronDown } from "lucide-react";
import { buttonClass } from "./button";
import type { ButtonStyle } from "./button";

export type MenuProps = ButtonStyle & {
  /** Unique on the page. */
  id: string;
  label: ReactNode;
  children: ReactNode;
};

/** A button that opens a list of links and buttons, on the browser's own popover: works without scripts. */
export function Menu({ id, label, children, ...style }: MenuProps) {
  return (
    <>
      <button type="button" className={buttonClass(style)} popoverTarget={id}>
        {label}
        <ChevronDown className="icon" aria-hidden="true" />
      </button>
      <div id={id} popover="auto" className="popover menu" data-print="hide">
        <ul>{children}</ul>
      </div>
    </>
  );
}

export type MenuLinkProps = {
  href: string;
  hint?: ReactNode;
  download?: boolean;
  children: ReactNode;
};

export function MenuLink({ href, hint, download, children }: MenuLinkProps) {
  const content = (
    <>
      <span>{children}</span>
      {hint ? <span className="menu-hint">{hint}</span> : null}
    </>
  );
  return (
    <li>
      {download ? (
        <a className="menu-item" href={href} download>
          {content}
        </a>
      ) : (
        <Link className="menu-item" href={href}>
          {content}
        </Link>
      )}
    </li>
  );
}
