import { SECTIONS, type SectionId } from "@/domain/facts/sections";
import { formatDate } from "@/components/format/format-date";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { progressText, type ProgressView } from "./progress-text";

type Props = {
  readonly coin: { readonly slug: string; readonly symbol: string };
  readonly section: SectionId;
  readonly state: ProgressView;
  readonly asOf: string;
};

/** What each section answers, as its page's heading. */
const QUESTIONS: Readonly<Record<SectionId, string>> = {
  identity: "What is the coin, and who issues it?",
  licences: "Who lets it be issued and offered, and where?",
  reserve: "What backs the coin?",
  custody: "Who holds the backing, and is it kept apart?",
  redemption: "How do holders get their dollars back?",
  holder: "What claim does a holder have?",
  assurance: "Who has checked the backing, and how?",
  disclosure: "What does the issuer publish, and how well?",
  governance: "How is the backing managed?",
  capital: "What stands behind the backing?",
  technology: "How is the coin built and controlled?",
  trackRecord: "What has happened so far?",
  marketing: "What does the issuer promise in public?",
  conduct: "How does the issuer behave, and whom does it keep out?",
};

export function SectionHeading({ coin, section, state, asOf }: Props) {
  const { slug, symbol } = coin;
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Issuers", href: "/issuers" },
          { label: symbol, href: `/issuers/${slug}` },
          { label: "Draft", href: `/issuers/${slug}/edit` },
          { label: SECTIONS[section] },
        ]}
      />
      <PageHeading
        eyebrow={`${symbol} · ${SECTIONS[section]} · draft of ${formatDate(asOf)}`}
        title={QUESTIONS[section]}
        lead={`${progressText(state)}. An answer left blank counts as not researched, never as no or zero.`}
      />
    </>
  );
}
