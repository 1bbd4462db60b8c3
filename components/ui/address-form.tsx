import type { ReactNode } from "react";
import { Button, ButtonRow } from "./button";
import { TextLink } from "./text-link";

type Props = {
  /** The address shown now: a form that stays mounted would keep what was typed for another. */
  readonly href: string;
  readonly action: string;
  readonly className: string;
  readonly children: ReactNode;
};

/** One plain form whose answer is an address. */
export function AddressForm({ href, action, className, children }: Props) {
  return (
    <search data-print="hide">
      <form key={href} action={action} method="get" className={className} autoComplete="off">
        {children}
      </form>
    </search>
  );
}

/** Sends such a form, and leads to everything where it narrows down. */
export function ShowButtons({
  isFiltered,
  clearHref,
}: {
  readonly isFiltered: boolean;
  readonly clearHref: string;
}) {
  return (
    <ButtonRow>
      <Button>Show</Button>
      {isFiltered ? <TextLink href={clearHref}>Clear all</TextLink> : null}
    </ButtonRow>
  );
}

type FlagsProps<Flag extends string> = {
  readonly labels: Readonly<Record<Flag, string>>;
  readonly chosen: readonly Flag[];
};

/** Yes-or-no filters, each under its own name in the address. */
export function FlagChoices<Flag extends string>({ labels, chosen }: FlagsProps<Flag>) {
  return (Object.keys(labels) as Flag[]).map((flag) => (
    <label key={flag} className="choice" htmlFor={`filter-${flag}`}>
      <input
        id={`filter-${flag}`}
        type="checkbox"
        name={flag}
        value="1"
        defaultChecked={chosen.includes(flag)}
      />
      <span>{labels[flag]}</span>
    </label>
  ));
}
