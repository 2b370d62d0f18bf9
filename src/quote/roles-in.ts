import type { Span } from '../domain.ts'
import { cueOf } from './cues.ts'
import { isTimeWord } from './data/calendar.ts'
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES } from './data/function-words.ts'
import { PARTY_NOUNS, PERSON_NOUNS, PERSON_PLURALS, ROLE_MODIFIERS } from './data/nouns.ts'
import { COURTESIES, TITLES } from './data/titles.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mention.ts'
import type { Token } from './tokens.ts'

/** The role each mention of a person gives, of all lines. */
export function rolesIn(lines: readonly Line[]): ReadonlyMap<Mention, Span> {
  const roles = new Map<Mention, Span>()
  for (const line of lines) {
    for (const mention of line.mentions) {
      const role = roleOf(line, mention)
      if (role !== undefined) roles.set(mention, role)
    }
  }
  return roles
}

/**
 * What the article says a named person is, at this mention: before the name ("flood expert Jo Roe", "the mayor, Jo Roe") or
 * after it ("Jo Roe, head of the dockers' union in Bremen", "Jo Roe is a mother of two"); without a leading article and
 * without a relative clause.
 */
function roleOf(line: Line, mention: Mention): Span | undefined {
  if (mention.shape !== 'name' || mention.kind === 'place') return undefined
  const { tokens } = line
  const from = firstToken(tokens, mention)
  const to = mention.to
  return after(line, to) ?? before(line, from) ?? beforeComma(line, from) ?? stated(line, to)
}

const LONGEST = 14 // tokens of a role with its complement

function firstToken(tokens: readonly Token[], mention: Mention): number {
  let at = mention.from
  while (at < mention.to && (tokens[at]?.start ?? 0) < mention.span.start) at += 1
  return at
}

/** "Jo Roe, 61, [a rice grower in the delta], said". */
function after(line: Line, name: number): Span | undefined {
  const { tokens, frame } = line
  if (tokens[name - 1]?.possessive === true) return undefined
  let at = name
  // an age or a party between marks
  if (tokens[at]?.low === '(') while (at < Math.min(frame.to, name + 8) && tokens[at++]?.low !== ')');
  if (tokens[at]?.low !== ',' || at + 1 >= frame.to) return undefined
  if (/^(?:\d{1,3}|[drif]-\p{L}+)$/u.test(tokens[at + 1]?.low ?? '') && tokens[at + 2]?.low === ',') at += 2
  return roleAt(line, at + 1, true)
}

/** "Jo Roe is [the mayor of Tarsk]", "Jo Roe, who is [a nurse],". */
function stated(line: Line, name: number): Span | undefined {
  const { tokens, frame } = line
  let at = name
  if (tokens[at]?.low === ',' && tokens[at + 1]?.low === 'who') at += 2
  if (at >= frame.to || !/^(?:is|was|became|remains)$/.test(tokens[at]?.low ?? '')) return undefined
  if (tokens[at + 1]?.low === 'also') at += 1
  return DETERMINERS.has(tokens[at + 1]?.low ?? '') ? roleAt(line, at + 1, false) : undefined
}

/** The role that begins at a token, up to what closes it: a mark, a relative clause, a verb. */
function roleAt(line: Line, from: number, closed: boolean): Span | undefined {
  const { tokens, frame } = line
  let start = from
  while (start < frame.to && DETERMINERS.has(tokens[start]?.low ?? '')) start += 1
  const article = start > from
  const head = headAt(tokens, start, frame.to)
  if (head === undefined || !(isRoleNoun(tokens[head]?.low ?? '', article) || isLooseNoun(tokens, from, head)))
    return undefined
  // "Jo Roe, Mayor Ada Holm and …", a list of people
  if (
    !article &&
    tokens[head]?.capital === false &&
    tokens[start]?.capital === true &&
    start < head &&
    !isModifier(tokens, start)
  )
    return undefined
  let end = head + 1
  let stops = false
  for (; end < Math.min(frame.to, start + LONGEST); end++) {
    const token = tokens[end]
    if (token === undefined || token.kind !== 'word') break
    const clause =
      RELATIVES.has(token.low) ||
      isParticiple(tokens, end) ||
      /^(?:because|after|before|when|while|as)$/.test(token.low)
    if (clause) {
      // "Ada Holm, the minister resigned": what follows "the" may be a verb of its own
      if (closed && isParticiple(tokens, end) && tokens[from]?.low === 'the') return undefined
      stops = true
      break
    }
    if (end === head + 1 && !PREPOSITIONS.has(token.low) && token.low !== 'and') {
      if (closed) return undefined
      break
    }
    if (CONJUNCTIONS.has(token.low) && token.low !== 'and') break
    if (AUXILIARIES.has(token.low) || (cueOf(token.low) !== undefined && line.mentionAt(end) === undefined)) {
      if (closed) return undefined
      break
    }
  }
  const next = tokens[end]
  if (closed && !stops && end < frame.to && next?.kind === 'word') return undefined
  if (next?.capital === true && next.kind === 'word') return undefined
  while (
    end > head + 1 &&
    (PREPOSITIONS.has(tokens[end - 1]?.low ?? '') || CONJUNCTIONS.has(tokens[end - 1]?.low ?? ''))
  )
    end -= 1
  return span(tokens, start, end)
}

/** The last word before what complements it: "loans [adviser] to the fund". */
function headAt(tokens: readonly Token[], from: number, limit: number): number | undefined {
  let head: number | undefined
  for (let at = from; at < Math.min(limit, from + 7); at++) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word' || PREPOSITIONS.has(token.low) || RELATIVES.has(token.low)) break
    if (CONJUNCTIONS.has(token.low) || AUXILIARIES.has(token.low) || isTimeWord(token.low)) break
    if (isParticiple(tokens, at) && head !== undefined) break
    if (cueOf(token.low) !== undefined && !isRoleNoun(token.low, false)) break
    head = at
  }
  return head
}

const isModifier = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.possessive === true || TITLES.has(tokens[at]?.low ?? '')

/** "based", "elected", "living", after a noun. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? ''
  const next = tokens[at + 1]
  const closes = next === undefined || next.kind !== 'word' || PREPOSITIONS.has(next.low) || DETERMINERS.has(next.low)
  return closes && /.{2}(?:ed|ing)$/.test(low) && !PERSON_NOUNS.has(low) && !/^(?:being|wing|king)$/.test(low)
}

const PERSONLY = /.(?:er|or|ist|ian|eer|ster|ee|man|woman|person|ologist|grapher|keeper|maid|wright|smith|herd|monger)$/
const NOT_PERSONLY =
  /(?:^(?:other|another|either|neither|latter|former|over|under|after|never|ever|river|water|winter|summer|october|november|december|september|letter|matter|order|number|power|paper|offer|answer|quarter|centre|center|corner|tower|error|floor|door|color|colour|labour|labor|harbour|harbor|favour|major|senior|junior|prior|minor|sector|factor|three|free|fee|coffee|committee|degree|list|waist|mist|christian|asian|italian|russian|syrian|western|human|per|her|older|younger|elder|newer|larger|bigger|greater|lower|upper|inner|outer|flower|shower|timber|chamber|rubber|weather|mother-in-law|newsletter|computer|newspaper|trailer|container|shelter|border|disaster|cancer|dinner|supper|manner|banner|chapter|charter|theatre|mirror|terror|horror|motor|tenor)$)/

function isRoleNoun(low: string, loose: boolean): boolean {
  if (PERSON_NOUNS.has(low) || PERSON_PLURALS.has(low)) return !COURTESIES.has(low)
  if (TITLES.has(low)) return !COURTESIES.has(low)
  const last = low.slice(low.lastIndexOf('-') + 1)
  if (last !== low && PERSON_NOUNS.has(last)) return true
  return (loose || low.length > 5) && PERSONLY.test(low) && !NOT_PERSONLY.test(low)
}

/** After "a" a person is whatever the noun says: "a stonemason", "a prefect". */
function isLooseNoun(tokens: readonly Token[], from: number, head: number): boolean {
  const token = tokens[head]
  return (
    /^an?$/.test(tokens[from]?.low ?? '') &&
    token?.capital === false &&
    !/(?:ly|ing|tion|ment|ness|lot|bit)$/.test(token.low)
  )
}

/** "said [flood expert] Jo Roe", "the [Ghanaian winger] Jo Roe". */
function before(line: Line, name: number): Span | undefined {
  const { tokens, frame } = line
  let end = name
  while (end > frame.from && COURTESIES.has(tokens[end - 1]?.low ?? '')) end -= 1
  const head = tokens[end - 1]
  if (end - 1 < frame.from || head?.kind !== 'word' || !isRoleNoun(head.low, false) || head.possessive) return undefined
  const start = startOf(line, end - 1)
  return start === undefined ? undefined : span(tokens, start, end)
}

/** "[the mayor of Tarsk], Jo Roe,", "its [chairman], Jo Roe,". */
function beforeComma(line: Line, name: number): Span | undefined {
  const { tokens, frame } = line
  let end = name
  while (end > frame.from && COURTESIES.has(tokens[end - 1]?.low ?? '')) end -= 1
  end -= 1
  if (tokens[end]?.low !== ',' || tokens[end - 1]?.kind !== 'word') return undefined
  for (let at = end - 1; at >= Math.max(frame.from, end - LONGEST); at--) {
    const token = tokens[at]
    if (token?.kind !== 'word' || AUXILIARIES.has(token.low) || RELATIVES.has(token.low)) return undefined
    if (cueOf(token.low)?.form === 'past') return undefined
    const left = tokens[at - 1]
    const owned = left?.possessive === true || DETERMINERS.has(left?.low ?? '')
    if (!owned || token.possessive) continue
    const head = headAt(tokens, at, end)
    if (head === undefined) continue
    const noun = tokens[head]
    const next = tokens[head + 1]
    if (head + 1 < end && !PREPOSITIONS.has(next?.low ?? '')) continue
    if (noun === undefined || ADVERBS.has(noun.low) || /^(?:later|earlier|ago)$/.test(noun.low)) continue
    // a word list knows no name: "the Coast Courier"
    if (noun.capital && !PERSON_NOUNS.has(noun.low) && !TITLES.has(noun.low)) continue
    const open =
      !PREPOSITIONS.has(tokens[at - 2]?.low ?? '') &&
      noun?.capital === false &&
      head === end - 1 &&
      endsName(line, name)
    if (!isRoleNoun(noun.low, true) && !open) continue
    if (left?.possessive !== true) return span(tokens, at, end)
    const start = startOf(line, at)
    return span(tokens, start ?? at, end)
  }
  return undefined
}

/** A comma or a verb of saying follows the name, as after one that names a role. */
function endsName(line: Line, name: number): boolean {
  const mention = line.mentionAt(name)
  const next = line.tokens[mention?.to ?? -1]
  return next?.low === ',' || cueOf(next?.low ?? '') !== undefined
}

/** Where the role ending with the noun at `head` begins: back over what modifies it. */
function startOf(line: Line, head: number): number | undefined {
  const { tokens, frame } = line
  let start = head
  for (let at = head - 1; at >= Math.max(frame.from, head - LONGEST); at--) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word') {
      if (token?.low === '&') continue
      break
    }
    const { low } = token
    if (DETERMINERS.has(low) || AUXILIARIES.has(low) || RELATIVES.has(low) || ADVERBS.has(low)) break
    if (cueOf(low) !== undefined && !token.capital && line.mentionAt(at) === undefined) break
    if (low === 'and' || low === 'of' || low === 'for') {
      // "former Gov. and Party Chairman", "Secretary of State", "head of research"
      const left = tokens[at - 1]
      if (
        left?.kind !== 'word' ||
        !(isRoleNoun(left.low, false) || PARTY_NOUNS.has(left.low)) ||
        left.low.endsWith('s')
      )
        break
      continue
    }
    if (PREPOSITIONS.has(low) || CONJUNCTIONS.has(low) || isTimeWord(low)) break
    if (
      /(?:[^e]ed|ing)$/.test(low) &&
      !token.capital &&
      !/-/.test(low) &&
      !ROLE_MODIFIERS.has(low) &&
      cueOf(tokens[at - 1]?.low ?? '') === undefined &&
      tokens[at - 1]?.kind === 'word' &&
      !DETERMINERS.has(tokens[at - 1]?.low ?? '')
    )
      break
    start = at
  }
  return start
}

function span(tokens: readonly Token[], from: number, to: number): Span | undefined {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (first === undefined || last === undefined || to <= from) return undefined
  return { start: first.start, end: last.end }
}
