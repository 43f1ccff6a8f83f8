import { chatwoot } from './chatwoot.ts';
import { discourse } from './discourse.ts';
import { espanso } from './espanso.ts';
import * as files from './files.ts';
import { frappe } from './frappe.ts';
import { freshdesk } from './freshdesk.ts';
import { front } from './front.ts';
import * as generic from './generic.ts';
import { github } from './github.ts';
import { gorgias } from './gorgias.ts';
import { intercom } from './intercom.ts';
import { odoo } from './odoo.ts';
import { osticket } from './osticket.ts';
import { otrs } from './otrs.ts';
import type { Preset } from './preset.ts';
import { salesforce } from './salesforce.ts';
import { uvdesk } from './uvdesk.ts';
import { wordpress } from './wordpress.ts';
import { zammad } from './zammad.ts';
import { zendesk } from './zendesk.ts';

/** Every preset, in the order in which a file without a `sources` entry is held against them. */
export const helpdesks: readonly Preset[] = [
  zendesk,
  intercom,
  gorgias,
  front,
  chatwoot,
  discourse,
  github,
  espanso,
  osticket,
  freshdesk,
  zammad,
  otrs,
  frappe,
  salesforce,
  odoo,
  wordpress,
  uvdesk,
  ...Object.values(files),
  ...Object.values(generic),
];
