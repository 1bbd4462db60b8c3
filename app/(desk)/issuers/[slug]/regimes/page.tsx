import type { Metadata } from "next";
import { formatDate } from "@/components/format/format-date";
import { AsOfForm } from "@/components/overview/as-of-form";
import { CoinFrame, WithoutProfile } from "@/components/overview/coin-frame";
import { PageNotices } from "@/components/overview/coin-states";
import { changesHref, keptMode, regimesHref } from "@/components/regimes/addresses";
import { ModeLinks } from "@/components/regimes/mode-links";
import { RegimesTable } from "@/components/regimes/regimes-table";
import { Section } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { toMode } from "@/domain/regime/truth";
import type { RegimeNature } from "@/domain/regime/regime";
import { today } from "@/server/http/today";
import { judgeRegimes } from "@/server/regimes/queries";
import { type CoinProps, findCoin, loadCoin, readParam } from "../load-coin";
import { requirePermission } from "@/server/auth/require";

export async function generateMetadata({ params }: CoinProps): Promise<Metadata> {
  const { symbol } = await findCoin((await params).slug);
  return { title: `Regimes of ${symbol}` };
}

const GROUPS: readonly {
  readonly nature: RegimeNature;
  readonly title: string;
  readonly note: string;
}[] = [
  { nature: "law", title: "Law", note: "Binds whoever it reaches, from its day." },
  {
    nature: "proposed",
    title: "Proposed law",
    note: "Shows readiness; nothing here can be breached.",
  },
  { nature: "standard", title: "Standards", note: "Alignment with what nobody is bound by." },
];

/** Which regimes bind this coin on a day, which gates hold, and which cannot be concluded. */
export default async function RegimesPage(props: CoinProps) {
  await requirePermission("profile.read");
  const page = await loadCoin(props);
  const { symbol } = page.coin;
  const title = `Which regimes bind ${symbol}, and do its gates hold?`;
  if (page.kind !== "shown") return <WithoutProfile page={page} tab="regimes" title={title} />;
  const { coin, reading } = page;
  const { view, assessment } = reading;
  const { asOf, profileAsOf } = assessment;
  const query = await props.searchParams;
  const mode = toMode(readParam(query, "mode"));
  const address = { ...page.address, mode };
  const readings = judgeRegimes(view, mode);
  return (
    <CoinFrame
      coin={coin}
      address={page.address}
      tab="regimes"
      title={title}
      lead={`The rules as they stand on ${formatDate(asOf)}, read on facts of ${formatDate(profileAsOf)}.`}
    >
      <PageNotices page={page} />
      <div className="flex flex-wrap items-center gap-x-8 gap-y-2">
        <AsOfForm
          address={page.address}
          place="/regimes"
          asOf={asOf}
          profileAsOf={profileAsOf}
          today={today()}
          kept={keptMode(mode)}
        />
        <TextLink href={changesHref(address)}>What changes, and when</TextLink>
      </div>
      <ModeLinks mode={mode} hrefFor={(each) => regimesHref({ ...address, mode: each })} />
      {GROUPS.map(({ nature, title: heading, note }) => (
        <Section key={nature} id={nature} title={heading} note={note}>
          <RegimesTable
            caption={`${heading}, regime by regime`}
            readings={readings.filter(({ regime }) => regime.nature === nature)}
            address={address}
          />
        </Section>
      ))}
      <p className="max-w-prose text-sm text-muted">
        A reading of rules in our own words, not legal advice. Each rule says how far its text was
        checked; one that was not carries that mark.
      </p>
    </CoinFrame>
  );
}
