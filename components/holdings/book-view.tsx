import { StateTag } from "@/components/regimes/state-tag";
import { Section } from "@/components/ui/page-heading";
import { Notice } from "@/components/ui/notice";
import { formatUsd } from "@/components/format/format-number";
import type { Book } from "@/domain/portfolio/open-book";
import type { RegimeExposure } from "@/domain/portfolio/regimes";
import type { Policy } from "@/domain/scoring/policy";
import { BookSummary, HoldingTable, type ShownHolding } from "./book-summary";
import { ExposureChart, PartNames } from "./exposure-section";
import { SuggestionList } from "./suggestion-list";
import { UseSection } from "./use-section";

type Props = {
  readonly name: string;
  readonly asOf: string;
  readonly book: Book;
  readonly policy: Policy;
  /** The situation chosen; null where none was, or where the policy has it no longer. */
  readonly purpose: string | null;
  readonly holdings: readonly ShownHolding[];
  readonly titles: ReadonlyMap<string, string>;
};

const LIMITS_NOTE = "Limits are suggestions of the policy, not advice.";

/** Everything a book of holdings comes to. */
export function BookView(props: Props) {
  const { name, asOf, book, policy, purpose, holdings, titles } = props;
  const { result, regimes, suggestions } = book;
  const regimeNames = new Map(regimes.map(({ key, name: each }) => [key, each]));
  return (
    <>
      <Section id="result" title="How well is the whole backed?" note="0–100, higher is better">
        <BookSummary result={result} policy={policy} name={name} />
        <HoldingTable holdings={holdings} totalUsd={result.totalUsd} />
      </Section>
      <Section
        id="suggestions"
        title="What would spread it better?"
        note="By rule, with its reasons"
      >
        {suggestions.length === 0 ? (
          <p>No rule asks for anything.</p>
        ) : (
          <SuggestionList {...{ suggestions, titles, regimeNames, asOf }} />
        )}
      </Section>
      <Concentration book={book} asOf={asOf} />
      <Section
        id="uses"
        title={
          purpose === null
            ? "What does each coin fit?"
            : `Does each coin fit ${purpose.toLowerCase()}?`
        }
        note={LIMITS_NOTE}
      >
        <UseSection {...{ holdings, titles, asOf }} uses={book.uses} countries={book.countries} />
      </Section>
    </>
  );
}

function Concentration({ book, asOf }: Pick<Props, "book" | "asOf">) {
  const { issuers, institutions, chains, regimes } = book;
  const source = `profiles as they could be known on ${asOf}, times the amounts held.`;
  const byKey = new Map(regimes.map((each) => [each.key, each]));
  return (
    <Section
      id="concentration"
      title="What does the book rest on more than once?"
      note="Lower is more spread; solid for sure, hatched at most"
    >
      <ExposureChart
        title="Who issues it?"
        note="Share of the book by issuer."
        heading="Issuer"
        exposures={issuers}
        source={source}
      />
      {institutions.unnamedUsd.isZero() ? null : (
        <Notice
          title={`For up to ${formatUsd(institutions.unnamedUsd.toFixed())} nobody says where the reserve is kept`}
        >
          That much may be at any one bank or custodian below, and counts at the high end of each.
        </Notice>
      )}
      {institutions.groups.length === 0 ? (
        <p className="missing">No profile names a bank or custodian.</p>
      ) : (
        <ExposureChart
          title="Which banks and custodians stand behind it?"
          note="Holding times the group's share of the coin's reserve, added up over coins."
          heading="Bank or custodian group"
          exposures={institutions.groups}
          source={source}
        />
      )}
      {regimes.length === 0 ? (
        <p className="missing">No law that is read here binds any of the coins for sure.</p>
      ) : (
        <ExposureChart
          title="Which law binds it?"
          note="A coin under two regimes counts under both; the high end adds coins of which it is not known."
          heading="Regime"
          exposures={regimes}
          source={source}
          behind={{
            label: "How each coin stands",
            of: ({ key }) => <States regime={byKey.get(key)} />,
          }}
        />
      )}
      {chains.length === 0 ? (
        <p className="missing">No profile names a chain.</p>
      ) : (
        <ExposureChart
          title="On which chains do the coins circulate?"
          note="Holding times the chain's share of the coin's supply; on which chain you hold is not asked."
          heading="Chain"
          exposures={chains}
          source={source}
          behind={{ label: "Coins on it", of: (each) => <PartNames exposure={each} /> }}
        />
      )}
    </Section>
  );
}

function States({ regime }: { readonly regime: RegimeExposure | undefined }) {
  return (
    <ul className="[&_.tag]:whitespace-normal">
      {regime?.states.map(({ slug, symbol, state }) => (
        <li key={slug}>
          {symbol}{" "}
          {state === null ? (
            <span className="missing">nothing published</span>
          ) : (
            <StateTag state={state} />
          )}
        </li>
      ))}
    </ul>
  );
}
