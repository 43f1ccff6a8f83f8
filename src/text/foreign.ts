/** Small words of other languages that mean nothing in English. */
const SMALL_WORDS = `
de la que las los por para su sus una del der und ist für im nicht ihre ihr ihnen das wir auf zu des vous votre vos nous
pour dans avec est merci sur aux aap aapka aapke hai hain ka ki ke ko mein nahi kya il che della sono per non di è
não você uma seu sua het een van niet voor jouw deze wij und oder och att för som inte är jag je naar zijn hebben dit dat maar ook este esta esto está muy más pero si tiene tienes
tack ditt dziękuję bedankt grazie obrigado obrigada kiitos
puede gracias hola bitte danke sie wird werden bei zur zum ce cette ces qui ne pas suis sont questo nella gli
`;
let smallWords: ReadonlySet<string> | undefined;

/** Whether words (lower case) are those of another language: two of its small words are enough. */
export function areForeign(words: Iterable<string>): boolean {
  smallWords ??= new Set(SMALL_WORDS.trim().split(/\s+/));
  const found = new Set<string>();
  for (const word of words) if (smallWords.has(word)) found.add(word);
  return found.size > 1;
}
