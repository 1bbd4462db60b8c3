const LEI_FORM = /^[0-9A-Z]{18}[0-9]{2}$/;

/** True for a legal entity identifier whose two check digits are right (ISO 17442, ISO 7064 mod 97-10). */
export function isLei(text: string): boolean {
  if (!LEI_FORM.test(text)) return false;
  let remainder = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** ISO 24165: nine characters, digits and consonants without Y, the first not zero. */
const DTI_FORM = /^[1-9B-DF-HJ-NP-TV-XZ][0-9B-DF-HJ-NP-TV-XZ]{8}$/;

/** True for the form of a digital token identifier (ISO 24165). */
export function isDti(text: string): boolean {
  return DTI_FORM.test(text);
}
