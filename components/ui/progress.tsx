import type { ReactNode } from "react";

export type ProgressProps = {
  id: string;
  label: ReactNode;
  /** 0 to `max`; leave out while the length of the work is not known. */
  value?: number;
  max?: number;
  /** The same in words, e.g. "412 of 2 000 rows". */
  detail?: ReactNode;
};

export function Progress({ id, label, value, max = 100, detail }: ProgressProps) {
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap justify-between gap-x-4">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        {detail ? (
          <output htmlFor={id} className="text-sm text-muted">
            {detail}
          </output>
        ) : null}
      </div>
      <progress id={id} className="progress-track" value={value} max={max} />
    </div>
  );
}
