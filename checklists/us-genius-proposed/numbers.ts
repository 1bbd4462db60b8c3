import { type Parameter, parameter } from "@/domain/checklist/parameter";

type Spec = {
  readonly slug: string;
  readonly label: string;
  readonly unit: string;
  readonly rationale: string;
};

/** A number of a proposal itself. */
export function proposed<T>({ slug, ...spec }: Spec, value: T): Parameter<T> {
  return parameter({ ...spec, id: `us-genius-proposed.${slug}`, house: false, value });
}

/** A cut-off this tool chose. */
export function house<T>({ slug, ...spec }: Spec, value: T): Parameter<T> {
  return parameter({ ...spec, id: `us-genius-proposed.${slug}`, house: true, value });
}
