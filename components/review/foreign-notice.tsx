import { Notice } from "@/components/ui/notice";

type Props = {
  readonly policy: {
    readonly id: string;
    readonly version: string;
    readonly sha256: string;
    readonly misfits: readonly { readonly place: string; readonly message: string }[];
  };
};

const MOST_SHOWN = 5;

/** Says under which policy an assessment was approved that the present rules cannot weigh by. */
export function ForeignNotice({ policy: { id, version, sha256, misfits } }: Props) {
  const more = misfits.length - MOST_SHOWN;
  return (
    <Notice
      kind="warning"
      title={`Made under policy ${id} ${version}, which the present rules do not know`}
    >
      <p>
        What was approved is shown as it was stored; nothing is weighed anew, so that there is no
        report of it. The package holds everything, the policy too.
      </p>
      <p>
        SHA-256 of the policy: <code className="text-sm wrap-anywhere">{sha256}</code>
      </p>
      <ul className="list-disc pl-5">
        {misfits.slice(0, MOST_SHOWN).map(({ place, message }) => (
          <li key={`${place} ${message}`}>{`${place}: ${message}`}</li>
        ))}
        {more > 0 ? <li>{`and ${more} more`}</li> : null}
      </ul>
    </Notice>
  );
}
