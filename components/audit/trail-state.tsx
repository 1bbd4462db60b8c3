import { formatInstant } from "@/components/format/format-date";
import { formatPlural } from "@/components/format/format-number";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

export type VerificationView = {
  readonly at: string;
  readonly outcome:
    | {
        readonly ok: true;
        readonly events: number;
        readonly seals: number;
        readonly foreignSeals: number;
        readonly unsealed: number;
      }
    | { readonly ok: false; readonly why: string };
};

type Props = {
  readonly events: number;
  readonly lastSeal: { readonly seq: string; readonly at: string } | null;
  readonly unsealed: number;
  readonly verification: VerificationView | null;
  readonly verify: () => Promise<void>;
};

/** Whether the chain holds, as far as this server knows, and the button that finds out. */
export function TrailState({ events, lastSeal, unsealed, verification, verify }: Props) {
  const sealed =
    lastSeal === null
      ? "Nothing is sealed yet."
      : `Last seal: event ${lastSeal.seq}, ${formatInstant(lastSeal.at)}. ${formatPlural(unsealed, "event")} since then.`;
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm text-muted">{`${formatPlural(events, "event")}. ${sealed}`}</p>
      <div role="status">
        {verification === null ? (
          <p>Not verified since this server started.</p>
        ) : (
          <Outcome verification={verification} />
        )}
      </div>
      <form action={verify} data-print="hide">
        <Button>Verify now</Button>
      </form>
    </div>
  );
}

function Outcome({ verification: { at, outcome } }: { readonly verification: VerificationView }) {
  const when = `Verified ${formatInstant(at)}`;
  if (!outcome.ok)
    return (
      <Notice kind="error" title="The trail is broken">
        {`${outcome.why} ${when}.`}
      </Notice>
    );
  const { events, seals, foreignSeals, unsealed } = outcome;
  const foreign =
    foreignSeals === 0
      ? ""
      : ` ${formatPlural(foreignSeals, "seal")} of another key prove nothing here.`;
  return (
    <Notice kind="success" title="The trail is intact">
      {`${when}: ${formatPlural(events, "event")}, ${formatPlural(seals, "seal")}, ${formatPlural(unsealed, "event")} after the last one.${foreign}`}
    </Notice>
  );
}
