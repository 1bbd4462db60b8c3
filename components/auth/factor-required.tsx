import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";

/** Why nothing else can be reached, and the two ways on. */
export function FactorRequired() {
  return (
    <Notice kind="warning" title="This house requires a second factor or a passkey">
      <p>
        Everything else opens once you have{" "}
        <TextLink href="/account/second-factor">turned the second factor on</TextLink>, or{" "}
        <TextLink href="/account/passkeys">added a passkey</TextLink>, signed out and signed in with
        it.
      </p>
    </Notice>
  );
}
