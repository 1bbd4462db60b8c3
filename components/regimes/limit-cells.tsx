import { HouseTag } from "@/components/checklists/parameter-value";
import { Td } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { LimitReading } from "@/domain/regime/eligibility";
import { limitText, usedText } from "@/domain/regime/eligibility-words";
import { type RegimeAddress, ruleHref } from "./addresses";

type LinkProps = {
  readonly limit: LimitReading;
  readonly regime: string;
  readonly address: RegimeAddress;
};

/** What a limit measures, with the way to its rule. */
export function LimitLink({ limit, regime, address }: LinkProps) {
  return (
    <TextLink href={ruleHref(address, regime, limit.rule)}>
      {limit.label.charAt(0).toUpperCase() + limit.label.slice(1)}
    </TextLink>
  );
}

/** The limit, what this reserve uses of it, and whether it is kept. */
export function LimitCells({ limit }: { readonly limit: LimitReading }) {
  return (
    <>
      <Td numeric>
        {limitText(limit)} {limit.house ? <HouseTag house /> : null}
      </Td>
      <Td numeric missing={limit.used.status === "unknown"}>
        {usedText(limit)}
      </Td>
      <Td>{limit.kept === null ? "not known" : limit.kept ? "yes" : "no"}</Td>
    </>
  );
}
