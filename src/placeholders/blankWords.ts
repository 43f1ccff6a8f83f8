/** Nouns that a template leaves to be filled in; the head of `[date of your order]` and `[Customer Name]`. */
export const blankNouns =
  'name names firstname lastname surname username date dates time times day days month year amount amounts total price cost fee sum ' +
  'balance number numbers id ids url urls link links email address addresses phone telephone city country region ' +
  'state postcode zip zipcode company organisation organization brand business store shop department team agent ' +
  'customer client recipient sender reporter requester member contact manager representative person signature title ' +
  'subject topic product products item items order orders invoice ticket case reference ref sku model version plan ' +
  'subscription package service feature features issue problem reason reasons error cause solution resolution ' +
  'workaround step steps action actions detail details info information description summary explanation message text ' +
  'instructions carrier courier tracking location venue event currency percentage percent discount coupon ' +
  'code codes key password deadline period timeframe duration hours minutes weeks months timezone slug placeholder ' +
  'job role position university institution school lesson workshop course skill skills platform trainer trainers instructor instructors ' +
  'trainee participants host audience project repository repo username handle value variable score eta quantity size color colour';

/** Of these, those that a single bracketed word does not leave open: `[ERROR]` is a log line, `[Order]` a tag. */
export const notAlone =
  'error ref key event message text state service store version issue problem step steps action actions project case ' +
  'ticket order subject position role host color colour value plan course lesson workshop manager team info information ' +
  'member signature summary description department shop invoice cause fee';

/** Words that open an instruction to whoever fills the blank. */
export const blankOpeners =
  'insert fill specify describe explain your specific relevant appropriate applicable customer customers agents senders';

/** Words that open an instruction when more than a button's worth of words follow: `[add the tracking link]`. */
export const blankVerbs = 'add enter paste include mention list choose select attach type put give write';

/** Brackets that are an ordinary aside, an editor's mark or a label. */
export const asides =
  'a an sic optional edited edit see note cf via eg ie here image photo picture screenshot attachment video quote quoted ' +
  'snip ok save cancel submit ctrl alt shift enter esc tab delete example redacted removed hidden deleted withheld ' +
  'masked protected omitted inaudible emphasis translated ibid required external fwd fw re yes solved closed';

/** Upper-case words after a dollar sign that are money or belong to a shell. */
export const dollarWords =
  'USD AUD CAD NZD HKD SGD MXN HOME PATH USER PWD SHELL LANG TERM EDITOR TMPDIR PYTHONPATH';

/** Variables of Windows, which support texts quote as they are. */
export const windowsVariables =
  'APPDATA LOCALAPPDATA TEMP TMP USERPROFILE PROGRAMFILES PROGRAMDATA WINDIR SYSTEMROOT SYSTEMDRIVE HOMEPATH HOMEDRIVE ' +
  'PATH USERNAME COMPUTERNAME COMSPEC ALLUSERSPROFILE PUBLIC';
