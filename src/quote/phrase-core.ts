import type { Frame } from './frames.ts'
import type { Token } from './tokens.ts'
import { cueOf } from './cues.ts'
import { MONTHS, WEEKDAYS } from './data/calendar.ts'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  OBLIQUE,
  OPENERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from './data/function-words.ts'
import { DOCUMENT_NOUNS, PERSON_NOUNS, ROLE_MODIFIERS } from './data/nouns.ts'
import { isNumbered } from './names.ts'
import { isNoun } from './noun-kind.ts'
import { isPastParticiple } from './past-participle.ts'
import { joins, portfolioEnd } from './phrase-joins.ts'
import { isGivenName } from './same-name.ts'

/** Longest words before the noun in one phrase; longer ones are sentences without their marks. */
const PHRASE = 14

/** First and last token of a noun phrase that begins here: its last name, role, body or document noun. */
export function coreAt(
  tokens: readonly Token[],
  at: number,
  frame: Frame,
): { first: number; last: number } | undefined {
  let first = at
  let free = false
  let last = -1
  let loose = 0
  let bridged = 0
  const limit = Math.min(at + PHRASE, frame.to)
  for (let k = at; k < limit; k++) {
    const token = tokens[k]
    if (token === undefined || token.kind !== 'word') {
      const listed = token?.low === ',' && last === k - 1 ? portfolioEnd(tokens, at, k, limit) : undefined
      if (listed !== undefined) {
        last = listed
        k = listed
        continue
      }
      if (token?.low === '&' && last === k - 1 && tokens[k + 1]?.capital === true) continue
      break
    }
    const opener = k === frame.from || tokens[k - 1]?.kind !== 'word'
    if (
      DETERMINERS.has(token.low) &&
      (k === at || k === first) &&
      !(token.low === 'that' && k > frame.from && tokens[k - 1]?.kind === 'word')
    ) {
      free = true
      first = k + 1
      continue
    }
    // "Commissioner for [the] Environment Ada Holm"
    if (token.low === 'the' && last === k - 2 && /^(?:of|for)$/.test(tokens[k - 1]?.low ?? '')) continue
    // "in the square [a] man yelled": another phrase
    if (k > first && /^(?:an?|this|these|his|her|their|its)$/.test(token.low) && !token.capital) break
    // "Then I said", "Sadly I said"; not "Elizabeth I"
    if (k > at && token.low === 'i' && token.end === token.start + 1 && !isNumeral(tokens, k, frame)) break
    if (isCalendar(tokens, k)) {
      // "a Feb. 1 letter", "the Friday meeting"
      if (!free || last >= first) break
      loose += 1
      continue
    }
    if (
      token.capital &&
      (saysNext(tokens, k) ||
        (!(
          opener &&
          (OPENERS.has(token.low) ||
            isBareModifier(tokens, k) ||
            isGerund(tokens, k) ||
            isParticiple(tokens, k) ||
            isVerbFirst(tokens, k))
        ) &&
          !SUBORDINATORS.has(token.low) &&
          !(token.low.length < 4 && PREPOSITIONS.has(token.low))))
    )
      last = k
    else if (token.low === 'chief' && isPlain(tokens[k + 1]?.low ?? '') && PERSON_NOUNS.has(tokens[k + 2]?.low ?? '')) {
      // "the Courier's [chief] sports writer"
      bridged = k + 2
      loose += 1
    } else if (isNoun(token.low) && !((last === k - 1 || closesAside(tokens, k)) && isVerbHere(tokens, k, frame)))
      last = k
    else if (last === k - 1 && isNumbered(tokens, k)) last = k
    else if (joins(tokens, k, last, at, frame)) continue
    else if (k < bridged) loose += 1
    else if (
      // "Kell Power [public] relations specialist Ada Holm"
      ROLE_MODIFIERS.has(token.low) &&
      last === k - 1 &&
      !tokens[last]?.possessive &&
      !PERSON_NOUNS.has(tokens[k + 1]?.low ?? '') &&
      roleNext(tokens, k + 1, frame)
    ) {
      bridged = roleAfter(tokens, k)
      loose += 1
    } else if (ROLE_MODIFIERS.has(token.low) || /^\d/.test(token.low) || /-/.test(token.low)) loose += 1
    else if (free && isPlain(token.low) && loose < 4 && last < first) loose += 1
    else if (last === k - 1 && !tokens[last]?.possessive && isPlain(token.low) && roleNext(tokens, k + 1, frame)) {
      bridged = roleAfter(tokens, k)
      loose += 1
    } else break
    if (last === k && token.possessive) break
  }
  return last < first ? undefined : { first, last }
}

/** "World War I", "Elizabeth I". */
function isNumeral(tokens: readonly Token[], at: number, frame: Frame): boolean {
  const before = tokens[at - 1]
  return before?.capital === true && (at - 1 > frame.from || isGivenName(before.low))
}

/** A day or a month is nobody; "May" and "Dec." may be. */
function isCalendar(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || WEEKDAYS.has(token.low)) return token !== undefined
  if (!token.capital || !MONTHS.has(token.low) || /^(?:may|mar|jan)$/.test(token.low)) return false
  if (token.low.length > 4) return true
  // "Li Jun", "Jun Mori": a short form is a month only beside a number or behind what leads to a time
  const left = tokens[at - 1]?.low ?? ''
  return (
    /^\d/.test(tokens[at + 1]?.low ?? '') ||
    /^\d/.test(left) ||
    /^(?:in|since|until|till|by|last|this|next|early|late|mid|of|and|to|through)$/.test(left)
  )
}

/** "Will [said]", "Read [asked]": no preposition or helping verb stands before a verb of saying, so that it is a name. */
function saysNext(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? ''
  if (SUBORDINATORS.has(low) || !(PREPOSITIONS.has(low) || AUXILIARIES.has(low) || low === 'read')) return false
  const next = tokens[at + 1]
  const cue = next === undefined || next.capital ? undefined : cueOf(next.low)
  return cue?.says === true && (cue.form === 'past' || cue.form === 'third') && !/^(?:being|having)$/.test(low)
}

/** "Filling in for Roe": a capital -ing at the start that no verb of speech follows. */
const isGerund = (tokens: readonly Token[], at: number): boolean =>
  /.{2}ing$/.test(tokens[at]?.low ?? '') &&
  tokens[at + 1]?.capital === false &&
  cueOf(tokens[at + 1]?.low ?? '') === undefined

/** "Former international Ada Holm": a capital modifier at the start, and a small word. */
const isBareModifier = (tokens: readonly Token[], at: number): boolean =>
  /^(?:former|ex|retired|veteran|senior|deputy|acting|outgoing|incoming|fellow|local)$/.test(tokens[at]?.low ?? '') &&
  tokens[at + 1]?.kind === 'word' &&
  tokens[at + 1]?.capital === false

/** "Built in Lisbon, it …", "Overheard at the gate": a capital participle at the start, and a preposition. */
const isParticiple = (tokens: readonly Token[], at: number): boolean => {
  const low = tokens[at]?.low ?? ''
  const next = tokens[at + 1]
  return next !== undefined && !next.capital && PREPOSITIONS.has(next.low) && isPastParticiple(low) && !isGivenName(low)
}

/** "Added Ada Holm: “…”". */
const isVerbFirst = (tokens: readonly Token[], at: number): boolean => {
  const cue = cueOf(tokens[at]?.low ?? '')
  return cue?.says === true && (cue.form === 'past' || cue.form === 'third') && tokens[at + 1]?.capital === true
}

/** Up to two plain words, a lower-case role and then a name: "[technology] columnist Jo Roe". */
function roleNext(tokens: readonly Token[], from: number, frame: Frame): boolean {
  for (let at = from; at < Math.min(from + 3, frame.to - 1); at++) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word' || token.capital || !isPlain(token.low)) return false
    if (DETERMINERS.has(token.low) || OBLIQUE.has(token.low)) return false
    if (PERSON_NOUNS.has(token.low)) return tokens[at + 1]?.capital === true
  }
  return false
}

/** The role that plain words lead to: "State policy planning [director]". */
function roleAfter(tokens: readonly Token[], from: number): number {
  let at = from
  while (!PERSON_NOUNS.has(tokens[at]?.low ?? '') && at < from + 4) at += 1
  return at
}

/** "Rule 17, [states]:", "Ada Holm, a consultant, [notes] that": right behind a comma and before what is said. */
const closesAside = (tokens: readonly Token[], k: number): boolean =>
  tokens[k - 1]?.low === ',' &&
  (tokens[k + 1]?.low === ':' || tokens[k + 1]?.low === 'that' || tokens[k + 1]?.kind === 'quote')

/** "report", "claims", "supporters": a noun that is no verb in this place. */
function isVerbHere(tokens: readonly Token[], k: number, frame: Frame): boolean {
  const token = tokens[k]
  const cue = token === undefined ? undefined : cueOf(token.low)
  if (token !== undefined && isDoneByName(tokens, k, frame)) return true
  if (token === undefined || cue === undefined) return false
  // "another Supreme Court [advocate], Ada Holm"
  if (cue.form === 'base' && PERSON_NOUNS.has(token.low) && tokens[k + 1]?.low === ',') return false
  const next = k + 1 < frame.to ? tokens[k + 1] : undefined
  return (
    next === undefined ||
    next.kind !== 'word' ||
    DETERMINERS.has(next.low) ||
    next.low === 'that' ||
    PRONOUNS.has(next.low)
  )
}

/** "Ada Holm [studies] moss": what looks like a noun for documents behind a person's whole name, with its object. */
function isDoneByName(tokens: readonly Token[], k: number, frame: Frame): boolean {
  const [given, surname, verb, object] = [
    tokens[k - 2],
    tokens[k - 1],
    tokens[k],
    k + 1 < frame.to ? tokens[k + 1] : undefined,
  ]
  if (given?.capital !== true || surname?.capital !== true || surname.possessive || !verb?.low.endsWith('s'))
    return false
  const role = tokens[k - 3]
  const isPerson = isGivenName(given.low) || PERSON_NOUNS.has(role?.low ?? '')
  if (!isPerson || !DOCUMENT_NOUNS.has(verb.low) || object?.kind !== 'word') return false
  return (
    !(PREPOSITIONS.has(object.low) && object.low !== 'for' && object.low !== 'on') &&
    !AUXILIARIES.has(object.low) &&
    cueOf(object.low) === undefined
  )
}

const isPlain = (low: string): boolean =>
  !PREPOSITIONS.has(low) &&
  !CONJUNCTIONS.has(low) &&
  !SUBORDINATORS.has(low) &&
  !RELATIVES.has(low) &&
  !PRONOUNS.has(low) &&
  cueOf(low)?.form !== 'past'
