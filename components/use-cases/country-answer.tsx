import { coinHref } from "@/components/overview/address";
import { type RegimeAddress, regimeHref, ruleHref } from "@/components/regimes/addresses";
import { StateTag } from "@/components/regimes/state-tag";
import { Tag, type TagLook } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import {
  concludeCountry,
  COUNTRY_STATES,
  type CountryState,
  countsGates,
  HOLDER_CAVEAT,
} from "@/domain/explain/country-conclusion";
import type { CountryAnswer, CountryRegime, RuleName } from "@/domain/explain/country-question";
import { inPlace } from "@/domain/explain/country-words";

const LOOKS: Readonly<Record<CountryState, TagLook>> = {
  allowed: "positive",
  refused: "critical",
  not_offered: "critical",
  cannot_conclude: "caution",
  not_covered: "plain",
};

type Props = {
  readonly answer: CountryAnswer | undefined;
  readonly slug: string;
  readonly asOf: string | null;
  readonly revision?: number | null;
};

/** Whether a coin may be offered in one country, as far as its facts and the law read here tell. */
export function CountryAnswerText({ answer, slug, asOf, revision = null }: Props) {
  if (answer === undefined) return null;
  const address = { slug, asOf, revision, mode: "perimeter" } as const;
  const { state, reasons, unknown } = concludeCountry(answer);
  return (
    <div className="flex max-w-prose flex-col gap-2 text-sm">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-medium">{`May it be offered ${inPlace(answer.name)}?`}</span>
        <Tag look={LOOKS[state]}>{COUNTRY_STATES[state]}</Tag>
      </p>
      <Sentences label="Why" sentences={reasons} />
      <Sentences label="Not known" sentences={unknown} />
      {answer.regimes.length === 0 ? (
        <p>
          <TextLink href={coinHref(address, "/regimes")}>The regimes that are read</TextLink>
        </p>
      ) : (
        <Laws regimes={answer.regimes} address={address} />
      )}
      <p className="text-muted">{HOLDER_CAVEAT}</p>
    </div>
  );
}

function Sentences({
  label,
  sentences,
}: {
  readonly label: string;
  readonly sentences: readonly string[];
}) {
  if (sentences.length === 0) return null;
  return (
    <div>
      <p className="text-muted">{label}</p>
      <ul className="list-disc pl-5">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

type LawsProps = {
  readonly regimes: readonly CountryRegime[];
  readonly address: RegimeAddress;
};

function Laws({ regimes, address }: LawsProps) {
  return (
    <div>
      <p className="text-muted">Law of the place read here</p>
      <ul className="list-disc pl-5">
        {regimes.map(({ id, name, state, reach, jurisdiction, reason, failed, open }) => (
          <li key={id}>
            <TextLink href={regimeHref(address, id)}>{name}</TextLink> <StateTag state={state} />{" "}
            {reach === "part" ? `In ${jurisdiction} only. ` : ""}
            <span className="text-muted">{reason}</span>
            {countsGates(state) ? (
              <>
                <Rules label="Not met" rules={failed} regime={id} address={address} />
                <Rules label="Not known" rules={open} regime={id} address={address} />
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

const MOST_SHOWN = 5;

type RulesProps = {
  readonly label: string;
  readonly rules: readonly RuleName[];
  readonly regime: string;
  readonly address: RegimeAddress;
};

function Rules({ label, rules, regime, address }: RulesProps) {
  if (rules.length === 0) return null;
  const more = rules.length - MOST_SHOWN;
  return (
    <p>
      <span className="text-muted">{label}: </span>
      {rules.slice(0, MOST_SHOWN).map(({ id, title }, index) => (
        <span key={id}>
          {index === 0 ? "" : "; "}
          <TextLink href={ruleHref(address, regime, id)}>{title}</TextLink>
        </span>
      ))}
      {more > 0 ? ` and ${more} more` : ""}.
    </p>
  );
}
