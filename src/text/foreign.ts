/** Small words of other languages that mean nothing in English. */
const SMALL_WORDS = `
de la que las los por para su sus una del der und ist für im nicht ihre ihr ihnen das wir auf zu des vous votre vos nous
pour dans avec est merci sur aux aap aapka aapke hai hain ka ki ke ko mein nahi nhi bhi kuch wala wale isliye raha rha rahi rahe gaya aur karo karna maine kiya yeh hota hua abhi kaise kyun kya il che della sono per non di è
não você uma seu sua het een van niet voor jouw deze wij und oder och att för som inte är jag je naar zijn hebben dit dat maar ook este esta esto está muy más pero si tiene tienes
tack ditt dziękuję bedankt grazie obrigado obrigada kiitos
puede gracias hola bitte danke sie wird werden bei zur zum ce cette ces qui ne pas suis sont questo nella gli
`;
let smallWords: ReadonlySet<string> | undefined;

// What is read of a text to tell its language: the rest is no different.
const REACH = 2000;
const OTHER_SCRIPT = /[\u0370-\u1CFF\u2E80-\uD7FF\uF900-\uFDFF]/;
const LATIN_LETTERS = /[A-Za-z\u00C0-\u024F]/g;
const OTHER_LETTERS = /[\u0370-\u1CFF\u2E80-\uD7FF\uF900-\uFDFF]/g;
const SHARE = 0.15;

/** Whether a whole text is in another language than English: in another script, or full of another language's small words. */
export function isForeignText(text: string): boolean {
  const start = text.slice(0, REACH).replace(/<[^<>]*>/g, ' ');
  const count = (letters: RegExp): number => start.match(letters)?.length ?? 0;
  if (OTHER_SCRIPT.test(start) && count(OTHER_LETTERS) > count(LATIN_LETTERS)) return true;
  const words = start.toLowerCase().match(/[a-z\u00C0-\u024F]+/g) ?? [];
  const small = words.filter((word) => smallWordSet().has(word));
  return small.length > words.length * SHARE && new Set(small).size > 3;
}

/** Whether words (lower case) are those of another language: two of its small words are enough. */
export function areForeign(words: Iterable<string>): boolean {
  const known = smallWordSet();
  const found = new Set<string>();
  for (const word of words) if (known.has(word)) found.add(word);
  return found.size > 1;
}

function smallWordSet(): ReadonlySet<string> {
  smallWords ??= new Set(SMALL_WORDS.trim().split(/\s+/));
  return smallWords;
}
