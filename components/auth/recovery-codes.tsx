"use client";

import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useHydrated } from "@/components/ui/use-hydrated";

const FILE = "assay-recovery-codes.txt";

/** Shown once: nobody can read them again, not even here. */
export function RecoveryCodes({ codes }: { readonly codes: readonly string[] }) {
  const hydrated = useHydrated();
  const text = `Recovery codes for Assay. Each works once.\n\n${codes.join("\n")}\n`;
  return (
    <div className="flex flex-col gap-4" role="status">
      <Notice kind="success" title="Keep these recovery codes now">
        <p>
          Each one signs you in once, in place of a code of your app. They are not shown again; keep
          them apart from the app.
        </p>
      </Notice>
      <ol className="grid gap-x-8 gap-y-1 font-mono sm:grid-cols-2" aria-label="Recovery codes">
        {codes.map((code) => (
          <li key={code} className="break-all">
            {code}
          </li>
        ))}
      </ol>
      <p className="flex flex-wrap gap-2" data-print="hide">
        <a
          className={buttonClass()}
          download={FILE}
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
        >
          Download as a text file
        </a>
        {hydrated ? (
          <button type="button" className={buttonClass()} onClick={() => window.print()}>
            Print
          </button>
        ) : null}
      </p>
    </div>
  );
}
