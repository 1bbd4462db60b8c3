import { parameter } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";

type Spec = {
  readonly slug: string;
  readonly label: string;
  readonly unit: string;
  readonly rationale: string;
};

/** A figure of the Ordinance or the Guideline. */
export const law = ({ slug, ...rest }: Spec, value: number) =>
  parameter({ ...rest, id: `hk-stablecoins.${slug}`, house: false, value: new Decimal(value) });
/** A figure chosen here, because the text gives none or knows no middle ground. */
export const house = (spec: Spec, value: number) => ({ ...law(spec, value), house: true });
export const lawCount = ({ slug, ...rest }: Spec, value: number) =>
  parameter({ ...rest, id: `hk-stablecoins.${slug}`, house: false, value });
export const houseCount = (spec: Spec, value: number) => ({
  ...lawCount(spec, value),
  house: true,
});
