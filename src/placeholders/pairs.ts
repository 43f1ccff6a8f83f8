import type { Placeholder } from './placeholder.ts';

const opens =
  /^(?:if|unless|ifchanged|case|for|tablerow|capture|raw|verbatim|autoescape|macro|filter|[#^].+)$/;
const parts = /^(?:else|elsif|elif|elseif|when)$/;
const closes = /^(?:end(\w*)|\/(.+))$/;

/** The tags of a text, in order, that have no partner: an `{% if %}` never ended, an `{% endif %}` never begun. */
export function unpairedTags<T extends Pick<Placeholder, 'name'>>(tags: readonly T[]): T[] {
  const open: T[] = [];
  const lonely: T[] = [];
  for (const tag of tags) {
    const { name = '' } = tag;
    const closed = closes.exec(name);
    if (opens.test(name)) open.push(tag);
    else if (parts.test(name) && open.length === 0) lonely.push(tag);
    else if (closed) {
      const word = closed[1] ?? closed[2] ?? '';
      const partner = open.findLastIndex((one) => word === '' || one.name?.replace(/^[#^]/, '') === word);
      if (partner === -1)
        lonely.push(...(word === '' || opens.test(word) || name.startsWith('/') ? [tag] : []));
      else lonely.push(...open.splice(partner).slice(1));
    }
  }
  return [...lonely, ...open];
}
