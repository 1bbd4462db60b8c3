import { SeverityTag } from "@/components/marks/severity-tag";
import { VerdictMark } from "@/components/marks/verdict-mark";
import { parameterItems } from "@/components/checklists/parameter-value";
import { FactLines } from "@/components/findings/fact-lines";
import { FoldingLink } from "@/components/findings/folding-link";
import { KeyValues } from "@/components/ui/key-values";
import { Tag } from "@/components/ui/tag";
import { ExternalLink } from "@/components/ui/text-link";
import type { FactView } from "@/domain/derivation/fact-view";
import { describeReads } from "@/domain/explain/fact-lines";
import { sayForce, STANDINGS } from "@/domain/regime/force";
import type { RuleFinding } from "@/domain/regime/judge-rule";
import { type Rule, VERIFICATIONS } from "@/domain/regime/rule";

type Props = {
  readonly rule: Rule;
  readonly finding: RuleFinding;
  readonly view: FactView;
  readonly isOpen: boolean;
  readonly href: string;
};

/** One rule: verdict, reason and force at once; article, test and facts when its address is followed. */
export function RuleItem({ rule, finding, view, isOpen, href }: Props) {
  return (
    <li id={rule.id} className="finding">
      <div className="finding-head">
        <VerdictMark verdict={finding.verdict} word />
        <div>
          <FoldingLink href={href} isOpen={isOpen} title={rule.title} />{" "}
          <SeverityTag severity={rule.severity} />{" "}
          {finding.standing === "binding" ? null : (
            <Tag look="quiet">{STANDINGS[finding.standing]}</Tag>
          )}
          <p className="finding-effect">{rule.citation}</p>
        </div>
        <p>{finding.reason}</p>
      </div>
      {isOpen ? <RuleBody rule={rule} finding={finding} view={view} /> : null}
    </li>
  );
}

type BodyProps = Pick<Props, "rule" | "finding" | "view">;

function RuleBody({ rule, finding, view }: BodyProps) {
  return (
    <div className="finding-body">
      <p className="max-w-prose">{rule.requirement}</p>
      {rule.remark === undefined ? null : (
        <p className="max-w-prose text-sm text-muted">{rule.remark}</p>
      )}
      <FactLines lines={describeReads(view, rule.facts, rule.reads)} />
      <KeyValues
        items={[
          ...parameterItems(rule.parameters, view.at),
          { label: "Citation", value: rule.citation },
          {
            label: "Force",
            value: `${sayForce(rule.force)} On this day: ${STANDINGS[finding.standing].toLowerCase()}.`,
          },
          { label: "Text", value: <Verification rule={rule} /> },
          { label: "Sources", value: <SourceLinks rule={rule} /> },
          { label: "Evidence wanted", value: rule.evidenceWanted },
          ...(rule.sameAs === undefined
            ? []
            : [{ label: "Asks the same as", value: rule.sameAs.join(", ") }]),
          { label: "Rule", value: rule.id },
        ]}
      />
    </div>
  );
}

function Verification({ rule }: { readonly rule: Rule }) {
  const { verification, doubt } = rule;
  return (
    <>
      {VERIFICATIONS[verification]}
      {doubt === undefined ? null : <span className="text-muted"> {doubt}</span>}
    </>
  );
}

function SourceLinks({ rule }: { readonly rule: Rule }) {
  return (
    <ul className="flex flex-col gap-1">
      {rule.sources.map(({ title, url }) => (
        <li key={title}>
          {url === null ? title : <ExternalLink href={url}>{title}</ExternalLink>}
        </li>
      ))}
    </ul>
  );
}
