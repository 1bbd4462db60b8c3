import { CiteList } from "@/components/checklists/cite-list";
import { parameterItems } from "@/components/checklists/parameter-value";
import { SeverityTag } from "@/components/marks/severity-tag";
import { VerdictMark } from "@/components/marks/verdict-mark";
import { KeyValues } from "@/components/ui/key-values";
import { TextLink } from "@/components/ui/text-link";
import type { Criterion } from "@/domain/checklist/criterion";
import type { Finding } from "@/domain/checklist/finding";
import type { FactView } from "@/domain/derivation/fact-view";
import { describeFinding } from "@/domain/explain/fact-lines";
import { FactLines } from "./fact-lines";
import { FoldingLink } from "./folding-link";

type Props = {
  readonly finding: Finding;
  readonly criterion: Criterion;
  readonly view: FactView;
  /** Score points before caps, as words; null where they are not asked for. */
  readonly effect: string | null;
  readonly isOpen: boolean;
  /** Folds or unfolds this finding; null where all are unfolded together. */
  readonly href: string | null;
};

/** One finding: the verdict and its reason at once, everything it rests on when its address is followed. */
export function FindingItem({ finding, criterion, view, effect, isOpen, href }: Props) {
  const { id, verdict, severity, reason } = finding;
  return (
    <li id={id} className="finding">
      <div className="finding-head">
        <VerdictMark verdict={verdict} word />
        <div>
          {href === null ? (
            <span className="font-medium">{criterion.title}</span>
          ) : (
            <FoldingLink href={href} isOpen={isOpen} title={criterion.title} />
          )}{" "}
          <SeverityTag severity={severity} />
          {effect === null ? null : <p className="finding-effect">{effect}</p>}
        </div>
        <p>{reason}</p>
      </div>
      {isOpen ? <FindingBody finding={finding} criterion={criterion} view={view} /> : null}
    </li>
  );
}

type BodyProps = Pick<Props, "finding" | "criterion" | "view">;

function FindingBody({ finding, criterion, view }: BodyProps) {
  const { question, evidenceWanted, remedy, cites, scope, parameters, weight } = criterion;
  return (
    <div className="finding-body">
      <p className="max-w-prose">{question}</p>
      <FactLines lines={describeFinding(view, finding)} />
      <KeyValues
        items={[
          ...parameterItems(parameters, view.at),
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
