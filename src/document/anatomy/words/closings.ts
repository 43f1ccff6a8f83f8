const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const lines = (phrases: string): ReadonlySet<string> => new Set(phrases.trim().split(/\s*\n\s*/));

/** Sign-offs that stand as they are. */
export const closings = lines(`
  best
  all the best
  all my best
  our best
  my best
  the very best
  wishing you all the best
  wishing you the best
  kindly
  kr
  br
  cheers
  cheers for now
  cheers again
  ta
  thx
  much appreciated
  much love
  in gratitude
  in appreciation
  in service
  in kindness
  in solidarity
  in haste
  in peace
  with sympathy
  with sincerity
  with excitement
  with anticipation
  with care
  xoxo
  xx
  xxx
  ciao
  adios
  peace
  peace out
  namaste
  onward
  onwards
  onwards and upwards
  take care
  take good care
  take care for now
  be well
  keep well
  keep safe
  keep in touch
  keep warm
  keep smiling
  keep up the good work
  keep up the great work
  safe travels
  safe travelling
  safe journey
  safe trip
  safe flight
  safe flights
  safe flying
  safe driving
  safe riding
  bon voyage
  good luck
  best of luck
  until next time
  until then
  until soon
  until tomorrow
  until we speak
  until we speak again
  until we meet again
  till next time
  till then
  bye
  bye bye
  bye for now
  goodbye
  goodbye for now
  good bye
  god bless
  god bless you
  blessings
  your friend
  your friends
  your pal
  at your service
  always here
  always here to help
  always here for you
  here to help
  mit freundlichen grüßen
  mit freundlichen grüssen
  mit freundlichen gruessen
  viele grüße
  liebe grüße
  beste grüße
  herzliche grüße
  freundliche grüße
  schöne grüße
  mfg
  lg
  cordialement
  bien cordialement
  très cordialement
  bien à vous
  bien à toi
  merci
  merci beaucoup
  merci d'avance
  saludos
  saludos cordiales
  un saludo
  un cordial saludo
  atentamente
  gracias
  muchas gracias
  un abrazo
  abraço
  abraços
  atenciosamente
  obrigado
  obrigada
  cordiali saluti
  distinti saluti
  grazie
  grazie mille
  met vriendelijke groet
  met vriendelijke groeten
  vriendelijke groet
  vriendelijke groeten
  groet
  groeten
  groetjes
  med vänlig hälsning
  med vänliga hälsningar
  med venlig hilsen
  med vennlig hilsen
  vennlig hilsen
  venlig hilsen
  mvh
  pozdrawiam
  danke
  danke schön
  danke sehr
  vielen dank
  vielen dank im voraus
  bedankt
`);

/** "Kind regards", "with very best wishes": one of these nouns behind any of these words. */
export const closingNouns = list(
  'regards rgds wishes thanks love gratitude appreciation respect hugs greetings',
);
export const closingAdjectives =
  list(`with sending my our the all very much most best kind kindest warm warmest good
  many lots of sincere sincerest friendly fond fondest heartfelt grateful gracious sunny cordial respectful big huge
  deepest utmost personal`);

/** "Yours sincerely", "very truly yours": nothing but these words. */
export const closingAdverbs =
  list(`yours very most ever sincerely respectfully faithfully cordially gratefully warmly
  truly fondly appreciatively kindly affectionately thankfully humbly cheerfully apologetically aye`);

/** "Thanks so much again": nothing but these words behind the thanks. */
export const thanksTails = list(
  'again once more so very much a lot million bunch ton kindly everyone all in advance',
);

/** "Have a lovely rest of your day ahead": what it starts with, the time at its end, and what may follow the time. */
export const wishStarts = list('have enjoy wishing wish hope');
export const wishTimes =
  list(`day days weekend week evening afternoon morning night one time trip journey flight stay
  holiday holidays vacation summer christmas easter thanksgiving year birthday friday monday break best luck success`);
export const wishTails = list('ahead today too there everyone off in the meantime');

/** "Happy coding": these, or anything in -ing. */
export const happyThings = list('travels holidays weekend friday monday trails campers');

/** "Stay safe". */
export const stayWords = list(
  'safe well healthy warm cool tuned awesome happy dry strong curious in touch and',
);

/** "I'll talk to you again soon": how it starts, behind "I'll" or "we'll", and how it ends. */
export const laterStarts = list('talk speak chat see catch write more');
export const laterEnds = list(
  'soon then later there tomorrow week time around monday tuesday wednesday thursday friday',
);
