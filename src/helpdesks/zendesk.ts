import type { Source, TextRule } from '../containers/source.ts';
import type { Preset } from './preset.ts';

const at = (field: string): string[] => [`actions[field=${field}].value`, `actions[field=${field}].value[1]`];

const text: readonly TextRule[] = [
  { at: at('comment_value_html'), markup: 'html' },
  { at: at('comment_value'), markup: 'plain', twinOf: 'body' },
  { at: ['actions[field=subject].value'], as: 'subject' },
  { at: ['actions[field=side_conversation].value[0]'], as: 'subject', audience: 'third-party' },
  { at: ['actions[field=side_conversation].value[1]'], markup: 'html', audience: 'third-party' },
  { at: ['actions[field=side_conversation_ticket].value[0]'], as: 'subject', audience: 'third-party' },
  { at: ['actions[field=side_conversation_ticket].value[1]'], markup: 'html', audience: 'third-party' },
  { at: ['actions[field=notification_user].value[1]'], as: 'subject' },
  { at: ['actions[field=notification_user].value[2]'], markup: 'auto' },
  { at: ['actions[field=deflection].value[1]'], as: 'subject' },
  { at: ['actions[field=deflection].value[2]'], markup: 'auto' },
  { at: ['actions[field=notification_group].value[1]'], as: 'subject', audience: 'internal' },
  { at: ['actions[field=notification_group].value[2]'], markup: 'auto', audience: 'internal' },
];

const macro = {
  id: 'id',
  title: ['title'],
  active: 'active',
  updatedAt: 'updated_at',
  locale: { from: 'title', match: '\\[(?<locale>[a-z]{2}(?:-[A-Z]{2})?)\\]$' },
  text,
  skipIf: [{ equals: 'MANAGED_CONTENT' }],
  audience: { internalIf: 'actions[field=comment_mode_is_public][value=false]' },
  dialect: 'zendesk',
} satisfies Source;

/** Zendesk macros, triggers, automations and dynamic content; also macros kept in git as YAML, one a file. */
export const zendesk: Preset = {
  name: 'zendesk',
  title: 'Zendesk macros, triggers and dynamic content',
  mappings: [
    {
      ...macro,
      format: 'json',
      shape: [
        'macros[*].actions[*][field]',
        'macro.actions[*][field]',
        'triggers[*].actions[*][field]',
        'automations[*].actions[*][field]',
        '[actions][title].actions[*][field]',
      ],
      each: ['macros[*]', 'macro', 'triggers[*]', 'automations[*]', '[actions]'],
    },
    {
      format: 'json',
      shape: ['items[*].variants[*][content]', 'item.variants[*][content]'],
      each: ['items[*]', 'item'],
      id: 'id',
      title: ['name'],
      text: [{ each: 'variants[*]', at: ['content'], markup: 'auto' }],
      dialect: 'zendesk',
    },
    {
      ...macro,
      format: 'yaml',
      shape: [
        '[contains_managed_content].actions[*][field]',
        '[title].actions[*][field=comment_value]',
        '[title].actions[*][field=comment_value_html]',
      ],
      each: ['[actions]'],
    },
    {
      format: 'csv',
      shape: ['[*][title].actions | json | [field][value]'],
      each: ['[*]'],
      id: 'id',
      title: ['title'],
      active: 'active',
      text: [
        { at: ['actions | json | [field=comment_value_html].value'], markup: 'html' },
        { at: ['actions | json | [field=comment_value].value'], twinOf: 'body' },
      ],
      dialect: 'zendesk',
    },
  ],
};
