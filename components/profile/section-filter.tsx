import { type ListId, LISTS } from "@/domain/facts/lists";
import { Button, LinkButton } from "@/components/ui/button";

type Props = {
  readonly action: string;
  readonly query: {
    readonly search: string;
    readonly onlyOpen: boolean;
    readonly onlyGates: boolean;
    readonly uncitedFirst: boolean;
    /** Regime whose questions are previewed, or null. */
    readonly ask: string | null;
  };
  readonly askChoices: readonly { readonly value: string; readonly label: string }[];
  /** Lists on the page, to jump to. */
  readonly lists: readonly ListId[];
};

/** Narrows the questions of a section; lives in the address and works without scripts. */
export function SectionFilter({ action, query, askChoices, lists }: Props) {
  const { search, onlyOpen, onlyGates, uncitedFirst, ask } = query;
  const isNarrowed = search !== "" || onlyOpen || onlyGates || uncitedFirst || ask !== null;
  return (
    <form
      action={action}
      method="get"
      role="search"
      className="flex flex-wrap items-center gap-x-4 gap-y-2"
      data-print="hide"
    >
      <label className="sr-only" htmlFor="question-search">
        Find a question
      </label>
      <input
        id="question-search"
        type="search"
        name="q"
        defaultValue={search}
        placeholder="Find a question"
        className="control control-small max-w-64"
      />
      <label className="choice" htmlFor="question-open">
        <input
          id="question-open"
          type="checkbox"
          name="show"
          value="open"
          defaultChecked={onlyOpen}
        />
        <span className="text-sm leading-6">Unanswered only</span>
      </label>
      <label className="choice" htmlFor="question-gates">
        <input
          id="question-gates"
          type="checkbox"
          name="gates"
          value="only"
          defaultChecked={onlyGates}
        />
        <span className="text-sm leading-6">Gates only</span>
      </label>
      <label className="choice" htmlFor="question-order">
        <input
          id="question-order"
          type="checkbox"
          name="order"
          value="uncited"
          defaultChecked={uncitedFirst}
        />
        <span className="text-sm leading-6">Without a source first</span>
      </label>
      <label className="sr-only" htmlFor="question-ask">
        Whose questions
      </label>
      <select
        id="question-ask"
        key={ask}
        name="ask"
        defaultValue={ask ?? ""}
        className="control control-small max-w-64"
      >
        <option value="">Backing, and regimes that apply</option>
        {askChoices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Button size="small">Show</Button>
      {isNarrowed ? (
        <LinkButton look="quiet" size="small" href={action}>
          Show all
        </LinkButton>
      ) : null}
      {lists.length === 0 ? null : (
        <span className="flex flex-wrap gap-x-4 md:ms-auto text-sm">
          <span className="text-muted">Go to</span>
          {lists.map((list) => (
            <a key={list} className="link" href={`#${list}-title`}>
              {LISTS[list].label}
            </a>
          ))}
        </span>
      )}
    </form>
  );
}
