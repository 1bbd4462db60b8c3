import { TextLink } from "@/components/ui/text-link";
import { questionnaireHref, type RegimeAddress, regimesHref } from "./addresses";

/** Where a reader of one regime goes from here. */
export function RegimePlaces({
  address,
  regime,
}: {
  readonly address: RegimeAddress;
  readonly regime: string;
}) {
  return (
    <p className="flex flex-wrap gap-x-6 gap-y-1" data-print="hide">
      <TextLink href={regimesHref(address)}>All regimes</TextLink>
      <TextLink href={questionnaireHref(address, regime)}>Questionnaire, to print</TextLink>
    </p>
  );
}
