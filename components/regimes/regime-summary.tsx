import { formatDate } from "@/components/format/format-date";
import { KeyValues } from "@/components/ui/key-values";
import { TextLink } from "@/components/ui/text-link";
import type { RegimeResult } from "@/domain/regime/judge-regime";
import type { Regime } from "@/domain/regime/regime";
import { type Rule, VERIFICATIONS, type Verification } from "@/domain/regime/rule";
import { type RegimeAddress, ruleHref } from "./addresses";
import { StateTag } from "./state-tag";

type Props = {
  readonly regime: Regime;
  readonly result: RegimeResult;
  readonly address: RegimeAddress;
};

/** The verdict on a regime with the gates behind it, whom it binds, and how far its text was checked. */
export function RegimeSummary({ regime, result, address }: Props) {
  const { gates, state, reason } = result;
  return (
    <KeyValues
      items={[
        {
          label: "Result",
          value: (
            <>
              <StateTag state={state} /> <span className="text-sm text-muted">{reason}</span>
            </>
          ),
        },
        { label: "Whom it binds", value: regime.appliesPlain },
        ...gateItem("Gates not met", gates.failed, { regime, address }),
        ...gateItem("Gates that cannot be concluded", gates.open, { regime, address }),
        { label: "Gates held", value: String(gates.held.length) },
        { label: "Instruments", value: regime.instruments.join("; ") },
        { label: "How far it was checked", value: describeChecked(regime) },
        ...listItem("Not covered", regime.notCovered),
        ...listItem("Doubtful", regime.doubtful),
      ]}
    />
  );
}

function gateItem(
  label: string,
  ids: readonly string[],
  { regime, address }: Pick<Props, "regime" | "address">,
) {
  if (ids.length === 0) return [];
  const rules = regime.rules.filter(({ id }) => ids.includes(id));
  const value = (
    <ul className="flex flex-col gap-1">
      {rules.map((rule: Rule) => (
        <li key={rule.id}>
          <TextLink href={ruleHref(address, regime.id, rule.id)}>{rule.title}</TextLink>{" "}
          <span className="text-sm text-muted">{rule.citation}</span>
        </li>
      ))}
    </ul>
  );
  return [{ label: `${label} (${ids.length})`, value }];
}

function listItem(label: string, texts: readonly string[]) {
  if (texts.length === 0) return [];
  const value = (
    <ul className="flex list-disc flex-col gap-1 pl-5 text-sm">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
  return [{ label, value }];
}

const CHECKED_WORDS: Readonly<Record<Verification, string>> = {
  primary: "checked against the primary text",
  quoted: "quoted word for word by a third party",
  secondary: "from a secondary account",
  unverified: "with a citation not checked against the primary text",
};

/** "12 of 38 rules checked against the primary text, …; sources last checked on 21 November 2026." */
export function describeChecked({ rules, checkedOn }: Regime): string {
  const counts = (Object.keys(VERIFICATIONS) as readonly Verification[])
    .map((each) => ({
      each,
      count: rules.filter(({ verification }) => verification === each).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ each, count }) => `${count} ${CHECKED_WORDS[each]}`);
  return `${rules.length} rules: ${counts.join(", ")}. Sources last checked on ${formatDate(checkedOn)}.`;
}
