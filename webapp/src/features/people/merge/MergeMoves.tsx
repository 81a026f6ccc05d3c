import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Merge } from '@/api/shapes'
import { formatCount } from '@/lib/formatNumber'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useMergePreview } from '../api/useMergePreview'
import classes from './merge.module.css'

/** What a merge would take along. */
export function MergeMoves({ duplicate, keeper }: { duplicate: string; keeper: string }) {
  const { t } = useTranslation()
  const preview = useMergePreview(duplicate, keeper)
  return (
    <section aria-label={t('merge.moves', { keeper })} aria-live="polite">
      <Text fw={600} size="sm" mt="sm">
        {t('merge.moves', { keeper })}
      </Text>
      <Loaded query={preview} failed={t('merge.previewFailed')} skeleton={<ListSkeleton rows={1} height={22} />}>
        {(data) => <Moved belongings={data.belongings} />}
      </Loaded>
    </section>
  )
}

export function Moved({ belongings }: { belongings: Merge['belongings'] }) {
  const { t, i18n } = useTranslation()
  const some = belongings.filter(({ rows }) => rows > 0)
  if (some.length === 0) return <Text size="sm">{t('merge.nothing')}</Text>
  return (
    <ul className={classes.moves}>
      {some.map(({ what, rows }) => (
        <li key={what}>
          {i18n.exists(`merge.what.${what}`) ? t(`merge.what.${what as 'orders'}`) : t('merge.what.other')}{' '}
          <span className="num">{formatCount(rows, i18n.language)}</span>
        </li>
      ))}
    </ul>
  )
}
