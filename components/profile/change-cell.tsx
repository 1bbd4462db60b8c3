import { Td, Th } from "@/components/ui/table";

/** Names what a change is of, at the head of its row. */
export function ChangeName({ label }: { readonly label: string }) {
  return (
    <Th scope="row" className="min-w-36 max-w-80">
      {label}
    </Th>
  );
}

/** What stood before a change or stands after it. */
export function ChangeCell({ text }: { readonly text: string | null }) {
  return (
    <Td missing={text === null} className="min-w-32 max-w-120 break-words">
      {text ?? "nothing"}
    </Td>
  );
}
