import type { Article, Attribution, Quote, Span, Speaker } from '../domain.ts'
import type { Said } from './said.ts'
import { type Member, nameOf } from './cast.ts'
import type { Mention } from './mention.ts'
import { joinQuotes } from './join-quotes.ts'
import { addresseeOf } from './addressee.ts'
import { chainOf } from './chain.ts'
import { doubtOf } from './doubt-of.ts'
import { cueSpan } from './said-as.ts'
import { momentOf } from './moments.ts'
import { rivalSubject } from './rival-subject.ts'
import { rolesOf } from './roles.ts'
import { settingMoment } from './setting.ts'
import { HEARSAY_FACTOR, SURE_ENOUGH, sureOf } from './sure.ts'

/** A lead below this is none: "Omar Haddad and Ravi Menon came. “…,” he said." */
const EQUAL = 0.01

/** Quotes and speakers as the domain has them, each speaker made once. */
export function speakersOf(
  article: Article,
  groups: readonly (readonly Said[])[],
  roles: ReadonlyMap<Mention, Span>,
): { quotes: readonly Quote[]; speakers: readonly Speaker[] } {
  const speakers = new Map<Member, Speaker>()
  const speakerOf = (member: Member): Speaker => {
    const known = speakers.get(member)
    if (known !== undefined) return known
    const speaker = speakerFrom(article, member, roles)
    speakers.set(member, speaker)
    return speaker
  }
  const roleAt = rolesOf(article, roles)
  const quotes = groups.flatMap((group): Quote[] => {
    const outer = quoteFrom(group)
    if (outer === undefined) return []
    return [
      outer,
      ...group.flatMap((said) =>
        joinQuotes(article.text, said.inner).flatMap((inner): Quote[] => {
          const quote = quoteFrom(inner.map((one) => ofOuter(one, said)))
          if (quote === undefined) return []
          const { start, end } = said.piece
          return [{ ...quote, within: { start, end }, attribution: passedOnBy(quote.attribution, outer.attribution) }]
        }),
      ),
    ]
  })
  return { quotes, speakers: [...speakers.values()] }

  function quoteFrom(group: readonly Said[]): Quote | undefined {
    const first = group[0]
    if (first === undefined) return undefined
    return {
      articleId: article.id,
      passage: first.line.passage.number,
      spans: group.map(({ piece }) => ({ start: piece.start, end: piece.end })),
      attribution: attributionOf(article, first, speakerOf, roleAt),
    }
  }
}

/** "I" and "me" inside a quote are its speaker. */
function ofOuter(inner: Said, outer: Said): Said {
  const self = inner.found?.mention.name[0]
  const told = { ...inner, ...(outer.member === undefined ? {} : { self: outer.member }) }
  if (outer.member === undefined || !(self === 'i' || self === 'we')) return told
  return { ...told, member: outer.member, lead: 1 }
}

/** Whoever said the outer quote passes the inner one on, and so does whoever reports the outer. */
function passedOnBy(inner: Attribution, outer: Attribution): Attribution {
  if (inner.known === 'unknown' || outer.known === 'unknown') return inner
  const { speaker, cue, mention, chain } = outer
  if (speaker === inner.speaker) return { ...inner, chain: [...inner.chain, ...chain] }
  return { ...inner, chain: [...inner.chain, { reporter: speaker.name, cue: cue ?? mention }, ...chain] }
}

function speakerFrom(article: Article, member: Member, rolesAt: ReadonlyMap<Mention, Span>): Speaker {
  const { kind } = member
  const names = new Map<string, Span>()
  const roles = new Map<string, Span>()
  // full names were entered before surnames; from here on only reading order counts
  member.mentions.sort((one, other) => one.span.start - other.span.start)
  for (const mention of member.mentions) {
    if (mention.shape === 'pronoun') continue
    const words = article.text.slice(mention.span.start, mention.span.end)
    if (!names.has(words)) names.set(words, mention.span)
    const role = kind === 'body' || kind === 'document' ? undefined : rolesAt.get(mention)
    if (role === undefined) continue
    const said = article.text.slice(role.start, role.end)
    if (!roles.has(said)) roles.set(said, role)
  }
  return {
    id: `${article.id}/${member.number}`,
    articleId: article.id,
    kind: kind === 'body' || kind === 'document' ? kind : kind === 'person' ? 'person' : 'unclear',
    name: nameOf(member),
    names: [...names.values()],
    roles: [...roles.values()],
  }
}

function attributionOf(
  article: Article,
  said: Said,
  speakerOf: (member: Member) => Speaker,
  roleAt: ReturnType<typeof rolesOf>,
): Attribution {
  const { found, member } = said
  if (found === undefined) return { known: 'unknown', why: 'no-cue' }
  const { line, at } = said.origin
  const doubt = doubtOf(line, at, found)
  if (doubt?.kind === 'not-said') return { known: 'unknown', why: 'not-said' }
  if (member === undefined) return { known: 'unknown', why: 'no-name' }
  const rival = rivalSubject(line, found)
  // "Ada Holm left when she saw it and called it “…”": she is no other
  const isOther =
    rival !== undefined && (said.who(rival) ?? (rival.shape === 'pronoun' ? member : undefined)) !== member
  if (said.lead < EQUAL || isOther) return { known: 'unknown', why: 'several-could-be-meant' }
  const sure = sureOf(found.rule, found.mention, said.lead) * (doubt === undefined ? 1 : HEARSAY_FACTOR)
  if (sure < SURE_ENOUGH)
    return { known: 'unknown', why: said.lead < 0.2 ? 'several-could-be-meant' : 'not-sure-enough' }
  const speaker = speakerOf(member)
  const role = roleAt(speaker, member, Math.max(said.piece.end, found.mention.span.start))
  const cue = doubt?.cue ?? cueSpan(line, found)
  const own = { addressee: addresseeOf(line, at, found, said), when: momentOf(line, at, found, article.published) }
  // words told or dated in their own sentence may be from another occasion
  const setting = own.addressee === undefined && own.when === undefined ? said.setting : undefined
  const addressee = own.addressee ?? setting?.addressee
  const when = own.when ?? (setting === undefined ? undefined : settingMoment(setting, article.published))
  return {
    known: knownBy(found.rule === 'carried' ? undefined : found.mention),
    speaker,
    mention: found.mention.span,
    ...(cue === undefined ? {} : { cue }),
    ...(role === undefined ? {} : { role }),
    ...(addressee === undefined ? {} : { addressee }),
    ...(when === undefined ? {} : { when }),
    chain: chainOf({ line, at, found, who: said.who, publisher: article.publisher }),
    sure,
  }
}

function knownBy(mention: Mention | undefined): 'named' | 'nominal' | 'pronoun' | 'carried' {
  if (mention === undefined) return 'carried'
  return mention.shape === 'name' ? 'named' : mention.shape
}
