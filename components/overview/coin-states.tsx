import { formatDate } from "@/components/format/format-date";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import type { CoinHead } from "./coin-heading";

type Coin = Pick<CoinHead, "slug" | "symbol" | "draft" | "mayEdit">;

type BeforeProps = { readonly coin: Coin; readonly asOf: string; readonly first: string };

type Props = {
  readonly page:
    | { readonly kind: "unpublished"; readonly coin: Coin }
    | (BeforeProps & { readonly kind: "before" });
};

/** Why there is no profile to read, none published or none known on the day, and what to do next. */
export function NoProfile({ page }: Props) {
  if (page.kind === "before") return <NothingKnownThen {...page} />;
  return page.coin.mayEdit ? (
    <NothingPublished coin={page.coin} />
  ) : (
    <NothingToRead coin={page.coin} />
  );
}

type UnpublishedProps = { readonly coin: Coin };

function NothingPublished({ coin: { slug, symbol, draft } }: UnpublishedProps) {
  const hasDraft = draft !== null;
  return (
    <EmptyState
      title={`No revision of ${symbol} is published yet`}
      action={
        <LinkButton look="primary" href={`/issuers/${slug}/edit`}>
          {hasDraft ? "Go to the draft" : "Open a draft"}
        </LinkButton>
      }
    >
      {hasDraft
        ? "A draft is open. Its result can be read here once it is published."
        : "Enter what is known in a draft and publish it; its result can then be read here."}
    </EmptyState>
  );
}

function NothingToRead({ coin: { slug, symbol, draft } }: UnpublishedProps) {
  const hasDraft = draft !== null;
  return (
    <EmptyState
      title={`No revision of ${symbol} is published yet`}
      action={
        hasDraft ? (
          <LinkButton href={`/issuers/${slug}/draft`}>Read the result of the draft</LinkButton>
        ) : undefined
      }
    >
      {hasDraft
        ? "A draft is open; what it would give can be read before it is published."
        : "Its result can be read here once an analyst has published a revision."}
    </EmptyState>
  );
}

function NothingKnownThen({ coin: { slug, symbol }, asOf, first }: BeforeProps) {
  return (
    <EmptyState
      title={`Nothing was known of ${symbol} on ${formatDate(asOf)}`}
      action={
        <LinkButton
          href={`/issuers/${slug}?asOf=${first}`}
        >{`Show ${formatDate(first)}`}</LinkButton>
      }
    >
      {`The first profile of this coin describes ${formatDate(first)}. On an earlier day there is nothing to judge.`}
    </EmptyState>
  );
}

type NoticesProps = {
  readonly notices: readonly string[];
  readonly asOf: string;
  readonly profileAsOf: string;
  readonly revision: number | null;
  readonly latest: number | null;
};

/** What a reader must know of the day and the revision before reading a figure. */
export function ReadingNotices({ notices, asOf, profileAsOf, revision, latest }: NoticesProps) {
  const isEarly = asOf < profileAsOf;
  if (notices.length === 0 && !isEarly && revision === latest) return null;
  return (
    <div className="flex flex-col gap-2">
      {notices.map((notice) => (
        <Notice key={notice} kind="warning" title={notice} />
      ))}
      {isEarly ? (
        <Notice
          kind="warning"
          title={`Revision ${revision ?? ""} was not yet known on ${formatDate(asOf)}`}
        >
          {`Its facts describe ${formatDate(profileAsOf)}. Only what was public earlier is used, so most is unknown.`}
        </Notice>
      ) : null}
      {revision === latest ? null : (
        <Notice
          title={`Revision ${revision ?? ""} is shown, not the latest`}
        >{`The latest is revision ${latest ?? ""}.`}</Notice>
      )}
    </div>
  );
}

type PageNoticesProps = {
  readonly page: {
    readonly coin: { readonly latest: { readonly number: number | null } | null };
    readonly notices: readonly string[];
    readonly reading: {
      readonly version: { readonly number: number | null };
      readonly assessment: { readonly asOf: string; readonly profileAsOf: string };
    };
  };
  /** What else of the address could not be read. */
  readonly doubts?: readonly string[];
};

const NO_DOUBTS: readonly string[] = [];

/** The same for the page of a coin. */
export function PageNotices({ page, doubts = NO_DOUBTS }: PageNoticesProps) {
  const { coin, notices, reading } = page;
  const { asOf, profileAsOf } = reading.assessment;
  return (
    <ReadingNotices
      {...{ asOf, profileAsOf }}
      notices={[...notices, ...doubts]}
      revision={reading.version.number}
      latest={coin.latest?.number ?? null}
    />
  );
}
