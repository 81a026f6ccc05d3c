import { UnstyledButton } from '@mantine/core'
import { IconListDetails } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatCount } from '@/lib/formatNumber'
import type { Need } from '../api/shapes'
import { useReturnCounts } from '../api/useReturnCounts'
import { NEED_ICONS, NEEDS } from '../needs'
import classes from './queue.module.css'

interface Props {
  chosen: Need | 'all'
  onChoose: (needs: Need | 'all') => void
}

/** The kinds of work, each with how much of it there is. */
export function NeedTabs({ chosen, onChoose }: Props) {
  const { t, i18n } = useTranslation()
  const counts = useReturnCounts().data
  return (
    <fieldset className={classes.needs} aria-label={t('returns.byNeed')}>
      {[...NEEDS, 'all' as const].map((need) => {
        const Mark = need === 'all' ? IconListDetails : NEED_ICONS[need]
        const count = need === 'all' ? undefined : counts?.[need]
        return (
          <UnstyledButton
            key={need}
            className={classes.need}
            aria-pressed={need === chosen}
            onClick={() => onChoose(need)}
            title={t(`returns.needHint.${need}`)}
          >
            <Mark size={17} stroke={1.7} aria-hidden />
            {t(`returns.need.${need}`)}
            {count === undefined ? null : (
              <span className={classes.count} data-none={count === 0 || undefined}>
                {formatCount(count, i18n.language)}
              </span>
            )}
          </UnstyledButton>
        )
      })}
    </fieldset>
  )
}
