import { type At, aroundLine } from './around-line.ts'
import { askedAbout } from './asked-about.ts'
import { Authors } from './authors.ts'
import type { Who } from './addressee.ts'
import type { Cast, Member } from './cast.ts'
import type { Found } from './found.ts'
import { foundIn } from './found-in.ts'
import { isSaid } from './judge.ts'
import { Kindred } from './kindred.ts'
import type { Line } from './lines.ts'
import type { Piece } from './marks.ts'
import { innerSaid } from './inner-said.ts'
import type { Said } from './said.ts'
import type { Mention } from './mention.ts'
import { Bearers } from './bearers.ts'
import { Memory } from './memory.ts'
import { bylinesOf } from './bylines.ts'
import { carriedBack } from './carried-back.ts'
import { Namesakes } from './namesakes.ts'
import { namedBearers } from './named-bearers.ts'
import { noteMentions, type Resolved, type Scene } from './note-mentions.ts'
import { type Setting, settingIn } from './setting.ts'
import { admitLead } from './lead.ts'
import { turnMayChange } from './turns.ts'
import { whoIsMeant } from './who-is-meant.ts'
import { mainSubject } from './main-subject.ts'

/**
 * The pieces that are said, in reading order, each with who said it as far as it is told.
 *
 * @param within  the sentences inside pieces that hold quotes themselves
 */
export function attribute(
  lines: readonly Line[],
  cast: Cast,
  within: ReadonlyMap<Piece, readonly Line[]> = new Map(),
): Said[] {
  admitLead(lines, cast)
  const scene: Scene = {
    cast,
    memory: new Memory(),
    bearers: new Bearers(),
    named: namedBearers(lines, cast),
    kindred: new Kindred(),
    authors: new Authors(),
    resolved: new Map(),
    namesakes: new Namesakes(lines, cast),
  }
  const opening = lines[0] === undefined ? undefined : mainSubject(lines[0])
  const topic = opening?.shape === 'name' ? cast.of(opening) : undefined
  if (topic?.kind === 'person') scene.memory.topic = topic
  const bylines = bylinesOf(lines)
  const all: Said[] = []
  let before: Line | undefined
  lines.forEach((line, number) => {
    noteMentions(line, number, scene)
    for (let at = line.frame.from; at < line.frame.to; at++) {
      const piece = line.tokens[at]?.piece
      if (piece === undefined) continue
      const said = saidAt({ line, before, at, piece, scene, earlier: all, bylines })
      if (said === undefined) continue
      const outside = (pronoun: Mention): Resolved | undefined => {
        if (said.found?.rule !== 'turn')
          return scene.memory.resolve(pronoun, number, {
            never: new Set(said.member && [said.member]),
            quoted: new Set(),
          })
        const question = all.at(-1)
        const asked = question?.found?.rule === 'turn' ? askedAbout(question, pronoun, cast) : undefined
        return asked === undefined ? undefined : { member: asked, lead: 1 }
      }
      const inner = innerSaid(within.get(piece) ?? [], scene, outside, said.member)
      const setting = settingOf(said, { scene, before, earlier: all })
      all.push({ ...said, inner, ...(setting === undefined ? {} : { setting }) })
      const isOpen = said.found?.mention.shape === 'name' && said.lead === 0
      if (said.member !== undefined && said.found?.rule !== 'carried' && !isOpen)
        scene.memory.remember(said.member, number, 'spoke')
    }
    before = line
  })
  return carriedBack(all)
}

/** Of the sentence before in this passage or the next one up; a piece that goes on keeps that of the piece before. */
function settingOf(
  said: Said,
  { scene, before, earlier }: Pick<At, 'scene' | 'before' | 'earlier'>,
): Setting | undefined {
  const { found, member, line } = said
  if (found === undefined || member === undefined || before === undefined) return undefined
  const last = earlier.at(-1)
  if (last !== undefined && last.member === member && (found.rule === 'carried' || last.line === line))
    return last.setting
  if (found.mention.shape === 'nominal' || line.passage.number - before.passage.number > 1) return undefined
  const memberOf = (mention: Mention): Member | undefined =>
    scene.resolved.get(mention)?.member ?? scene.cast.of(mention)
  return settingIn(before, { speaker: member, near: before.passage === line.passage, memberOf, who: said.who })
}

const CROSS_HEAD = 60 // characters; longer lines are speech

function saidAt(here: At): Said | undefined {
  const { line, at, piece } = here
  const last = here.earlier.at(-1)
  if (last !== undefined && continuesFrom(last, line, at)) return { ...last, line, piece, at, continues: true }
  const own = again(foundIn(line, at), line, last)
  const found = own ?? aroundLine(here, last)
  if (!isSaid(line, at, piece, found) || isCrossHead(here, own, last)) return undefined
  const { before } = here
  const origin =
    found?.rule === 'line-before' && before !== undefined ? { line: before, at: before.frame.to } : { line, at }
  const base = { line, piece, at, origin, who: whoIn(here), continues: false, inner: [] }
  if (found === undefined) return { ...base, lead: 1 }
  if (found.rule === 'carried' && last !== undefined) {
    return {
      ...base,
      found,
      origin: last.origin,
      lead: turnMayChange(line, last, here.earlier) ? 0 : last.lead,
      ...(last.member === undefined ? {} : { member: last.member }),
    }
  }
  const { mention } = found
  if (mention.shape === 'pronoun') {
    const who = here.scene.resolved.get(mention)
    return { ...base, found, lead: who?.lead ?? 0, ...(who === undefined ? {} : { member: authorOr(who.member) }) }
  }
  const lead = mention.shape === 'name' ? (here.scene.resolved.get(mention)?.lead ?? 1) : 1
  return { ...base, found, member: authorOr(memberOf(here, mention, last)), lead }

  /** A document speaks for itself only where nobody is named as having written it. */
  function authorOr(member: Member): Member {
    return here.scene.authors.of(member) ?? member
  }
}

/** `"It rose," she said, and called it "a flood"`: whoever said the piece before says this one too. */
function again(found: Found | undefined, line: Line, last: Said | undefined): Found | undefined {
  const same = last?.line === line && last.found?.mention.span.start === found?.mention.span.start
  return found?.rule === 'within' && same ? { ...found, rule: 'again' } : found
}

function memberOf({ line, scene }: At, mention: Mention, last: Said | undefined): Member {
  const known = scene.resolved.get(mention)?.member ?? scene.cast.of(mention)
  if (known !== undefined) return known
  // words that were read anew for each piece of one sentence are still the same words
  if (last?.line === line && last.member !== undefined && last.found?.mention.span.start === mention.span.start)
    return last.member
  return whoIsMeant(line, mention, scene)
}

/** `'A long night'` in a paragraph of its own between speech in double marks: a heading made of words quoted below it. */
function isCrossHead({ line, piece }: At, own: Found | undefined, last: Said | undefined): boolean {
  const { passage } = line
  return (
    piece.single &&
    own === undefined &&
    last?.piece.single === false &&
    passage.end - passage.start < CROSS_HEAD &&
    line.alone &&
    line.frame.to - line.frame.from === line.tokens.length
  )
}

const LEAD = 0.3 // of a pronoun's person over the next candidate, from which on "him" is taken for that person

function whoIn({ scene: { cast, resolved } }: At): Who {
  return (mention) => {
    const who = resolved.get(mention)
    if (who === undefined) return cast.of(mention)
    return who.lead >= LEAD ? who.member : undefined
  }
}

/** The piece before ran open to the end of its passage and this one begins the next. */
function continuesFrom(last: Said, line: Line, at: number): boolean {
  return (
    !last.piece.closed &&
    !last.piece.single &&
    line.passage.number === last.line.passage.number + 1 &&
    line.tokens[at]?.start === line.tokens[0]?.start &&
    last.piece.outer.end >= last.line.passage.end - 1
  )
}
