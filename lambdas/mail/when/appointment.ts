import { likelihoodOf } from '../kind/cues.ts';
import type { WeighedSentence } from '../kind/kind.ts';
import { sentenceAt } from '../kind/sentence-at.ts';
import type { Kind } from '../reading.ts';
import type { Placed } from './when.ts';

/** Words in front of a time that is no longer the interview's. */
const FORMER =
  /(?<!\p{L})(?:from|instead of|rather than|in place of|previously|originally|formerly|not|was|vom|von|statt|anstatt|anstelle|ursprünglich|bisher|au lieu|initialement|et non|en vez|en lugar|no|em vez|em lugar|invece|anziché|al posto|in plaats|oorspronkelijk)(?!\p{L})[^.!?\n]{0,12}$/iu;
/** Words in front of the time until which an answer is wanted. */
const DEADLINE =
  /(?<!\p{L})(?:by|before|until|bis(?: spätestens)?|avant|d.ici|antes del?|hasta|entro|até|uiterlijk|vóór)(?: (?:the|zum|le|el|o|il))?(?:\s+\p{L}+,?)?\s*$/iu;
const LOOK_BACK = 40;

/**
 * Which of the times that a text names is the interview's; null where the message only proposes times. A message
 * that moves an interview names the old time and the new one, mostly in that order.
 */
export function appointment(
  kind: Kind,
  moments: Placed[],
  sentences: WeighedSentence[],
  text: string,
): Placed | null {
  if (kind === 'interview-invitation' || kind === 'outreach') return null;
  const before = ({ range }: Placed) => text.slice(Math.max(0, range[0] - LOOK_BACK), range[0]);
  const binding = moments.filter((moment) => !DEADLINE.test(before(moment)));
  if (kind !== 'interview-rescheduled')
    return alternatives(binding, text) ? null : (binding[0] ?? moments[0] ?? null);
  const sentenceOf = ({ range }: Placed) => sentenceAt(sentences, range[0]);
  const moving = (moment: Placed) => {
    const cues = sentenceOf(moment)?.cues;
    return cues ? likelihoodOf('move', cues) + likelihoodOf('fix', cues) : 0;
  };
  const ahead = binding.filter((moment) => !FORMER.test(before(moment)));
  const among = ahead.length ? ahead : binding;
  const most = Math.max(...among.map(moving));
  const named = among.filter((moment) => moving(moment) === most);
  const asked = named[0] && sentenceOf(named[0])?.text.endsWith('?');
  return (asked && named.length > 1) || alternatives(named, text) ? null : (named.at(-1) ?? null);
}

/** Between two times of which one is to be chosen. */
const OR = /^[\s,;]*(?:or|oder|ou|o|oppure|of)(?:\s+\p{L}+,?){0,3}\s*$/iu;

const alternatives = ([first, second]: Placed[], text: string): boolean =>
  first !== undefined && second !== undefined && OR.test(text.slice(first.range[1], second.range[0]));
