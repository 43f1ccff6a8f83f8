import type { Context, Turn } from '../reply.ts';

/** Whether the customer has heard from an agent in this conversation before. */
export const isFollowUp = ({ turn, thread = [] }: Context): boolean =>
  (turn ?? 1) > 1 || thread.some(({ from }) => from === 'agent');

/** What the customer wrote since the agent last did, in order: what the reply answers. */
export function unansweredTurns({ thread = [] }: Context): readonly Turn[] {
  const since = thread.findLastIndex(({ from }) => from === 'agent');
  return thread.slice(since + 1).filter(({ from }) => from === 'customer');
}
