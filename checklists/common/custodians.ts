import { all, type Condition, everyRow, someRow, type RowTest } from "@/domain/regime/condition";

type Spec = {
  readonly says: string;
  readonly columns: readonly string[];
  readonly test: RowTest<"account">;
};

/** Every institution that holds the reserve passes; a complete list without any does not. */
export function everyCustodian(spec: Spec): Condition {
  return all(
    someRow("account", {
      says: "institutions hold the reserve",
      columns: ["account[].institution"],
      test: () => true,
    }),
    everyRow("account", spec),
  );
}
