/** Findings of retext-equality that have to do with customers; the others are facts, products or words of trades. */
export const groups: readonly string[] = `
ablebodied average-housewife average-man blacklist blacklisted blacklisting boogeyman-boogeywoman
cameraman-camerawoman cameramen-camerawomen chairman-chairwoman chairmen-chairwomen chick-cop-policeman
cleaning-lady clergyman-clergywoman committee-man-committee-woman common-girl-common-man
congressman-congresswoman councilman-councilwoman cretin daft deaf-to deafmute delivery-boy-delivery-girl
doorman-doorwoman doormen-doorwomen dumb fireman-firewoman firemen-firewomen foreman-forewoman
foremen-forewomen gal-guy gals-man garbageman-garbagewoman garbagemen-garbagewomen gimp grandfather-clause
grandfathered grandfathering gyp handicapped handicapped-parking handyman-handywoman handymen-handywomen
heshe homosexual homosexual-couple housewife housewives idiot indian-give insanely
insurance-man-insurance-woman insurance-men-insurance-women intellectually-disabled
intellectually-disabled-people janitor-janitress janitors-janitresses lady-doctor lame
layman-laywoman laymen-laywomen libtard like-a-man long-time-no-see madman madmen man-a-desk
man-enough man-in-the-street man-the-booth man-the-fort man-the-phones manhour manhours maniac mankind
manmade manned manpower middleman-middlewoman middlemen-middlewomen milkman-milkwoman milkmen-milkwomen
mongoloid natives-are-restless nuts off-reserve on-the-warpath policemen-policewomen
postman-postwoman postmen-postwomen powwow repairman-repairwoman repairmen-repairwomen retard retards
salaryman-salarywoman salarymen-salarywomen saleslady-salesman salesmen-saleswomen sane sanity-check
savage schizo senile serviceman-servicewoman servicemen-servicewomen sex-change-operation sexchange
sexual-preference spastic spaz spokesman-spokeswoman spokesmen-spokeswomen steward-stewardess
stewardesses-stewards tax-man too-many-chiefs tranny transgendered transgenders transvestite unmanned
wacko watchman-watchwoman watchmen-watchwomen weatherman-weatherwoman wheelchair-bound whitelist
whitelisted whitelisting woman-lawyer working-wife workman-workwoman workmen-workwomen
`
  .trim()
  .split(/\s+/);

/** Words of those groups that mostly mean something else in a reply: goods, facts, names of jobs. */
export const harmless: ReadonlySet<string> = new Set(
  'nuts mental psychopathology delirious woman women lady lad man men boys girls gal gals fellow gentleman guy chick babe steward stewards janitor janitors craftsman craftsmen primitive'.split(
    ' ',
  ),
);

/** Words many people use of things without a thought of anybody: a nudge is enough. */
export const light: ReadonlySet<string> = new Set('crazy insane insanely sane savage'.split(' '));

/** Words that only matter where they address people: "Thanks, ladies" but "ladies' shoes". */
export const addresses: ReadonlySet<string> = new Set('ladies gentlemen gents dudes dude bro'.split(' '));

/** Better words than the plugin's own first choice. */
export const better: Readonly<Record<string, string>> = {
  blacklist: 'blocklist',
  blacklisted: 'blocked',
  blacklisting: 'blocking',
  whitelist: 'allowlist',
  whitelisted: 'allowed',
  whitelisting: 'allowing',
  guys: 'everyone',
  ladies: 'everyone',
  gentlemen: 'everyone',
  gents: 'everyone',
  dudes: 'everyone',
  dude: 'their name',
  bro: 'their name',
  chairman: 'chair',
  postman: 'postal worker',
  postmen: 'postal workers',
  mailman: 'mail carrier',
  mailmen: 'mail carriers',
  lame: 'weak',
  dumb: 'silly',
  crazy: 'wild',
  insane: 'extreme',
  insanely: 'extremely',
  stupid: 'silly',
  handyman: 'repairer',
  salesman: 'salesperson',
  salesmen: 'sales team',
  businessman: 'business owner',
  businessmen: 'business owners',
  repairman: 'repairer',
  grandfathered: 'kept on the old terms',
  'sanity check': 'quick check',
  manned: 'staffed',
  unmanned: 'unstaffed',
  mankind: 'people',
  layman: 'non-expert',
};
