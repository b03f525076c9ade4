/** Two letters in a row; in EDTF only X stands beside its like. */
const word = /[^\P{L}Xx]{2}/u

/** Whether a text that is no EDTF is meant as words: whoever writes a word means words, and else a date in figures. */
export function hasWords(text: string): boolean {
  return word.test(text)
}
