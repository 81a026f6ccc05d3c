import { useTranslation } from 'react-i18next'
import { languageName } from '@/lib/languageName'
import type { FigureGroup, GroupBy } from './api/shapes'

/** What a group is called in the reader's language. */
export function useKeyName() {
  const { t, i18n } = useTranslation()
  return (by: GroupBy, { key, name, nameKo }: Pick<FigureGroup, 'key' | 'name' | 'nameKo'>): string => {
    if (key === '-') return t(by === 'team' ? 'callFigures.noTeam' : 'callFigures.noTopic')
    if (by === 'language') return languageName(key, i18n.language)
    return i18n.language === 'ko' ? nameKo : name
  }
}
