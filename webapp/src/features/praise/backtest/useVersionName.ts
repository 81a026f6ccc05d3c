import { useTranslation } from 'react-i18next'
import type { PraiseVersion } from '@/api/shapes'
import { formatDateTime } from '@/lib/formatDate'
import { formatCount } from '@/lib/formatNumber'

/** What a version of the rules is called. */
export function useVersionName(versions: PraiseVersion[]) {
  const { t, i18n } = useTranslation()
  return (key: string): string => {
    const version = versions.find((known) => known.key === key)
    if (key === 'heard' || version?.kind === 'heard') return t('backtest.heard')
    if (version?.kind === 'learned') {
      return t('backtest.learned', {
        judgements: formatCount(version.learnedFrom, i18n.language),
        at: version.at ? formatDateTime(version.at, i18n.language) : '',
      })
    }
    return t(version?.today ? 'backtest.rulesOfToday' : 'backtest.rules', { version: version?.rules ?? key })
  }
}
