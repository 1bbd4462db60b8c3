import { formatUsd } from "@/components/format/format-number";
import { findingHref } from "@/components/overview/address";
import { USE_CASE_LOOKS } from "@/components/overview/use-case-looks";
import { Tag, type TagLook } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { HeldCoin } from "@/domain/portfolio/book";
import type { LimitCheck } from "@/domain/portfolio/limits";
import type { HeldUse } from "@/domain/portfolio/uses";
import { USE_CASE_LABELS } from "@/domain/report/words";
import type { CountryAnswer } from "@/domain/explain/country-question";
import { CountryAnswerText } from "@/components/use-cases/country-answer";

const LIMIT_WORDS: Readonly<Record<LimitCheck["state"], { look: TagLook; words: string }>> = {
  within: { look: "positive", words: "Within the limit" },
  exceeds: { look: "critical", words: "Above the limit" },
  cannot_compare: { look: "plain", words: "Not compared" },
};

type Props = {
  readonly holdings: readonly HeldCoin[];
  readonly uses: ReadonlyMap<string, readonly HeldUse[]>;
  readonly countries: ReadonlyMap<string, CountryAnswer>;
  /** Titles of criteria by id. */
  readonly titles: ReadonlyMap<string, string>;
  readonly asOf: string;
};

/** Each coin against what it is held for: verdict, conditions, limit, and the rules of the reader's country. */
export function UseSection({ holdings, uses, countries, titles, asOf }: Props) {
  return (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
      {holdings.map(({ slug, symbol }) => (
        <article key={slug} className="flex min-w-0 flex-col gap-2 text-sm">
          <h3 className="border-b border-rule pb-1">{symbol}</h3>
          {(uses.get(slug) ?? []).length === 0 ? (
            <p className="missing">nothing published by the day of the book</p>
          ) : null}
          {(uses.get(slug) ?? []).map((use) => (
            <Use key={use.outcome.id} {...{ use, slug, titles, asOf }} />
          ))}
          {countries.has(slug) ? (
            <CountryAnswerText answer={countries.get(slug)} slug={slug} asOf={asOf} />
          ) : null}
        </article>
      ))}
    </div>
  );
}

type UseProps = Pick<Props, "titles" | "asOf"> & { readonly use: HeldUse; readonly slug: string };

function Use({ use: { outcome, limit, suggested, findings }, slug, titles, asOf }: UseProps) {
  const { look, words } = LIMIT_WORDS[limit.state];
  const address = { slug, asOf, revision: null };
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-medium">{outcome.title}</span>
        <Tag look={USE_CASE_LOOKS[outcome.verdict]}>{USE_CASE_LABELS[outcome.verdict]}</Tag>
      </p>
      <ul className="list-disc pl-5">
        {[...outcome.reasons, ...outcome.conditions].map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p>
        <span className="text-muted">Suggested limit: </span>
        {suggested}
        {limit.limitUsd === null || limit.limitUsd.isZero()
          ? ""
          : ` (${formatUsd(limit.limitUsd.toFixed())})`}
        . <Tag look={look}>{words}</Tag>
        {limit.why === null ? null : <span className="text-muted"> {limit.why}</span>}
      </p>
      {findings.length === 0 ? null : (
        <p className="text-muted">
          Findings:{" "}
          {findings.map((id, index) => (
            <span key={id}>
              {index === 0 ? "" : ", "}
              <TextLink href={findingHref(address, id)}>{titles.get(id) ?? id}</TextLink>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
