import type { Metadata } from "next";
import { KeepForm } from "@/components/explain/keep-form";
import { WhatIfForm } from "@/components/explain/what-if-form";
import { CoinFrame, WithoutProfile } from "@/components/overview/coin-frame";
import { Section } from "@/components/ui/page-heading";
import { formatDate } from "@/components/format/format-date";
import { toStartText } from "@/domain/explain/what-if";
import { isFactId } from "@/domain/facts/vocabulary";
import { requirePermission } from "@/server/auth/require";
import { supposeOf } from "@/server/explain/what-if";
import { toFormTitle } from "@/server/http/form-error";
import { type CoinProps, findCoin, loadCoin } from "../../load-coin";
import { keepAsDraft } from "./actions";
import { readAskedFact, readScratch, whatIfHref } from "./address";
import { Outcome } from "./outcome";

export async function generateMetadata({ params }: CoinProps): Promise<Metadata> {
  const { symbol } = await findCoin((await params).slug);
  return { title: await toFormTitle(`What if: ${symbol}`) };
}

/** Facts supposed to be otherwise, judged by the same rules beside the original; nothing is stored. */
export default async function WhatIfPage(props: CoinProps) {
  await requirePermission("profile.read");
  const page = await loadCoin(props);
  const title = `What if ${page.coin.symbol} were otherwise?`;
  if (page.kind !== "shown") return <WithoutProfile page={page} tab="explain" title={title} />;
  const { coin, reading, address } = page;
  const { assessment, version, profile } = reading;
  const query = await props.searchParams;
  const scratch = readScratch(Object.entries(query));
  const { supposed, after } = await supposeOf(reading, scratch);
  const fact = readAskedFact(query);
  const asked =
    fact !== null && isFactId(fact) ? { id: fact, text: toStartText(profile, fact) } : null;
  const isReadable = supposed.length > 0 && supposed.every(({ error }) => error === null);
  const { slug } = coin;
  const kept = {
    ...(address.asOf === null ? {} : { asOf: address.asOf }),
    ...(address.revision === null ? {} : { revision: String(address.revision) }),
  };
  return (
    <CoinFrame
      coin={coin}
      address={address}
      tab="explain"
      title={title}
      lead={`A scratch copy of the facts of ${formatDate(assessment.profileAsOf)}, judged as of ${formatDate(assessment.asOf)} by the same rules. It lives in the address alone: nothing is stored until it is kept as a draft. Rows of lists are changed in a draft.`}
    >
      <Section id="suppose" title="What is supposed?">
        <WhatIfForm slug={slug} kept={kept} supposed={supposed} asked={asked} />
      </Section>
      {supposed.length === 0 ? null : <Outcome reading={reading} after={after} />}
      {isReadable && coin.mayEdit && version.number !== null ? (
        <Section id="keep" title="Should it be kept?">
          <p className="max-w-prose">
            Keeping writes these answers into the working draft without a source. What the draft
            says already keeps its own; an answer that somebody changed there, or about which
            sources disagree, stays and is named here.
          </p>
          <KeepForm
            action={keepAsDraft.bind(null, { slug, revision: version.number, scratch })}
            labels={Object.fromEntries(supposed.map(({ id, label }) => [id, label]))}
            discardHref={whatIfHref(address, {})}
          />
        </Section>
      ) : null}
    </CoinFrame>
  );
}
