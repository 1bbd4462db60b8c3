import { ReplySection } from "@/components/review/reply-section";
import { listDocumentChoices } from "@/server/evidence/queries";
import { reply } from "./actions";
import type { AssessmentPage } from "./load-assessment";

/** What the issuer says, with the form to record it for those who may. */
export async function Replies({ page }: { readonly page: AssessmentPage }) {
  const { record, replies, href, means, findingOf } = page;
  const about = { assessmentId: record.id, criterion: null, href };
  const documents = means.mayWrite ? await listDocumentChoices() : [];
  return (
    <ReplySection
      replies={replies}
      aboutOf={(id) => (id === null ? "the assessment" : findingOf(id).title)}
      form={
        means.mayWrite
          ? {
              action: reply.bind(null, about),
              documents: documents.map(({ id, title }) => ({ value: id, label: title })),
            }
          : null
      }
    />
  );
}
