import type { ComponentProps } from "react";
import Link from "next/link";
import { cx } from "./cx";

export type ButtonLook = "primary" | "secondary" | "danger" | "quiet";
export type ButtonSize = "normal" | "small";
export type ButtonStyle = { look?: ButtonLook; size?: ButtonSize; iconOnly?: boolean };

/** The class list of a button, for elements of other libraries that must look like one. */
export function buttonClass({
  look = "secondary",
  size = "normal",
  iconOnly = false,
}: ButtonStyle = {}): string | undefined {
  return cx(
    "btn",
    look !== "secondary" && `btn-${look}`,
    size === "small" && "btn-small",
    iconOnly && "btn-icon",
  );
}

export type ButtonProps = ComponentProps<"button"> & ButtonStyle;

/** Submits its form unless `type` says otherwise. An icon-only button needs `aria-label`. */
export function Button({ look, size, iconOnly, className, type = "submit", ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={cx(buttonClass(pick({ look, size, iconOnly })), className)}
      {...rest}
    />
  );
}

export type LinkButtonProps = ComponentProps<typeof Link> & ButtonStyle;

export function LinkButton({ look, size, iconOnly, className, ...rest }: LinkButtonProps) {
  return <Link className={cx(buttonClass(pick({ look, size, iconOnly })), className)} {...rest} />;
}

function pick(style: { [K in keyof ButtonStyle]?: ButtonStyle[K] | undefined }): ButtonStyle {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}

/** A row of buttons, primary first. */
export function ButtonRow({ className, ...rest }: ComponentProps<"div">) {
  return <div className={cx("flex flex-wrap items-center gap-2", className)} {...rest} />;
}
