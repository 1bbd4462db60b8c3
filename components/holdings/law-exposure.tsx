import { ChartTable } from "@/components/charts/chart-table";
import { formatPercent, formatUsd } from "@/components/format/format-number";
import { StateTag } from "@/components/regimes/state-tag";
import { Disclosure } from "@/components/ui/disclosure";
import type { RegimeExposure, RegimeExposures } from "@/domain/portfolio/regimes";
import { ExposureChart } from "./exposure-section";

type Props = {
  readonly regimes: RegimeExposures;
  readonly source: string;
};

/** Which law binds the coins of a book, and of which law that is not known. */
export function LawExposure({ regimes: { isRead, bound, open }, source }: Props) {
  const byKey = new Map(bound.map((each) => [each.key, each]));
  return (
    <>
      {bound.length === 0 ? (
        <p className="missing">
          {isRead
            ? "No law that is read here binds any of the coins for sure."
            : "Which law binds the coins is not known: nothing of them is published."}
        </p>
      ) : (
        <ExposureChart
          title="Which law binds it?"
          note="A coin under two regimes counts under both; the high end adds coins of which it is not known."
          heading="Regime"
          exposures={bound}
          source={source}
          behind={{
            label: "How each coin stands",
            of: ({ key }) => <States regime={byKey.get(key)} />,
          }}
        />
      )}
      {open.length === 0 ? null : <OpenLaws regimes={open} />}
    </>
  );
}

const TITLE = "Not known whether it binds any of the coins";

function OpenLaws({ regimes }: { readonly regimes: readonly RegimeExposure[] }) {
  return (
    <Disclosure summary={`${TITLE}: ${regimes.map(({ name }) => name).join(", ")}`}>
      <ChartTable
        caption={TITLE}
        columns={[
          { label: "Regime" },
          { label: "May bind at most", numeric: true },
          { label: "Of these coins" },
        ]}
        rows={regimes.map((each) => ({
          key: each.key,
          cells: [
            each.name,
            `${formatPercent(each.pct.high.toFixed())}, ${formatUsd(each.usd.high.toFixed())}`,
            <OpenCoins key="coins" regime={each} />,
          ],
        }))}
      />
    </Disclosure>
  );
}

function OpenCoins({ regime }: { readonly regime: RegimeExposure }) {
  return regime.states.map(({ slug, symbol, state }, index) => (
    <span key={slug}>
      {index === 0 ? "" : ", "}
      {symbol}
      {state === null ? <span className="missing"> (nothing published)</span> : null}
    </span>
  ));
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
