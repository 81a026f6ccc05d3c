import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { HistoryKind } from '@/api/shapes'
import { formatCount } from '@/lib/formatNumber'
import { useHistoryCounts } from './api/useHistoryCounts'
import classes from './history.module.css'
import { KIND_ICONS } from './kindIcons'

interface Props {
  customer: string
  chosen: HistoryKind[]
  onChoose: (kinds: HistoryKind[]) => void
}

/** What there is of each kind; none chosen shows everything. */
export function KindFilter({ customer, chosen, onChoose }: Props) {
  const { t, i18n } = useTranslation()
  const counts = useHistoryCounts(customer).data?.items ?? []
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  if (all === 0) return null

  function toggle(kind: HistoryKind) {
    onChoose(chosen.includes(kind) ? chosen.filter((other) => other !== kind) : [...chosen, kind])
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: no form, so no fieldset
    <div className={classes.filter} role="group" aria-label={t('history.filter')}>
      <UnstyledButton className={classes.chip} aria-pressed={chosen.length === 0} onClick={() => onChoose([])}>
        {t('history.all')} <span className="num">{formatCount(all, i18n.language)}</span>
      </UnstyledButton>
      {counts.map(({ kind, count }) => {
        const Icon = KIND_ICONS[kind]
        return (
          <UnstyledButton
            key={kind}
            className={classes.chip}
            aria-pressed={chosen.includes(kind)}
            onClick={() => toggle(kind)}
          >
            <Icon size={15} stroke={1.7} aria-hidden />
            {t(`history.kind.${kind}`)} <span className="num">{formatCount(count, i18n.language)}</span>
          </UnstyledButton>
        )
      })}
    </div>
  )
}
