import { Button, LinkButton } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Menu, MenuLink } from "@/components/ui/menu";
import { TabLinks } from "@/components/ui/tab-links";
import { TextLink } from "@/components/ui/text-link";
import { DateField } from "@/components/ui/text-field";
import { type CompareState, compareHref, pickHref, reportHref } from "./addresses";
import { KeptFields } from "./kept-fields";

const FORMATS = [
  { format: "pdf", label: "PDF", hint: "to print or hand over" },
  { format: "xlsx", label: "Excel", hint: "one sheet per table" },
  { format: "csv", label: "CSV", hint: "verdicts and reasons" },
  { format: "json", label: "JSON", hint: "every question and fact" },
] as const;

/** Share, export, other coins. */
export function ComparisonActions({ state }: { state: CompareState }) {
  return (
    <>
      <CopyButton label="Copy link" />
      <LinkButton href={pickHref(state)} look="secondary">
        Change coins
      </LinkButton>
      <Menu id="compare-export" label="Export" look="secondary">
        {FORMATS.map(({ format, label, hint }) => (
          <MenuLink key={format} href={reportHref(state, format)} hint={hint} download>
            {label}
          </MenuLink>
        ))}
      </Menu>
    </>
  );
}

/** The day and what to show; all of it is in the address. */
export function ComparisonTools({ state, today }: { state: CompareState; today: string }) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4" data-print="hide">
      <form action="/compare" method="get" className="flex flex-wrap items-end gap-2">
        <KeptFields state={{ ...state, asOf: null }} />
        <DateField id="asOf" name="asOf" label="As of" defaultValue={state.asOf ?? ""} />
        <Button look="secondary">Show</Button>
        <span className="flex flex-wrap gap-x-4 py-1 text-sm">
          {state.asOf === null ? null : (
            <TextLink href={compareHref({ ...state, asOf: null })}>Each profile’s own day</TextLink>
          )}
          <TextLink href={compareHref({ ...state, asOf: today })}>Today, {today}</TextLink>
        </span>
      </form>
      <div className="flex flex-wrap gap-x-8 gap-y-2">
        <TabLinks
          label="Questions shown"
          tabs={[
            {
              label: "Everything",
              href: compareHref({ ...state, differences: false }),
              current: !state.differences,
            },
            {
              label: "Differences only",
              href: compareHref({ ...state, differences: true }),
              current: state.differences,
            },
          ]}
        />
        <TextLink
          className="self-center text-sm"
          href={`${compareHref({ ...state, facts: !state.facts, row: null })}#questions`}
        >
          {state.facts ? "Fold the facts away" : "Unfold all facts"}
        </TextLink>
      </div>
    </div>
  );
}
