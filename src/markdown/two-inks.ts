import shiki from 'shiki/package.json' with { type: 'json' };

/** The inks of code: the element that carries each, what is set in it, and a colour that only carries the choice through Shiki. */
export const inks = [
  { tag: 'i', colour: '#000001', scope: ['comment', 'punctuation.definition.comment'] },
  { tag: 'b', colour: '#000002', scope: ['keyword', 'storage', 'entity.name.tag', 'support.type.property-name', 'constant.language'] },
  { tag: 'u', colour: '#000003', scope: ['string', 'constant.numeric', 'constant.character'] },
] as const;

/** Signs that Shiki counts among the keywords; they are set plain. */
export const plain = ['keyword.operator.assignment', 'keyword.operator.arithmetic', 'keyword.operator.comparison'] as const;

/** Everything besides code and language that shapes highlighted lines. The first number counts forms of the HTML itself. */
export const highlightSettings = JSON.stringify([1, shiki.version, inks, plain]);
