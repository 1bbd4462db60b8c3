import { formatDate } from "@/components/format/format-date";
import { Button } from "@/components/ui/button";
import { DayInput } from "@/components/ui/day-input";
import { TextLink } from "@/components/ui/text-link";
import { type CoinAddress, coinHref, type CoinPlace } from "./address";

type Props = {
  readonly address: CoinAddress;
  readonly place: CoinPlace;
  /** The day shown now, the day the facts describe, and today by the server's clock. */
  readonly asOf: string;
  readonly profileAsOf: string | null;
  readonly today: string;
  /** What else the address says and the next page must keep. */
  readonly kept?: Readonly<Record<string, string>>;
};

const NOTHING_KEPT: Readonly<Record<string, string>> = {};

/** Chooses the day to judge at: a form that works without scripts, and the two days most asked for. */
export function AsOfForm({ address, place, asOf, profileAsOf, today, kept = NOTHING_KEPT }: Props) {
  const { slug, revision } = address;
  return (
    <form
      action={`/issuers/${slug}${place}`}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm"
      data-print="hide"
    >
      {revision === null ? null : <input type="hidden" name="revision" value={revision} />}
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="as-of" className="font-medium">
        Judged as of
      </label>
      <span className="flex items-center gap-2">
        <DayInput id="as-of" name="asOf" defaultValue={asOf} />
        <Button size="small">Show</Button>
      </span>
      {profileAsOf === null || profileAsOf === asOf ? null : (
        <TextLink href={coinHref({ ...address, asOf: null }, place, kept)}>
          Profile&rsquo;s own day, {formatDate(profileAsOf)}
        </TextLink>
      )}
      {today === asOf ? null : (
        <TextLink href={coinHref({ ...address, asOf: today }, place, kept)}>Today</TextLink>
      )}
    </form>
  );
}
