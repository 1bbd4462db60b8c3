import { regimeHref } from "@/components/regimes/addresses";
import { StateTag } from "@/components/regimes/state-tag";
import { TextLink } from "@/components/ui/text-link";
import type { CountryAnswer } from "@/domain/explain/country-question";

type Props = {
  readonly answer: CountryAnswer | undefined;
  readonly slug: string;
  readonly asOf: string | null;
};

/** How the rules of one country treat a coin, as far as its facts tell. */
export function CountryAnswerText({ answer, slug, asOf }: Props) {
  if (answer === undefined) return null;
  const address = { slug, asOf, revision: null, mode: "perimeter" } as const;
  return (
    <div className="text-sm">
      <p>
        <span className="font-medium">Rules of {answer.name}: </span>
        {answer.says}
      </p>
      {answer.regimes.length === 0 ? (
        <p className="text-muted">No regime of this place is read here.</p>
      ) : (
        <ul className="list-disc pl-5">
          {answer.regimes.map(({ id, name, state }) => (
            <li key={id}>
              <TextLink href={regimeHref(address, id)}>{name}</TextLink> <StateTag state={state} />
            </li>
          ))}
        </ul>
      )}
      <p className="text-muted">
        What the country asks of you as a holder, such as tax, exchange control and accounting, is
        no fact of a coin: ask somebody who advises there.
      </p>
    </div>
  );
}
