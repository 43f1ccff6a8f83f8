const lines = (phrases: string): ReadonlySet<string> => new Set(phrases.trim().split(/\s*\n\s*/));

/** How a legal footer starts, in lower case. */
export const legalOpenings = lines(`
  confidentiality notice
  confidentiality statement
  confidentiality disclaimer
  confidentiality note
  confidentiality:
  confidential:
  confidential and privileged
  confidential and legally privileged
  disclaimer
  legal disclaimer
  email disclaimer
  e-mail disclaimer
  important disclaimer
  legal notice:
  privacy notice:
  if you are not the intended recipient
  if you are not an intended recipient
  if you are not the named
  if you have received this email in error
  if you have received this e-mail in error
  if you have received this message in error
  if you received this email in error
  if you received this message in error
  any unauthorised
  any unauthorized
  any views or opinions
  views or opinions
  the views expressed
  please consider the environment before
  consider the environment before
  please think of the environment before
  think before you print
  registered office
  registered address
  registered in
  registered company
  registered charity
  all rights reserved
  to unsubscribe
  you are receiving this email because
  you're receiving this email because
  you are receiving this message because
  you received this email because
  you received this message because
  scanned by
  this email was scanned
  this email has been scanned
  this email has been checked
  this message was scanned
  this message has been scanned
`);

/** What a footer may speak of in its first words… */
export const legalSubjects = lines(`
  this email
  this e-mail
  this message
  this communication
  this transmission
  the information contained in this
  the information in this
  the contents of this
  the content of this
  information contained in this
  information in this
  important: this
  notice: this
`);

/** …when one of these stands close behind. */
export const legalClaims = lines(`
  any attach
  its attach
  all attach
  with attach
  and attach
  any files
  files transmitted
  confidential
  privileged
  proprietary
  intended only
  intended solely
  intended for the
  is intended
  sole use
`);

/** What tells of a company's registration near the start of a line. */
export const registrations = lines(`
  registered in
  registered office
  registered number
  registered no
  registered at companies house
  registered charity
  registered under
  incorporated in
  company number
  company no
  company registration
  registration number
  registration no
  vat number
  vat no
  vat reg
  vat registration
  authorised and regulated by
  authorized and regulated by
  is regulated by
  gst no
  gst number
`);

/** How a sentence of the body starts, that is no such line. */
export const bodyStarts: ReadonlySet<string> = new Set(
  'our your the we you i it please what is a an my this that if for as when to in on thank thanks kindly could can would sorry once and but also just then so there here yes no hi hello dear let do did have has with from after before since because'.split(
    ' ',
  ),
);

/** How the one-line footers of mail programs start. */
export const mailerFooters = lines(`
  sent from my
  sent from mail
  sent from outlook
  sent from yahoo
  sent from aol
  sent from the
  sent via
  get outlook for
  get bluemail for
  get yahoo mail for
  powered by
  von meinem iphone gesendet
  von meinem smartphone gesendet
  envoyé de mon
  enviado desde mi
  unsubscribe
`);

/** What a further paragraph of a legal footer speaks of. */
export const legalTerms = lines(`
  intended recipient
  unauthorised
  unauthorized
  confidential
  privileged
  virus
  liable
  liability
  registered
  disclose
  disclosure
  in error
  company number
  copyright
  vat
  before printing
  regulated by
  privacy policy
  privacy notice
  unsubscribe
  views or opinions
`);
