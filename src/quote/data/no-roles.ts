/** Nouns for a person that tell no office, work or kinship: a moment's part or no more than "somebody". General English, lower-case. */
export const NO_ROLES: ReadonlySet<string> = new Set(
  `man woman boy girl kid child teenager toddler youngster person guy lad lady gentleman newcomer stranger individual adult other
   speaker user caller questioner source insider guest visitor host suspect victim survivor gunman attacker assailant killer murderer
   assassin inmate prisoner patient passenger onlooker bystander witness respondent attendee participant viewer reader listener friend
   ally rival opponent critic winner loser runner-up hero star legend one someone somebody predecessor successor counterpart fellow
   namesake veteran favourite favorite underdog culprit perpetrator`.split(/\s+/),
)
