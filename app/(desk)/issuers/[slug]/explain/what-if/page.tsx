import type { Metadata } from "next";
import { KeepForm } from "@/components/explain/keep-form";
import { WhatIfForm } from "@/components/explain/what-if-form";
import { CoinFrame, WithoutProfile } from "@/components/overview/coin-frame";
import { ErrorSummary, type SummaryError } from "@/components/ui/error-summary";
import { Section } from "@/components/ui/page-heading";
import { formatDate } from "@/components/format/format-date";
import { type Supposed, toStartText } from "@/domain/explain/what-if";
import { isFactId } from "@/domain/facts/vocabulary";
import { requirePermission } from "@/server/auth/require";
import { supposeOf } from "@/server/explain/what-if";
import { toErrorTitle, toFormTitle } from "@/server/http/form-error";
import { type CoinProps, findCoin, loadCoin } from "../../load-coin";
import { keepAsDraft } from "./actions";
import { hasUnreadable, readAskedFact, readScratch, toKept, whatIfHref } from "./address";
import { Outcome } from "./outcome";

export async function generateMetadata(props: CoinProps): Promise<Metadata> {
  const { symbol } = await findCoin((await props.params).slug);
  const title = `What if: ${symbol}`;
  const isWrong = hasUnreadable(readScratch(Object.entries(await props.searchParams)));
  return { title: isWrong ? toErrorTitle(title) : await toFormTitle(title) };
}

const listErrors = (supposed: readonly Supposed[]): readonly SummaryError[] =>
  supposed.flatMap(({ id, label, error }) =>
    error === null ? [] : [{ message: `${label}: ${error}`, fieldId: `s.${id}` }],
  );

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
  const errors = listErrors(supposed);
  const isReadable = supposed.length > 0 && errors.length === 0;
  const { slug } = coin;
  return (
    <CoinFrame
      coin={coin}
      address={address}
      tab="explain"
      title={title}
      lead={`A scratch copy of the facts of ${formatDate(assessment.profileAsOf)}, judged as of ${formatDate(assessment.asOf)} by the same rules. It lives in the address alone: nothing is stored until it is kept as a draft. Rows of lists are changed in a draft.`}
    >
      <ErrorSummary errors={errors} />
      <Section id="suppose" title="What is supposed?">
        <WhatIfForm slug={slug} kept={toKept(address)} supposed={supposed} asked={asked} />
      </Section>
      {isReadable ? <Outcome reading={reading} after={after} /> : null}
      {errors.length === 0 ? null : (
        <p>Mend the fields named above to see what would follow; nothing typed is lost.</p>
      )}
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
