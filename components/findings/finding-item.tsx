import { CiteList } from "@/components/checklists/cite-list";
import { HouseTag, ParameterValue } from "@/components/checklists/parameter-value";
import { SeverityTag } from "@/components/marks/severity-tag";
import { VerdictMark } from "@/components/marks/verdict-mark";
import { Disclosure } from "@/components/ui/disclosure";
import { KeyValues } from "@/components/ui/key-values";
import { TextLink } from "@/components/ui/text-link";
import type { Criterion } from "@/domain/checklist/criterion";
import type { Finding } from "@/domain/checklist/finding";
import type { FactView } from "@/domain/derivation/fact-view";
import { describeFinding } from "@/domain/explain/fact-lines";
import { FactLines } from "./fact-lines";

type Props = {
  readonly finding: Finding;
  readonly criterion: Criterion;
  readonly view: FactView;
  /** Score points before caps, as words; null where they are not asked for. */
  readonly effect: string | null;
};

/** One finding: the verdict and its reason at once, everything it rests on when opened. */
export function FindingItem({ finding, criterion, view, effect }: Props) {
  return (
    <li>
      <Disclosure
        look="row"
        summary={<Summary finding={finding} criterion={criterion} effect={effect} />}
      >
        <FindingBody finding={finding} criterion={criterion} view={view} />
      </Disclosure>
    </li>
  );
}

function Summary({ finding, criterion, effect }: Omit<Props, "view">) {
  return (
    <span className="grid min-w-0 flex-1 gap-x-6 gap-y-0.5 text-sm font-normal md:grid-cols-[8rem_minmax(0,2fr)_minmax(0,3fr)]">
      <span>
        <VerdictMark verdict={finding.verdict} word />
      </span>
      <span className="min-w-0">
        <span className="font-medium">{criterion.title}</span>{" "}
        <SeverityTag severity={finding.severity} />
        {effect === null ? null : (
          <span className="tabular block text-xs text-muted">{effect}</span>
        )}
      </span>
      <span className="min-w-0 text-muted">{finding.reason}</span>
    </span>
  );
}

function FindingBody({ finding, criterion, view }: Omit<Props, "effect">) {
  const { question, evidenceWanted, remedy, cites, scope, parameters, weight } = criterion;
  return (
    // A link to the finding points here: browsers open the fold around what an address names.
    <div id={finding.id} className="flex scroll-mt-24 flex-col gap-4">
      <p className="max-w-prose">{question}</p>
      <p className="max-w-prose font-medium">{finding.reason}</p>
      <FactLines lines={describeFinding(view, finding)} />
      <KeyValues
        items={[
          ...parameters.map((each) => ({
            key: each.id,
            label: each.label,
            value: (
              <>
                <ParameterValue value={view.at(each)} unit={each.unit} />{" "}
                <HouseTag house={each.house} />
              </>
            ),
          })),
          ...(scope === null ? [] : [{ label: "Applies", value: `where ${scope.when}` }]),
          { label: "Asked by", value: <CiteList cites={cites} /> },
          { label: "Evidence wanted", value: evidenceWanted },
          { label: "Remedy", value: remedy },
          { label: "Weight in the pillar", value: String(weight) },
          {
            label: "Criterion",
            value: <TextLink href={`/checklists/backing/${finding.id}`}>{finding.id}</TextLink>,
          },
        ]}
      />
    </div>
  );
}
