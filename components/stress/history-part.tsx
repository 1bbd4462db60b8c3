import { TextLink } from "@/components/ui/text-link";
import type { CoinAddress } from "@/components/overview/address";
import type { RunReading } from "@/domain/stress-analysis/play";
import type { Preset } from "@/domain/stress-analysis/presets";
import { presetHref } from "./addresses";
import { headlinesOf, isOne } from "./figures";

type Props = {
  readonly preset: Preset;
  readonly reading: RunReading;
  readonly address: CoinAddress;
  /** Day of the profile the page shows, whether or not the address says it. */
  readonly shownOn: string;
  readonly symbol: string;
};

/** The model beside what happened. */
export function HistoryPart({ preset, reading, address, shownOn, symbol }: Props) {
  const { history } = preset;
  if (history === null) return null;
  const isSame = isOne(reading);
  return (
    <div className="flex max-w-prose flex-col gap-3">
      <SamplePlace {...{ history, address, shownOn, symbol }} preset={preset.id} />
      <h3>What the model says of {symbol}</h3>
      <ul className="list-disc pl-5">
        {headlinesOf(reading).map(({ label, early, late }) => (
          <li key={label}>
            {isSame || early === late
              ? `${label}: ${late}.`
              : `${label}: ${early} at best, ${late} at worst.`}
          </li>
        ))}
      </ul>
      <h3>What {history.coin} did</h3>
      <ul className="list-disc pl-5">
        {history.happened.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <h3>Where they differ, and why</h3>
      <ul className="list-disc pl-5">
        {history.differs.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
}

type PlaceProps = {
  readonly history: NonNullable<Preset["history"]>;
  readonly preset: string;
  readonly address: CoinAddress;
  readonly shownOn: string;
  readonly symbol: string;
};

function SamplePlace({ history, preset, address, shownOn, symbol }: PlaceProps) {
  const { sample, coin } = history;
  if (sample === null)
    return (
      <p>{`There is no profile of ${coin} for that time. The figures run on the reserve of ${symbol} shown here.`}</p>
    );
  if (address.slug === sample.slug && shownOn === sample.asOf)
    return <p>{`A replay: the reserve is that of ${coin} at the time.`}</p>;
  const there = { slug: sample.slug, asOf: sample.asOf, revision: null };
  return (
    <p>
      The figures run on the reserve of {symbol} shown here.{" "}
      <TextLink href={presetHref(there, preset)}>
        {`Replay it on the reserve of ${coin} of the time`}
      </TextLink>
      , where the sample library is loaded.
    </p>
  );
}
