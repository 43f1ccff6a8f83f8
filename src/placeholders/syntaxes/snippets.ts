import type { Reading, Syntax } from '../syntax.ts';

function filled(match: RegExpExecArray, name: string | undefined, fallback?: string): Reading {
  return {
    form: 'output',
    role: 'fillIn',
    ...(name ? { name, nameAt: match[0].indexOf(name) } : {}),
    ...(fallback === undefined ? {} : { fallback: fallback.trim() }),
  };
}

const cursor: Reading = { form: 'output', role: 'cursor' };

/** `{formtext: name=Order; default=…}`, `{cursor}`, `{if: …}` of Text Blaze. */
export const textBlaze: Syntax = {
  opens: '{',
  dialect: 'textblaze',
  pattern:
    /\{(form(?:text|paragraph|menu|date|toggle|number)|endformtoggle|time|if|elseif|else|endif|note|endnote)(?::([^{}]{0,300})|(?<=else|endif|endnote|endformtoggle))\}/y,
  read(match) {
    const [, command = '', settings = ''] = match;
    if (command === 'time') return { form: 'output', name: 'time', nameAt: 1, role: 'date' };
    if (!/^form/.test(command)) return { form: 'tag', name: command, nameAt: 1 };
    const name = /\bname=([^;]*)/.exec(settings)?.[1]?.trim();
    return filled(match, name, /\bdefault=([^;]*)/.exec(settings)?.[1]);
  },
};

/** `{cursor}`, `{clipboard}`, `{= expression}`: only where Text Blaze is configured. */
export const textBlazeOnly: Syntax = {
  opens: '{',
  dialect: 'textblaze',
  pattern: /\{(?:(cursor)|(clipboard)|=([^{}]{1,300}))\}/y,
  read(match) {
    if (match[1]) return cursor;
    return match[2] ? { form: 'output', name: 'clipboard', nameAt: 1, role: 'fillIn' } : { form: 'output' };
  },
};

/** `[[name]]` and the cursor `$|$` of espanso. */
export const espansoForm: Syntax = {
  opens: '[$',
  dialect: 'espanso',
  pattern: /\[\[\s{0,2}([A-Za-z_]\w{0,40})\s{0,2}\]\]|\$\|\$/y,
  read: (match) => (match[1] ? filled(match, match[1]) : cursor),
};

/** `%filltext:name=Order:default=…%`, `%snippet:x%`, `%clipboard`, `%|` of TextExpander. */
export const textExpander: Syntax = {
  opens: '%',
  dialect: 'textexpander',
  pattern: /%(?:(fill\w{0,12}|snippet):([^%\n]{1,200})%|(clipboard)\b|(\|))/y,
  read(match) {
    const [, command, settings = '', clipboard] = match;
    if (clipboard) return { form: 'output', name: 'clipboard', nameAt: 1, role: 'fillIn' };
    if (!command) return cursor;
    const [first = ''] = settings.split(':');
    return filled(match, first.replace(/^name=/, ''), /(?:^|:)default=([^:]*)/.exec(settings)?.[1]);
  },
};
