import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";

type Props = {
  readonly action: string;
  /** What the address keeps besides the filter; null and the default of a field are left out. */
  readonly kept: Readonly<Record<string, string | number | null>>;
  readonly filter: Readonly<Record<string, string | null>>;
  /** Where everything is shown again. */
  readonly allHref: string;
  readonly children: ReactNode;
};

/** Narrows a list down; a plain form, so that the address says what is shown. */
export function FilterForm({ action, kept, filter, allHref, children }: Props) {
  const isNarrowed = Object.values(filter).some((value) => value !== null);
  return (
    <form action={action} className="flex flex-wrap items-end gap-x-4 gap-y-3" data-print="hide">
      {Object.entries(kept).map(([name, value]) =>
        value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
      <Button>Show</Button>
      {isNarrowed ? (
        <TextLink className="py-2" href={allHref}>
          Show all
        </TextLink>
      ) : null}
    </form>
  );
}
