import { ButtonRow, LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";

/** Nothing at this address: the ways on from here. */
export function NotFoundView() {
  return (
    <div className="flex flex-col gap-6">
      <PageHeading
        title="Nothing is at this address"
        lead="The coin may have been renamed or removed, or the address mistyped. Look it up in the list, or press Ctrl or ⌘ and K to go to it by name."
      />
      <ButtonRow>
        <LinkButton look="primary" href="/issuers">
          All issuers
        </LinkButton>
        <LinkButton href="/">Desk</LinkButton>
      </ButtonRow>
    </div>
  );
}
