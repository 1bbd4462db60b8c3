import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";

type Props = { readonly search: string; readonly found: number; readonly total: number };

/** Finds criteria by the words in them. */
export function CriterionSearch({ search, found, total }: Props) {
  return (
    <form
      action="/checklists/backing"
      role="search"
      className="flex flex-wrap items-end gap-x-4 gap-y-2"
      data-print="hide"
    >
      <div className="flex min-w-0 flex-col gap-1 max-sm:w-full">
        <label htmlFor="criterion-search" className="text-sm font-medium">
          Words in a criterion, its facts or its citation
        </label>
        <input
          id="criterion-search"
          type="search"
          name="q"
          defaultValue={search}
          maxLength={200}
          className="control w-80 max-w-full"
        />
      </div>
      <Button>Search</Button>
      {search === "" ? null : <TextLink href="/checklists/backing">Show all</TextLink>}
      <p className="text-sm text-muted">
        {search === "" ? `${total} criteria` : `${found} of ${total} criteria`}
      </p>
    </form>
  );
}
