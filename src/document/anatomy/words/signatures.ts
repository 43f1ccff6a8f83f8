const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words, in the singular, that make a line the name of a team. */
export const teamWords =
  list(`team support service care success experience happiness relation helpdesk desk helpline
  department dept division admin administration administrator moderator moderation billing account sale return reception
  reservation management crew staff squad committee group family office operation community everyone folk gang friend hq
  board council organiser organizer maintainer volunteer foundation kundenservice kundendienst equipo équipe équipo equipe`);

/** Words, in the singular, that make a line the name of a company. */
export const companyWords =
  list(`ltd limited inc incorporated llc llp plc corp corporation gmbh ag bv pty pvt oy ab sarl
  srl spa co company bank airline airway hotel university college school library insurance energy broadband telecom store
  shop solution technology technologie software system studio lab game media`);

/** Words, in the singular, that make a line a job title. */
export const roleWords =
  list(`manager engineer specialist agent representative rep lead leader head director officer
  advisor adviser consultant associate executive coordinator co-ordinator analyst assistant supervisor technician
  developer designer founder co-founder cofounder owner president vp ceo cto coo cmo expert advocate champion hero ninja
  guru wizard concierge clerk secretary administrator moderator editor librarian nurse trainer instructor partner trainee
  intern writer planner handler adjuster assessor broker host`);

/** Labels that open a contact line: "Tel: …". */
export const contactLabels: ReadonlySet<string> = new Set([
  ...list(`t tel telephone phone ph p m mob mobile cell direct office fax f e email e-mail mail w web website url a
    address ext extension skype linkedin twitter facebook instagram x hours pronouns support encl enclosure enclosures
    attachment attachments cc`),
  'direct dial',
  'opening hours',
  'office hours',
  'working hours',
  'help centre',
  'help center',
]);

/** How a line starts that leads to a profile. */
export const followStarts: readonly string[] = [
  'follow me',
  'follow us',
  'find me',
  'find us',
  'visit us',
  'join us',
];

/** Words that start the name of a team: "Your friends at Acme". */
export const teamStarts = list('the your our team from all everyone everybody on das dein ihr');
