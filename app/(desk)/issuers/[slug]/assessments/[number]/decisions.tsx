import { ApproveForm, ReturnForm, StepForm } from "@/components/review/decision-forms";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/page-heading";
import { isOpenState } from "@/domain/review/workflow";
import { approve, giveBack, submit, withdraw } from "./actions";
import type { AssessmentPage } from "./load-assessment";

type Props = { readonly page: AssessmentPage };

/** Why it came back, and what changed beneath it. */
export function Standing({ page: { record, steps, moved } }: Props) {
  const last = steps.findLast(({ command }) => command === "return" || command === "lapse");
  if (record.state === "returned" || record.state === "lapsed") {
    return (
      <Notice
        kind="warning"
        title={
          record.state === "returned"
            ? `Returned by ${last?.byName ?? "a reviewer"}`
            : "The review lapsed: what it rests on has changed"
        }
      >
        <Sentences sentences={last?.sentences ?? []} />
      </Notice>
    );
  }
  if (moved.length === 0) return null;
  return (
    <Notice kind="warning" title="What this rests on has changed since it was submitted">
      <Sentences sentences={moved} />
      <p>It cannot be approved as it is; the next try ends the review.</p>
    </Notice>
  );
}

const SHOWN = 20;

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  const more = sentences.length - SHOWN;
  return (
    <ul className="list-disc pl-5 wrap-anywhere">
      {sentences.slice(0, SHOWN).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {more > 0 ? <li>{`and ${more} more, listed below`}</li> : null}
    </ul>
  );
}

/** What whoever looks can do with it now; nothing where there is nothing to do. */
export function Decisions({ page }: Props) {
  const { record, means, href } = page;
  const place = { assessmentId: record.id, version: record.version, href };
  if (isOpenState(record.state)) {
    if (!means.mayWrite) return null;
    return (
      <Section id="decide" title="Is it ready?">
        <StepForm
          action={submit.bind(null, place)}
          label="Submit for review"
          hint="Somebody who had no hand in it decides. Any change beneath ends the review."
          look="primary"
        />
      </Section>
    );
  }
  if (record.state !== "in_review") return null;
  return (
    <Section id="decide" title="What is to be decided?">
      {means.isOwn ? <OwnWork page={page} /> : null}
      {!means.isOwn && !means.mayDecide ? (
        <p>A reviewer or an administrator decides on it.</p>
      ) : null}
      {!means.isOwn && means.mayDecide ? (
        <div className="flex flex-col gap-6">
          {means.hasApproved ? (
            <p>You approved it; the second approval is for another person.</p>
          ) : (
            <ApproveForm
              action={approve.bind(null, place)}
              isLast={record.approvals.length + 1 >= record.approvalsNeeded}
            />
          )}
          <ReturnForm
            action={giveBack.bind(null, place)}
            hint="One per line. The author sees them on top of the assessment."
            submitLabel="Return to the author"
          />
        </div>
      ) : null}
    </Section>
  );
}

function OwnWork({ page: { record, means, href } }: Props) {
  const place = { assessmentId: record.id, version: record.version, href };
  return (
    <>
      <p>You had a hand in this, so somebody else decides.</p>
      {means.mayWrite ? (
        <StepForm
          action={withdraw.bind(null, place)}
          label="Take it back"
          hint="Approvals given so far no longer count."
        />
      ) : null}
    </>
  );
}
