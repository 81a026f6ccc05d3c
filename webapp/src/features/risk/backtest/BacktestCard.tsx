import { Alert, Button, Group, Progress, Select, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { Time } from '@/ui/Time'
import { useSay } from '@/ui/useSay'
import type { Backtest } from '../api/ruleShapes'
import { useBacktest } from '../api/useBacktest'
import { useBacktests } from '../api/useBacktests'
import { useRuleDeed } from '../api/useRuleDeed'
import { askBacktest } from '../ruleDeeds'
import { BacktestReportView } from './BacktestReportView'

const MONTHS = ['3', '6', '12', '24']

interface Props {
  version: number
  revision: number
  /** What is shown was not saved, so it can't be tried. */
  touched: boolean
}

/** What the version would have said of the past, beside the rules that are live. */
export function BacktestCard({ version, revision, touched }: Props) {
  const { t } = useTranslation()
  const say = useSay()
  const backtests = useBacktests(version)
  const deed = useRuleDeed()
  const [months, setMonths] = useState('12')
  const newest = backtests.data?.items[0]
  const running = newest?.state === 'waiting' || newest?.state === 'running'
  return (
    <Card title={t('riskLab.backtest')}>
      <Group gap="sm" mb="sm">
        <Select
          size="xs"
          w={150}
          aria-label={t('riskLab.months')}
          value={months}
          onChange={(value) => value && setMonths(value)}
          data={MONTHS.map((value) => ({ value, label: t('riskLab.lastMonths', { count: Number(value) }) }))}
          allowDeselect={false}
        />
        <Button
          size="xs"
          disabled={touched || running}
          loading={deed.isPending}
          onClick={() =>
            deed.mutate(askBacktest(version, Number(months)), { onError: say.failed(t('riskRules.notDone')) })
          }
        >
          {t('riskLab.run')}
        </Button>
        <Text size="sm" c="dimmed">
          {t(touched ? 'riskLab.saveFirst' : 'riskLab.runHint')}
        </Text>
      </Group>
      <Loaded query={backtests} failed={t('riskLab.backtestFailed')} skeleton={<ListSkeleton rows={1} height={40} />}>
        {() => (newest ? <Newest backtest={newest} old={newest.revision !== revision} /> : null)}
      </Loaded>
    </Card>
  )
}

function Newest({ backtest, old }: { backtest: Backtest; old: boolean }) {
  const { t, i18n } = useTranslation()
  const { state, progress, trouble, askedAt, askedBy, seconds } = backtest
  if (state === 'failed') {
    return (
      <Alert color="red" role="alert">
        {t('riskLab.broke')} {trouble}
      </Alert>
    )
  }
  if (state !== 'done') {
    return <Progress value={progress} animated aria-label={t('riskLab.progress', { percent: progress })} />
  }
  return (
    <>
      <Text size="sm" c="dimmed" mb="sm">
        <Time at={askedAt} /> · {askedBy}
        {seconds === null
          ? null
          : ` · ${new Intl.NumberFormat(i18n.language, { style: 'unit', unit: 'second', maximumFractionDigits: 1 }).format(seconds)}`}
        {old ? ` · ${t('riskLab.olderDraft')}` : null}
      </Text>
      <Report version={backtest.version} id={backtest.id} />
    </>
  )
}

function Report({ version, id }: { version: number; id: number }) {
  const { t } = useTranslation()
  const backtest = useBacktest(version, id)
  return (
    <Loaded query={backtest} failed={t('riskLab.backtestFailed')} skeleton={<ListSkeleton rows={3} height={60} />}>
      {({ report }) => (report ? <BacktestReportView report={report} /> : null)}
    </Loaded>
  )
}
