import { KeyValues } from "@/components/ui/key-values";
import { Notice } from "@/components/ui/notice";

const PROGRAMS = [
  { label: "Outlook", value: "Add calendar → Subscribe from web" },
  { label: "Google Calendar", value: "Other calendars → + → From URL" },
  { label: "Apple Calendar", value: "File → New Calendar Subscription" },
  { label: "Thunderbird", value: "New Calendar → On the Network" },
];

/** Where calendar programs take an address. */
export function SubscribeSteps({ isLocal }: { readonly isLocal: boolean }) {
  return (
    <>
      <p className="max-w-prose">
        Subscribe to the address; do not import the file, which would stay as it is today. How often
        it is read again is up to the program.
      </p>
      <KeyValues items={PROGRAMS} />
      {isLocal ? (
        <Notice title="Only on this computer">
          Assay answers here to this computer alone, so programs on it can read the address and
          services on the web cannot.
        </Notice>
      ) : (
        <p className="max-w-prose text-sm text-muted">
          A service on the web, such as Google Calendar, can read the address only if it can reach
          this server.
        </p>
      )}
    </>
  );
}
