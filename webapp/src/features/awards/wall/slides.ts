import type { Award, AwardYear } from '@/api/shapes'

export type Slide =
  | { kind: 'start'; id: string; secret: boolean }
  | { kind: 'award'; id: string; award: Award; opened: boolean }
  | { kind: 'team'; id: string; team: NonNullable<AwardYear['team']> }

/** Each award first names what it is for, and then who has it; what nobody won is not mentioned. */
export function slidesOf(year: AwardYear | undefined): Slide[] {
  if (!year) return []
  const won = year.awards.filter((award) => award.winners.length > 0)
  return [
    { kind: 'start', id: 'start', secret: year.team === null },
    ...won.flatMap((award): Slide[] => [
      { kind: 'award', id: `${award.category} closed`, award, opened: false },
      { kind: 'award', id: `${award.category} opened`, award, opened: true },
    ]),
    ...(year.team ? [{ kind: 'team' as const, id: 'team', team: year.team }] : []),
  ]
}
