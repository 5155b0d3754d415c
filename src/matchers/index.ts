// Generated from the files of this folder by `npm run generate`. Do not edit.
import after from './after.js'
import any from './any.js'
import before from './before.js'
import capitals from './capitals.js'
import cased from './cased.js'
import chars from './chars.js'
import charsCount from './chars-count.js'
import closed from './closed.js'
import contains from './contains.js'
import ends from './ends.js'
import equals from './equals.js'
import first from './first.js'
import kind from './kind.js'
import last from './last.js'
import links from './links.js'
import names from './names.js'
import pattern from './pattern.js'
import position from './position.js'
import prose from './prose.js'
import repeat from './repeat.js'
import selector from './selector.js'
import starts from './starts.js'
import title from './title.js'
import upper from './upper.js'
import words from './words.js'

export const matchers = [
  after,
  any,
  before,
  capitals,
  cased,
  chars,
  charsCount,
  closed,
  contains,
  ends,
  equals,
  first,
  kind,
  last,
  links,
  names,
  pattern,
  position,
  prose,
  repeat,
  selector,
  starts,
  title,
  upper,
  words,
] as const
