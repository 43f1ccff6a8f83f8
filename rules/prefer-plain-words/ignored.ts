/** Findings of retext-simplify that are good words in a reply, or that our own lists already have. */
export const ignored: ReadonlySet<string> = new Set(
  `parameters aforementioned notwithstanding herein herewith heretofore thereof therein inter-alia relative-to enumerate it-is there-is there-are submit provide address type option request require forward delete identify contains
currently previous previously initial monitor function very similar-to immediately however ensure additional assist
assistance benefit benefit-from capability component determine effect encounter equivalent establish evaluate exclusively
expiration failed-to frequently identical in-addition indicate indication interface maintain maximum minimum multiple
not-many not-often not-certain objective observe on-the-other-hand on-the-contrary operate overall participate
perform permit portion proceed provided-that purchase reflect regarding remain requirement retain satisfy selection
shall therefore timely accompany accurate adjustment advise alternatively all-of appropriate approximate apparent
attempt aircraft combined concerning consolidate consequently and/or e.g. i.e. a-number-of accordingly disclose discontinue
eliminate elect employ exhibit expertise feasible finalise finalize if-and-when in-between in-terms-of
in-the-process-of in-the-amount-of in-the-event-of limited-number not-later-than point-in-time put-simply represents residence
reside relocate substantial successfully-complete transmit transpire validate viable warrant whereas whether-or-not
your-office vice desire depart designate equitable economical render impacted in-many-cases as-to as-yet literally modify
notify initiate implement demonstrate in-order-to prior-to in-accordance-with pursuant-to state-of-the-art pass-away
took-advantage-of witnessed females the-month-of time-period the-use-of is-responsible-for prioritise prioritize minimise minimize maximise maximize it-appears authorize authorise expedited`
    .trim()
    .split(/\s+/),
);
