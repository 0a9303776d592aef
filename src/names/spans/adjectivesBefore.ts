import { type Context, infoAt } from '../tagger/context.ts';

/** „Syrischen Nationalen“: written with a capital where no sentence begins, so part of a name */
export const NAME_ADJECTIVE =
  /^(?:\p{Lu}\p{Ll}+(?:isch|lich|al|ell|iv|är|ar)e[nrsm]?|(?:Deutsch|Frei|Freiwillig|Neu|Rot|Weiß|Jung|Ständig|Vereinigt|Vereint|International|Höchst|Oberst)e[nrsm]?)$/u;

/** Where the adjectives that belong to the name of the noun at `at` begin; `at` itself where it has none. */
export function adjectivesBefore(at: number, { infos, tokens }: Context): number {
  let from = at;
  while (
    from > 0 &&
    tokens.lines[from] === 0 &&
    tokens.opens[from - 1] === 0 &&
    NAME_ADJECTIVE.test(infoAt(infos, from - 1)?.word ?? '')
  )
    from--;
  return from;
}
