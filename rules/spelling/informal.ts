/** Short forms, sounds and words of trades that people write on purpose; other rules may have a word to say on them. */
export const informal: readonly string[] = `
ok okay okey pls plz thx ty np hmm hm mm mmm ah aha ahh oh ooh oops whoops phew yup yep nope yeah yea nah hiya
heya hey ugh ahem gonna wanna gotta kinda sorta lemme gimme dunno cuz cos coz tho thru info pic pics vid vids
app apps admin admins vs etc asap fyi btw lol omg imo imho afaik tbh fwiw hrs hr mins min secs sec qty amt acct
approx max ref refs tel ext incl excl dept misc temp temps prefs config configs spec specs repro cheers mate
folks aadhaar aadhar pincode neft imps rtgs upi lakh crore paise cibil demat nach emi cvv utr ifsc vpa gst gstin
ekyc nbfc sebi netbanking txn preclosure kyc fastag rupay bhim github gitlab pastebin coroutine codeblock
etherpad addon addons renderer renderers reqd recd encl coeliac cc'd bcc'd dm'd truthy falsy
`
  .trim()
  .split(/\s+/);
