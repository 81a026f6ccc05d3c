/** The team's name in the reader's language, as far as it has one. */
export function teamName(team: { name: string; nameKo: string } | null | undefined, language: string) {
  if (!team) return null
  return (language === 'ko' && team.nameKo) || team.name
}
