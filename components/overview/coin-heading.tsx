import { LinkButton } from "@/components/ui/button";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Menu, MenuLink } from "@/components/ui/menu";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { TabLinks } from "@/components/ui/tab-links";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import { formatDate } from "@/components/format/format-date";
import { type CoinAddress, coinHref, reportHref, type ReportFormat } from "./address";

/** What the head of each page of a coin needs to know of it. */
export type CoinHead = {
  readonly slug: string;
  readonly symbol: string;
  readonly name: string;
  readonly isSample: boolean;
  readonly archivedAt: Date | null;
  readonly issuer: { readonly legalName: string | null };
  readonly latest: { readonly asOf: string } | null;
  readonly draft: { readonly asOf: string } | null;
  /** False for those whom the draft is closed to. */
  readonly mayEdit: boolean;
};

export type CoinTab = keyof typeof PLACES;

type Props = {
  readonly coin: CoinHead;
  readonly address: CoinAddress;
  readonly tab: CoinTab;
  readonly title: string;
  readonly lead?: string;
  /** The country the page asks about; reports answer it too. */
  readonly country?: string | null;
};

const PLACES = {
  overview: "",
  findings: "/findings",
  explain: "/explain",
  reserve: "/reserve",
  stress: "/stress",
  regimes: "/regimes",
  useCases: "/use-cases",
  peers: "/peers",
  opinions: "/opinions",
  assessments: "/assessments",
  history: "/history",
} as const;
const LABELS: Readonly<Record<CoinTab, string>> = {
  overview: "Overview",
  findings: "Findings",
  explain: "Why and what if",
  reserve: "Reserve",
  stress: "Run test",
  regimes: "Regimes",
  useCases: "Use cases",
  peers: "Peers",
  opinions: "Opinions",
  assessments: "Assessments",
  history: "History",
};
const TABS = Object.keys(PLACES) as CoinTab[];

const FORMATS: readonly { format: ReportFormat; label: string; hint: string }[] = [
  { format: "pdf", label: "PDF", hint: "the whole report, to read" },
  { format: "xlsx", label: "Spreadsheet (XLSX)", hint: "every table, as numbers" },
  { format: "csv", label: "CSV", hint: "one plain table" },
  { format: "json", label: "JSON", hint: "for programs" },
];

/** Names, state and actions, the same on every page of a coin. */
export function CoinHeading({ coin, address, tab, title, lead, country = null }: Props) {
  const { symbol, name, issuer, archivedAt, slug, mayEdit } = coin;
  const crumbs = [{ label: "Issuers", href: "/issuers" }];
  const here =
    tab === "overview"
      ? [{ label: symbol }]
      : [{ label: symbol, href: coinHref(address, "") }, { label: LABELS[tab] }];
  return (
    <div className="flex flex-col gap-4">
      <Breadcrumb items={[...crumbs, ...here]} />
      <PageHeading
        eyebrow={
          <>
            {name} ({symbol}) · {issuer.legalName ?? "no legal issuer identified"}{" "}
            <CoinTags coin={coin} />
          </>
        }
        title={title}
        {...(lead === undefined ? {} : { lead })}
        actions={<CoinActions {...{ coin, address, country }} />}
      />
      <TabLinks
        label={`Pages of ${symbol}`}
        tabs={TABS.map((each) => ({
          href: coinHref(address, PLACES[each]),
          label: LABELS[each],
          current: each === tab,
        }))}
      />
      {archivedAt === null ? null : (
        <Notice kind="warning" title={`Archived on ${formatDate(archivedAt.toISOString())}`}>
          The coin is kept out of the list.
          {mayEdit ? (
            <>
              {" It can be brought back under "}
              <TextLink href={`/issuers/${slug}/settings`}>Names and archive</TextLink>.
            </>
          ) : null}
        </Notice>
      )}
    </div>
  );
}

function CoinTags({ coin: { isSample, latest, archivedAt } }: { readonly coin: CoinHead }) {
  return (
    <>
      {isSample ? (
        <Tag look="accent">
          {latest === null ? "Sample" : `Sample of ${formatDate(latest.asOf)}`}
        </Tag>
      ) : null}{" "}
      {archivedAt === null ? null : <Tag look="caution">Archived</Tag>}
    </>
  );
}

type ActionProps = Pick<Props, "coin" | "address"> & { readonly country: string | null };

function CoinActions({ coin, address, country }: ActionProps) {
  const { slug, draft, latest, mayEdit } = coin;
  return (
    <>
      {mayEdit ? (
        <LinkButton href={`/issuers/${slug}/edit`}>
          {draft === null ? "Edit" : "Edit the draft"}
        </LinkButton>
      ) : null}
      {latest === null ? null : (
        <>
          <LinkButton href={`/compare?coins=${slug}`}>Compare</LinkButton>
          <Menu id="export-menu" label="Export" look="primary">
            {FORMATS.map(({ format, label, hint }) => (
              <MenuLink
                key={format}
                href={reportHref(address, format, country)}
                hint={hint}
                download
              >
                {label}
              </MenuLink>
            ))}
          </Menu>
        </>
      )}
    </>
  );
}
