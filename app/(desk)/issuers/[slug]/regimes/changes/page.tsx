import type { Metadata } from "next";
import { formatDate } from "@/components/format/format-date";
import { CoinFrame, WithoutProfile } from "@/components/overview/coin-frame";
import { changesHref, regimesHref } from "@/components/regimes/addresses";
import { ChangesForm } from "@/components/regimes/changes-form";
import { ChangesTable } from "@/components/regimes/changes-table";
import { ModeLinks } from "@/components/regimes/mode-links";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { addDays, isIsoDate, type IsoDate } from "@/domain/dates";
import { listChanges } from "@/domain/regime/changes";
import { toMode } from "@/domain/regime/truth";
import { today } from "@/server/http/today";
import { listRegimes } from "@/server/regimes/queries";
import { type CoinProps, findCoin, loadCoin, readParam } from "../../load-coin";
import { requirePermission } from "@/server/auth/require";

export async function generateMetadata({ params }: CoinProps): Promise<Metadata> {
  const { symbol } = await findCoin((await params).slug);
  return { title: `What changes for ${symbol}` };
}

const TWO_YEARS = 730;

/** The rules that start or stop binding between two days, and how the coin stands against each. */
export default async function ChangesPage(props: CoinProps) {
  await requirePermission("profile.read");
  const page = await loadCoin(props);
  const { symbol } = page.coin;
  const title = `What changes for ${symbol}, and when?`;
  if (page.kind !== "shown") return <WithoutProfile page={page} tab="regimes" title={title} />;
  const query = await props.searchParams;
  const mode = toMode(readParam(query, "mode"));
  const address = { ...page.address, mode };
  const from = readDay(readParam(query, "from"), today());
  const to = readDay(readParam(query, "to"), addDays(from.day, TWO_YEARS));
  const doubts = [from.doubt, to.doubt].filter((doubt) => doubt !== null);
  if (to.day < from.day)
    doubts.push("The second day lies before the first, so nothing can change.");
  const changes = listChanges(listRegimes(), page.reading.view, {
    from: from.day,
    to: to.day,
    mode,
  });
  return (
    <CoinFrame
      coin={page.coin}
      address={page.address}
      tab="regimes"
      title={title}
      lead={`${changes.length} rules start or stop binding after ${formatDate(from.day)} and up to ${formatDate(to.day)}. Facts stay as of ${formatDate(page.reading.assessment.asOf)}; only the law moves on.`}
    >
      <TextLink href={regimesHref(address)}>All regimes</TextLink>
      {doubts.map((doubt) => (
        <Notice key={doubt} kind="warning" title={doubt} />
      ))}
      <ChangesForm address={address} from={from.day} to={to.day} />
      <ModeLinks
        mode={mode}
        hrefFor={(each) => changesHref({ ...address, mode: each }, { from: from.day, to: to.day })}
      />
      <ChangesTable changes={changes} address={address} />
    </CoinFrame>
  );
}

function readDay(
  text: string | null,
  otherwise: IsoDate,
): { readonly day: IsoDate; readonly doubt: string | null } {
  if (text === null) return { day: otherwise, doubt: null };
  const isDay: boolean = isIsoDate(text);
  if (isDay) return { day: text, doubt: null };
  return {
    day: otherwise,
    doubt: `“${text.slice(0, 40)}” is not a day; ${otherwise} is used. Write year-month-day.`,
  };
}
