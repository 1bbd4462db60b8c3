import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";

export type DocumentOption = {
  readonly id: string;
  readonly title: string;
  readonly published: string | null;
};

type Props = {
  /** The page itself. */
  readonly action: string;
  readonly search: string;
  readonly found: readonly DocumentOption[];
};

const AT_ONCE = 8;

/** Takes a source over from the library of evidence: found by its title, filled into the form below. */
export function DocumentFinder({ action, search, found }: Props) {
  if (found.length === 0 && search === "") return null;
  return (
    <div className="flex flex-col gap-2 text-sm" id="library">
      <form
        action={`${action}#library`}
        className="flex flex-wrap items-center gap-x-4 gap-y-2"
        role="search"
      >
        <label htmlFor="library-search" className="font-medium">
          Find it in the library
        </label>
        <input
          id="library-search"
          type="search"
          name="library"
          defaultValue={search}
          placeholder="Title or publisher"
          className="control control-small max-w-64"
        />
        <Button size="small">Find</Button>
      </form>
      {found.length === 0 ? (
        <p className="text-muted">No document matches.</p>
      ) : (
        <ul className="flex flex-col gap-1">
          {found.slice(0, AT_ONCE).map(({ id, title, published }) => (
            <li key={id} className="break-words">
              <TextLink
                quiet
                prefetch={false}
                href={`${action}?document=${encodeURIComponent(id)}#add`}
                aria-label={`Fill in from ${title}`}
              >
                {title}
              </TextLink>{" "}
              <span className="text-muted">{published}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
