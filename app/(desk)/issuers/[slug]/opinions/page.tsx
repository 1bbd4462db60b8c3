import type { Metadata } from "next";
import { OpinionList } from "@/components/opinions/opinion-list";
import { WithdrawOpinion } from "@/components/opinions/withdraw-opinion";
import { latestAddress } from "@/components/overview/address";
import { CoinFrame } from "@/components/overview/coin-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/page-heading";
import { can } from "@/server/auth/permissions";
import { requirePermission } from "@/server/auth/require";
import { toFormTitle } from "@/server/http/form-error";
import { listOpinions } from "@/server/opinions/queries";
import { type CoinProps, findCoin, readParam } from "../load-coin";
import type { OpinionRecord } from "@/server/opinions/opinion.repository";
import { withdraw } from "./actions";
import { Compared } from "./compared";
import { EntryForm } from "./entry-form";
import { toListed } from "./listed";

const DONE: Readonly<Record<string, string>> = {
  entered: "The opinion was entered.",
  withdrawn: "The entry was withdrawn.",
};

export async function generateMetadata({ params }: CoinProps): Promise<Metadata> {
  const { symbol } = await findCoin((await params).slug);
  return { title: await toFormTitle(`Opinions of ${symbol}`) };
}

/** What raters say of the coin, beside the own result and never mixed into it. */
export default async function OpinionsPage({ params, searchParams }: CoinProps) {
  const mayEdit = can(await requirePermission("profile.read"), "opinion.edit");
  const coin = await findCoin((await params).slug);
  const { id: coinId, slug, symbol } = coin;
  const query = await searchParams;
  const opinions = await listOpinions(coinId);
  const inForce = opinions.filter(({ withdrawn, isReplaced }) => withdrawn === null && !isReplaced);
  const replaced = inForce.find(({ id }) => id === readParam(query, "replaces")) ?? null;
  const done = DONE[readParam(query, "done") ?? ""];
  return (
    <CoinFrame
      coin={coin}
      address={latestAddress(slug)}
      tab="opinions"
      title={`What do others say of ${symbol}?`}
      lead="Published opinions of raters on a common scale. They stand beside the own result and never enter it."
    >
      {done === undefined ? null : <Notice kind="success" title={done} />}
      {coin.latest === null || inForce.length === 0 ? null : (
        <Compared slug={slug} opinions={inForce} />
      )}
      <Entries slug={slug} opinions={opinions} mayEdit={mayEdit} />
      {mayEdit ? <EntryForm coinId={coinId} slug={slug} replaced={replaced} /> : null}
    </CoinFrame>
  );
}

type EntriesProps = {
  readonly slug: string;
  readonly opinions: readonly OpinionRecord[];
  readonly mayEdit: boolean;
};

function Entries({ slug, opinions, mayEdit }: EntriesProps) {
  if (opinions.length === 0)
    return (
      <EmptyState title="No opinion has been entered.">
        Enter what a rater published, with the scale it is meant on: it is shown beside the own
        result, with what drives the distance.
      </EmptyState>
    );
  const tools = (id: string) => (
    <WithdrawOpinion id={id} action={withdraw.bind(null, { opinionId: id, slug })} />
  );
  return (
    <Section id="entries" title="Which opinions were entered?">
      <OpinionList
        opinions={opinions.map(toListed)}
        replaceHref={(id) => `/issuers/${slug}/opinions?replaces=${id}#enter`}
        tools={mayEdit ? tools : null}
      />
    </Section>
  );
}
