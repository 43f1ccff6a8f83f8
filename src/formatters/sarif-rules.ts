import type { ReportingDescriptor } from 'sarif';
import type { Diagnostic } from '../diagnostic.ts';
import type { RuleFacts, Tool } from './formatter.ts';
import { sarifLevels, sarifText } from './sarif-results.ts';
import { webAddress } from './web-address.ts';

/** GitHub refuses longer descriptions. */
const LONGEST = 1024;

/** What is to be said of each rule that found something, in the order of their ids. */
export function sarifRulesOf(found: readonly Diagnostic[], tool: Tool): ReportingDescriptor[] {
  const first = new Map(found.toReversed().map((diagnostic) => [diagnostic.rule, diagnostic]));
  return [...first.values()]
    .sort((a, b) => (a.rule < b.rule ? -1 : 1))
    .map((diagnostic) => {
      const facts = tool.rules.find(({ id }) => id === diagnostic.rule);
      return facts ? describeRule(facts, tool) : describeOther(diagnostic);
    });
}

function describeRule(facts: RuleFacts, tool: Tool): ReportingDescriptor {
  const { id, summary, why, category, severity, fixable, url } = facts;
  const readme = tool.help(id);
  return {
    id,
    name: id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: `${summary} ${why} ${url}`, ...(readme !== undefined && { markdown: readme }) },
    helpUri: url,
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: sarifLevels[severity] },
    properties: { category, tags: [category, ...(fixable ? ['fixable'] : [])] },
  };
}

/** A house rule, or what is said of suppressions: all that is known of it stands in its findings. */
function describeOther({ rule, why, message, url }: Diagnostic): ReportingDescriptor {
  const page = webAddress(url);
  const text = sarifText(why || message).slice(0, LONGEST);
  return {
    id: rule,
    name: rule,
    shortDescription: { text },
    fullDescription: { text },
    help: { text },
    ...(page === undefined ? { properties: { category: 'house', tags: ['house'] } } : { helpUri: page }),
  };
}
