import { Button } from "@/components/ui/button";
import { KeyValues } from "@/components/ui/key-values";
import { SelectField } from "@/components/ui/select-field";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatInstant } from "@/components/format/format-date";
import { scenarioHref } from "@/components/stress/addresses";
import {
  figureWords,
  listRunChanges,
  SCENARIO_LABELS,
  type SavedRun,
} from "@/domain/stress-analysis/saved-run";
import { SCENARIO_FIELDS } from "@/domain/stress-analysis/scenario-text";

/** What one version says. */
export function VersionFigures({ run }: { readonly run: SavedRun }) {
  const { figures, why, by, at, isWithdrawn } = run;
  const figure = SCENARIO_FIELDS.flatMap((field) => {
    const value = figureWords(field, figures[field]);
    return value === null ? [] : [{ label: SCENARIO_LABELS[field], value }];
  });
  return (
    <KeyValues
      className="wrap-anywhere"
      items={[
        ...figure,
        { label: "Why", value: <span className="whitespace-pre-line">{why}</span> },
        { label: "Saved", value: `${formatInstant(at.toISOString())}, ${by}` },
        { label: "State", value: isWithdrawn ? "withdrawn" : "in use" },
      ]}
    />
  );
}

type ListProps = { readonly versions: readonly SavedRun[]; readonly shown: number };

/** Every version with what it changed. */
export function VersionTable({ versions, shown }: ListProps) {
  return (
    <TableRegion label="Versions">
      <Table caption="Versions" captionHidden>
        <thead>
          <tr>
            <Th>Version</Th>
            <Th>Saved by</Th>
            <Th>On</Th>
            <Th>Changed</Th>
            <Th>Why</Th>
          </tr>
        </thead>
        <tbody>
          {versions.map((run, index) => (
            <tr key={run.number}>
              <Th scope="row">
                {run.number === shown ? (
                  <strong aria-current="true">{run.number}</strong>
                ) : (
                  <TextLink href={scenarioHref(run)}>{run.number}</TextLink>
                )}
              </Th>
              <Td className="wrap-anywhere">{run.by}</Td>
              <Td>{formatInstant(run.at.toISOString())}</Td>
              <Td>{changedWords(run, versions[index + 1] ?? null)}</Td>
              <Td className="min-w-56 max-w-prose wrap-anywhere">{run.why}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

function changedWords(run: SavedRun, before: SavedRun | null): string {
  if (before === null) return "begun";
  const labels = listRunChanges(before, run).flatMap(({ path, label, after }) =>
    path === "why" ? [] : [path === "isWithdrawn" ? (after ?? label) : label],
  );
  return labels.join(", ");
}

type DifferenceProps = {
  readonly versions: readonly SavedRun[];
  readonly shown: SavedRun;
  readonly beside: SavedRun;
};

/** Two versions field by field: only what differs. */
export function VersionDifference({ versions, shown, beside }: DifferenceProps) {
  const options = versions.map(({ number }) => ({
    value: String(number),
    label: `Version ${number}`,
  }));
  const changes = listRunChanges(beside, shown);
  const label = `Version ${beside.number} against version ${shown.number}`;
  return (
    <>
      <form
        action={`/scenarios/${shown.id}`}
        className="flex flex-wrap items-end gap-4"
        data-print="hide"
      >
        <SelectField
          key={`beside ${beside.number}`}
          id="beside"
          name="beside"
          label="Before"
          options={options}
          defaultValue={String(beside.number)}
          width="max-w-40"
        />
        <SelectField
          key={`version ${shown.number}`}
          id="version"
          name="version"
          label="After"
          options={options}
          defaultValue={String(shown.number)}
          width="max-w-40"
        />
        <Button look="secondary">Set side by side</Button>
      </form>
      {changes.length === 0 ? (
        <p>{`Version ${beside.number} and version ${shown.number} say the same.`}</p>
      ) : (
        <TableRegion label={label}>
          <Table caption={label} captionHidden>
            <thead>
              <tr>
                <Th>Differs</Th>
                <Th>{`Version ${beside.number}`}</Th>
                <Th>{`Version ${shown.number}`}</Th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ path, label: name, before, after }) => (
                <tr key={path}>
                  <Th scope="row">{name}</Th>
                  <Td className="max-w-prose wrap-anywhere">{before ?? "blank"}</Td>
                  <Td className="max-w-prose wrap-anywhere">{after ?? "blank"}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </TableRegion>
      )}
    </>
  );
}
