import type { Dialect } from '../dialect.ts';
import { chatwoot } from './chatwoot.ts';
import { discourse } from './discourse.ts';
import { frappe } from './frappe.ts';
import { freescout } from './freescout.ts';
import { freshdesk } from './freshdesk.ts';
import { front } from './front.ts';
import * as generic from './generic.ts';
import { github } from './github.ts';
import { gorgias } from './gorgias.ts';
import { helpscout } from './helpscout.ts';
import { hubspot } from './hubspot.ts';
import { intercom } from './intercom.ts';
import { missive } from './missive.ts';
import { odoo } from './odoo.ts';
import { osticket } from './osticket.ts';
import { otrs } from './otrs.ts';
import { salesforce, salesforceLightning } from './salesforce.ts';
import * as snippets from './snippets.ts';
import { uvdesk } from './uvdesk.ts';
import { zammad } from './zammad.ts';
import { zendesk } from './zendesk.ts';

/** What makes each dialect, by its name: a run needs few of them. */
export const dialects: Readonly<Record<string, () => Dialect>> = {
  zendesk,
  intercom,
  helpscout,
  freescout,
  uvdesk,
  freshdesk,
  front,
  gorgias,
  hubspot,
  salesforce,
  'salesforce-lightning': salesforceLightning,
  chatwoot,
  zammad,
  osticket,
  otrs,
  frappe,
  odoo,
  discourse,
  missive,
  github,
  ...snippets,
  ...generic,
};
