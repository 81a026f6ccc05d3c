import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAddressed } from '@/lib/useAddressed'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useBacktest } from '../api/useBacktest'
import { usePraiseVersions } from '../api/usePraiseVersions'
import { FlipList } from './FlipList'
import { SideTable } from './SideTable'
import { useVersionName } from './useVersionName'
import { VersionChoice } from './VersionChoice'

/** Two versions of the rules against what people judged: precision and recall of each, and what changes. */
export function BacktestCard() {
  const { t } = useTranslation()
  const { params, change } = useAddressed<'before' | 'after'>()
  const versions = usePraiseVersions().data?.items ?? []
  const before = params.get('before') ?? 'heard'
  const after = params.get('after') ?? versions.find(({ kind, today }) => kind === 'rules' && today)?.key ?? ''
  const backtest = useBacktest(before, after)
  const nameOf = useVersionName(versions)
  return (
    <Card title={t('praise.backtest')}>
      <VersionChoice versions={versions} before={before} after={after} nameOf={nameOf} onChange={change} />
      <Loaded query={backtest} failed={t('praise.failed')} skeleton={<ListSkeleton rows={4} height={34} />}>
        {(result) =>
          result.judged === 0 ? (
            <Text c="dimmed">
              {t('praise.nothingJudged')} {result.taught > 0 ? t('backtest.taught', { count: result.taught }) : ''}
            </Text>
          ) : (
            <>
              <Text size="sm" c="dimmed" mb="sm">
                {t('backtest.over', { count: result.judged })}{' '}
                {result.unread > 0 ? t('backtest.unread', { count: result.unread }) : ''}{' '}
                {result.taught > 0 ? t('backtest.taught', { count: result.taught }) : ''}
              </Text>
              <SideTable sides={result.sides} nameOf={nameOf} />
              <FlipList backtest={result} />
            </>
          )
        }
      </Loaded>
    </Card>
  )
}
