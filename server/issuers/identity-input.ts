import { z } from "zod";
import { COUNTRIES, type CountryCode } from "@/domain/facts/countries";
import { FACTS } from "@/domain/facts/vocabulary";
import { isDti, isLei } from "@/domain/profile/identifiers";
import { isWebAddress } from "@/domain/profile/schema";
import { daySchema, textUpTo } from "@/domain/profile/schema-values";
import { optional } from "../http/optional";

const countries = Object.keys(COUNTRIES) as [CountryCode, ...CountryCode[]];

/** Letters without width are no name: a link made of them could not be seen. */
const isVisible = (text: string): boolean => /[^\p{C}\p{Z}\p{M}]/u.test(text);

function textOf(most: number, message: string) {
  return z
    .string({ error: message })
    .transform((text) => text.trim())
    .pipe(
      z
        .string()
        .min(1, { error: message })
        .pipe(textUpTo(most))
        .refine(isVisible, { error: message }),
    );
}

const names = {
  legalName: optional(
    textUpTo(300).refine(isVisible, { error: "Write the name, or leave this empty." }),
  ),
  lei: optional(
    z
      .string()
      .toUpperCase()
      .refine(isLei, { error: "Write a 20-character LEI with right check digits (ISO 17442)." }),
  ),
};

const coin = {
  symbol: textOf(20, "Write the symbol of the coin."),
  name: textOf(200, "Write the name of the coin."),
  dti: optional(
    z.string().toUpperCase().refine(isDti, { error: "Write a nine-character DTI (ISO 24165)." }),
  ),
};

const { choices } = FACTS["issuer.entityKind"];
const entityKinds = Object.keys(choices) as [keyof typeof choices, ...(keyof typeof choices)[]];

const issuerFacts = {
  domicile: optional(z.enum(countries, { error: "Choose a jurisdiction from the list." })),
  parent: optional(textUpTo(300)),
  entityKind: optional(z.enum(entityKinds, { error: "Choose a legal form from the list." })),
  website: optional(
    textUpTo(2_000).refine(isWebAddress, {
      error: "Write a full address that starts with https:// or http://.",
    }),
  ),
};

const date = { asOf: optional(daySchema) };

/** What names every profile: of the coin and of the issuer. */
export const namesSchema = z.strictObject({ ...names, ...coin });
export const newIssuerSchema = z.strictObject({ ...names, ...issuerFacts, ...coin, ...date });
export const siblingSchema = z.strictObject({ coinId: z.string().max(100), ...coin, ...date });
export const identitySchema = z.strictObject({
  coinId: z.string().max(100),
  issuerVersion: z.coerce.number().int(),
  coinVersion: z.coerce.number().int(),
  ...names,
  ...coin,
});

type Text = string | null | undefined;
type CoinNames = { readonly symbol: string; readonly name: string; readonly dti?: Text };
type IssuerNames = { readonly legalName?: Text; readonly lei?: Text };

export type NewIssuerInput = CoinNames &
  IssuerNames & {
    readonly domicile?: Text;
    readonly parent?: Text;
    readonly entityKind?: Text;
    readonly website?: Text;
    /** Day the first draft describes; today when left out. */
    readonly asOf?: Text;
  };
export type SiblingInput = CoinNames & { readonly coinId: string; readonly asOf?: Text };
/** Versions as the form was drawn from, so that a change made meanwhile is not overwritten. */
export type IdentityInput = CoinNames &
  IssuerNames & {
    readonly coinId: string;
    readonly issuerVersion: number;
    readonly coinVersion: number;
  };

/** One sentence per field, the first that applies. */
export function toFields(error: z.ZodError): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const path = issue.path.map(String).join(".") || "form";
    fields[path] ??= issue.message;
  }
  return fields;
}
