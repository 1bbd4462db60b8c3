import { formatCount, formatPlural } from "@/components/format/format-number";
import { EmptyState } from "@/components/ui/empty-state";
import { Button, LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { listActiveFilters, toListHref, type ListState } from "./list-address";

type Action = () => Promise<void>;

export function LoadSamples({ action }: { action: Action }) {
  return (
    <form action={action}>
      <Button>Load the sample profiles</Button>
    </form>
  );
}

/** The two ways to a first profile. */
export function EntryLinks() {
  return (
    <>
      <LinkButton look="primary" href="/issuers/new">
        New issuer
      </LinkButton>
      <LinkButton href="/issuers/import">Import a profile</LinkButton>
    </>
  );
}

type EmptyProps = {
  state: ListState;
  anyCoins: boolean;
  mayEnter: boolean;
  canLoadSamples: boolean;
  loadSamples: Action;
};

type FirstProps = Pick<EmptyProps, "mayEnter" | "canLoadSamples" | "loadSamples">;

function FirstStart({ mayEnter, canLoadSamples, loadSamples }: FirstProps) {
  if (!mayEnter)
    return (
      <EmptyState title="No issuer profiles yet">
        They are listed here once an analyst has entered one.
      </EmptyState>
    );
  return (
    <EmptyState
      title="No issuer profiles yet"
      action={
        <>
          <EntryLinks />
          {canLoadSamples ? <LoadSamples action={loadSamples} /> : null}
        </>
      }
    >
      Enter a first issuer, import a profile file
      {canLoadSamples ? ", or load real published profiles marked as samples with their dates" : ""}
      .
    </EmptyState>
  );
}

/** Why nothing is listed, and what to do next. */
export function ListEmpty({ state, anyCoins, ...first }: EmptyProps) {
  const { canLoadSamples, loadSamples } = first;
  if (!anyCoins && !state.flags.includes("archived")) return <FirstStart {...first} />;
  if (state.samples === "only" && canLoadSamples)
    return (
      <EmptyState
        title="The sample profiles were removed"
        action={<LoadSamples action={loadSamples} />}
      >
        They can be loaded again at any time; what you entered yourself stays as it is.
      </EmptyState>
    );
  const active = listActiveFilters(state);
  return (
    <EmptyState
      title={active.length === 0 ? "No coin is listed" : "No coin fits"}
      action={
        <LinkButton href={active.length === 0 ? "/issuers?archived=1" : "/issuers"}>
          {active.length === 0 ? "Show archived coins" : "Show all coins"}
        </LinkButton>
      }
    >
      {active.length === 0
        ? "Every coin here is archived."
        : `Nothing matches: ${active.map(({ label }) => label).join(", ")}.`}
    </EmptyState>
  );
}

export function IgnoredNotice({ ignored }: { ignored: readonly string[] }) {
  if (ignored.length === 0) return null;
  return (
    <Notice kind="warning" title="Part of this address could not be read and was left out">
      {ignored.join(", ")}
    </Notice>
  );
}

const LOADED = {
  yes: { kind: "success", title: "The sample profiles are loaded." },
  none: { kind: "warning", title: "This installation comes without sample profiles." },
} as const;

export function LoadedNotice({ loaded }: { loaded: unknown }) {
  if (loaded !== "yes" && loaded !== "none") return null;
  return <Notice {...LOADED[loaded]} />;
}

type CountProps = {
  total: number;
  waiting: number;
  state: ListState;
  shownFrom: number;
  shown: number;
};

/** How many coins, which filters, and whether figures are still to come. */
export function ListCount({ total, waiting, state, shownFrom, shown }: CountProps) {
  const active = listActiveFilters(state);
  const range =
    shown < total ? `${formatCount(shownFrom)}–${formatCount(shownFrom + shown - 1)} of ` : "";
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm">
      <p role="status">
        <span className="font-semibold">
          {range}
          {formatPlural(total, "coin")}
        </span>{" "}
        <span className="text-muted">Scores 0–100, higher is better.</span>
      </p>
      {active.length > 0 ? (
        <ul className="flex flex-wrap gap-x-3 gap-y-1" aria-label="Filters in force">
          {active.map(({ label, href }) => (
            <li key={label}>
              <TextLink quiet href={href} aria-label={`Drop the filter ${label}`}>
                {label} <span aria-hidden="true">×</span>
              </TextLink>
            </li>
          ))}
        </ul>
      ) : null}
      {waiting > 0 ? (
        <p className="text-muted">
          Figures of {formatPlural(waiting, "coin")} are not computed yet.{" "}
          <TextLink href={toListHref(state, { page: state.page })}>Compute more</TextLink>
        </p>
      ) : null}
    </div>
  );
}
