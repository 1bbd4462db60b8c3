import { Button } from "@/components/ui/button";
import { controlState, FieldError } from "@/components/ui/field";

export type SideChoice = {
  readonly revision: number;
  /** As typed. */
  readonly day: string;
  readonly dayError: string | null;
  readonly policy: string;
};

type Props = {
  readonly slug: string;
  readonly from: SideChoice;
  readonly to: SideChoice;
  readonly revisions: readonly { readonly number: number; readonly asOf: string }[];
  readonly policies: readonly string[];
};

/** Chooses the two assessments to hold against each other; works without scripts. */
export function ChangesForm({ slug, from, to, revisions, policies }: Props) {
  return (
    <form
      action={`/issuers/${slug}/explain/changes`}
      className="flex flex-col gap-3 text-sm"
      data-print="hide"
    >
      <Side end="from" legend="From" side={from} {...{ revisions, policies }} />
      <Side end="to" legend="To" side={to} {...{ revisions, policies }} />
      <span>
        <Button size="small">Show</Button>
      </span>
    </form>
  );
}

type SideProps = Pick<Props, "revisions" | "policies"> & {
  readonly end: "from" | "to";
  readonly legend: string;
  readonly side: SideChoice;
};

function Side({ end, legend, side, revisions, policies }: SideProps) {
  const dayText = { error: side.dayError };
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <legend className="float-left w-14 font-semibold">{legend}</legend>
      <span className="flex items-center gap-2">
        <label htmlFor={end}>Revision</label>
        <select id={end} name={end} defaultValue={side.revision} className="control w-auto">
          {revisions.map(({ number, asOf }) => (
            <option key={number} value={number}>{`${number}, facts of ${asOf}`}</option>
          ))}
        </select>
      </span>
      <span className="flex items-center gap-2">
        <label htmlFor={`${end}Day`}>Judged as of</label>
        <input
          name={`${end}Day`}
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder="2026-06-30"
          title="Year-month-day, for example 2026-06-30; blank for the revision's own day"
          defaultValue={side.day}
          className="control tabular w-32"
          {...controlState(`${end}Day`, dayText)}
        />
      </span>
      <span className="flex items-center gap-2">
        <label htmlFor={`${end}Policy`}>Policy</label>
        <select
          id={`${end}Policy`}
          name={`${end}Policy`}
          defaultValue={side.policy}
          className="control w-auto"
        >
          {policies.map((label) => (
            <option key={label}>{label}</option>
          ))}
        </select>
      </span>
      {side.dayError === null ? null : <FieldError id={`${end}Day`}>{side.dayError}</FieldError>}
    </fieldset>
  );
}
