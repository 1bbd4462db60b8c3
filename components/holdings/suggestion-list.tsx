import { findingHref } from "@/components/overview/address";
import { regimeHref } from "@/components/regimes/addresses";
import { TextLink } from "@/components/ui/text-link";
import type { Cited, Suggestion } from "@/domain/portfolio/suggestions";

type Props = {
  readonly suggestions: readonly Suggestion[];
  /** Titles of criteria by id. */
  readonly titles: ReadonlyMap<string, string>;
  readonly regimeNames: ReadonlyMap<string, string>;
  readonly asOf: string;
};

/** What the rules suggest, why, and where each reason is found. */
export function SuggestionList({ suggestions, titles, regimeNames, asOf }: Props) {
  return (
    <ol className="flex list-decimal flex-col gap-4 pl-5">
      {suggestions.map(({ id, text, reasons, cites }) => (
        <li key={id}>
          <p className="font-semibold">{text}</p>
          <ul className="list-disc pl-5 text-sm">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <p className="text-sm text-muted">
            Found in{" "}
            {cites.map((cited, index) => (
              <span key={`${cited.slug} ${"id" in cited ? cited.id : ""}`}>
                {index === 0 ? "" : ", "}
                <CitedLink cited={cited} titles={titles} regimeNames={regimeNames} asOf={asOf} />
              </span>
            ))}
            .
          </p>
        </li>
      ))}
    </ol>
  );
}

type LinkProps = Omit<Props, "suggestions"> & { readonly cited: Cited };

function CitedLink({ cited, titles, regimeNames, asOf }: LinkProps) {
  const { slug, symbol } = cited;
  const address = { slug, asOf, revision: null };
  if (cited.kind === "coin")
    return <TextLink href={`/issuers/${slug}?asOf=${asOf}`}>{symbol}</TextLink>;
  if (cited.kind === "finding")
    return (
      <TextLink href={findingHref(address, cited.id)}>
        {symbol}: {titles.get(cited.id) ?? cited.id}
      </TextLink>
    );
  return (
    <TextLink href={regimeHref({ ...address, mode: "perimeter" }, cited.id)}>
      {symbol}: {regimeNames.get(cited.id) ?? cited.id}
    </TextLink>
  );
}
