import type { Metadata } from "next";
import { AttributionView } from "@/components/explain/attribution-view";
import { ChangesForm } from "@/components/explain/changes-form";
import { latestAddress } from "@/components/overview/address";
import { CoinFrame, WithoutProfile } from "@/components/overview/coin-frame";
import { ErrorSummary, type SummaryError } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { getRules } from "@/server/assessments/reading";
import { requirePermission } from "@/server/auth/require";
import { attributeCoin } from "@/server/explain/attribution";
import { listUsedPolicies } from "@/server/explain/policies";
import { toErrorTitle } from "@/server/http/form-error";
import { listRevisions } from "@/server/profiles/queries";
import { type CoinProps, findCoin } from "../../load-coin";
import { hasUnreadableDay, readSide, type ReadSide } from "./read-sides";

export async function generateMetadata({ params, searchParams }: CoinProps): Promise<Metadata> {
  const { symbol } = await findCoin((await params).slug);
  const title = `What moved ${symbol}`;
  return { title: hasUnreadableDay(await searchParams) ? toErrorTitle(title) : title };
}

const nameOf = ({ side }: ReadSide): string => `Revision ${side.revision}, ${side.asOf}`;
const choiceOf = ({ side, label, day, dayError }: ReadSide) => ({
  revision: side.revision,
  day,
  dayError,
  policy: label,
});

const listErrors = (
  fieldId: string,
  label: string,
  { dayError }: ReadSide,
): readonly SummaryError[] =>
  dayError === null ? [] : [{ message: `${label}: ${dayError}`, fieldId }];

/** Why one assessment of a coin differs from another: evidence age, facts, rules or policy. */
export default async function ChangesPage({ params, searchParams }: CoinProps) {
  await requirePermission("profile.read");
  const coin = await findCoin((await params).slug);
  const title = `What moved the result of ${coin.symbol}?`;
  const address = latestAddress(coin.slug);
  if (coin.latest === null) {
    return (
      <WithoutProfile page={{ kind: "unpublished", coin, address }} tab="explain" title={title} />
    );
  }
  const revisions = (await listRevisions(coin.id)).flatMap(({ number, asOf }) =>
    number === null ? [] : [{ number, asOf }],
  );
  const [latest, previous = latest] = revisions;
  if (latest === undefined || previous === undefined) throw new Error("a coin without revisions");
  const query = await searchParams;
  const { policy: current } = await getRules();
  const shared = { query, revisions, current };
  const from = await readSide({ ...shared, end: "from", spare: previous });
  const to = await readSide({ ...shared, end: "to", spare: latest });
  const used = await listUsedPolicies();
  const policies = [...new Set([current.version, ...used])];
  const notices = [...from.notices, ...to.notices];
  const errors = [
    ...listErrors("fromDay", "From, judged as of", from),
    ...listErrors("toDay", "To, judged as of", to),
  ];
  return (
    <CoinFrame
      {...{ coin, address, title }}
      tab="explain"
      lead="Two assessments held against each other: what the clock did, what facts did, what rules did and what the policy did. The parts add up exactly."
    >
      <ErrorSummary errors={errors} />
      {notices.length === 0 ? null : (
        <Notice kind="warning" title="Not everything in the address could be read">
          {notices.join(" ")}
        </Notice>
      )}
      <ChangesForm
        slug={coin.slug}
        from={choiceOf(from)}
        to={choiceOf(to)}
        {...{ revisions, policies }}
      />
      {errors.length > 0 ? (
        <p>Mend the fields named above to see what moved; nothing typed is lost.</p>
      ) : (
        <AttributionView
          made={await attributeCoin(coin, from.side, to.side)}
          from={nameOf(from)}
          to={nameOf(to)}
        />
      )}
    </CoinFrame>
  );
}
