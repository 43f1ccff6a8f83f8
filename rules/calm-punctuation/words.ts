/** Words that in capitals are shouted; acronyms are not among them. */
export const shouted: readonly string[] =
  "about absolutely again all allowed already also always amazing another any anyone anything are attention awesome bad because been before best beware but can can't cannot carefully caution completely correct could definitely did does doesn't doing don't done dont each easy either else entire ever every everyone everything exactly extremely fast final first follow for forget free fully good got great happy have her here his hurry how huge immediately important impossible incorrect just know least limited look love make many more most much must need never not nothing now once only our people please possible quickly read real really remember right same see should simple simply sorry still stop sure take tell thank thanks that the their them then there these they this those today together tomorrow tonight too totally twice under understand unless until urgent very wait want warning was were what when where which while why will with without won't wont would wrong yesterday you your".split(
    ' ',
  );

/** Short forms that are written in capitals, and are longer than five letters or look like a word. */
export const acronyms: readonly string[] =
  'AIDS ASAP CAPTCHA CAPTCHAs COVID EDIT FAQ FAQs GDPR HIPAA HTTPS IMPORTANT ISBN JSON LASER NASA NATO NOTE OK PDF PIN RADAR README SIM SMS TODO UNESCO UNICEF UPDATE URL USA VAT'.split(
    ' ',
  );
