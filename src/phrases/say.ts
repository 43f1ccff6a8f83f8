/** Text with one mark at its end: none is added after “…?” or “…”. */
export const endSentence = (text: string): string => (/[.!?…][”"')]*$/.test(text) ? text : `${text}.`);
