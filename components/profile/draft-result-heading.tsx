import { formatDate } from "@/components/format/format-date";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { TabLinks } from "@/components/ui/tab-links";
import { Tag } from "@/components/ui/tag";

type Props = {
  readonly slug: string;
  readonly symbol: string;
  readonly name: string;
  readonly tab: "result" | "findings";
  /** The day the draft's facts describe. */
  readonly asOf: string;
  /** Number of the latest published revision; null where none is published. */
  readonly latest: number | null;
  /** False for those who read the result and enter nothing. */
  readonly mayEdit: boolean;
};

/** Says on every page of a draft's result that nobody else sees it. */
export function DraftResultHeading({ slug, symbol, name, tab, asOf, latest, mayEdit }: Props) {
  const coin = `/issuers/${slug}`;
  const title =
    tab === "result"
      ? `What is the result of the draft of ${symbol}?`
      : `What does the draft of ${symbol} find?`;
  return (
    <div className="flex flex-col gap-4">
      <Breadcrumb
        items={[
          { label: "Issuers", href: "/issuers" },
          { label: symbol, href: coin },
          mayEdit ? { label: "Draft", href: `${coin}/edit` } : { label: "Draft" },
          { label: tab === "result" ? "Result" : "Findings" },
        ]}
      />
      <PageHeading
        eyebrow={
          <>
            {name} ({symbol}) <Tag look="caution">Unpublished draft</Tag>
          </>
        }
        title={title}
        actions={
          mayEdit ? (
            <>
              <LinkButton look="primary" href={`${coin}/publish`}>
                Review and publish
              </LinkButton>
              <LinkButton href={`${coin}/edit`}>Back to the draft</LinkButton>
            </>
          ) : undefined
        }
      />
      <TabLinks
        label={`Result of the draft of ${symbol}`}
        tabs={[
          { href: `${coin}/draft`, label: "Result", current: tab === "result" },
          { href: `${coin}/draft/findings`, label: "Findings", current: tab === "findings" },
        ]}
      />
      <Notice kind="warning" title="This is an unpublished draft">
        {latest === null
          ? `No revision of ${symbol} is published yet.`
          : `Revision ${latest} stays the published result until this draft is published.`}{" "}
        {`The draft is judged as it is saved now, on facts of ${formatDate(asOf)}.`}
      </Notice>
    </div>
  );
}
