import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { WideTable } from '@/ui/WideTable'
import { useBacktest } from './api/useBacktest'
import classes from './praise.module.css'

/** Judged words read again: precision and recall of each side, and where today's rules say otherwise. */
export function BacktestCard() {
  const { t } = useTranslation()
  const backtest = useBacktest()
  const percent = (share: number) => t('praise.percent', { share: Math.round(share * 100) })
  return (
    <Card title={t('praise.backtest')}>
      <Loaded query={backtest} failed={t('praise.failed')} skeleton={<ListSkeleton rows={4} height={34} />}>
        {({ judged, sides, flips }) =>
          judged === 0 ? (
            <Text c="dimmed">{t('praise.nothingJudged')}</Text>
          ) : (
            <>
              <Text size="sm" c="dimmed" mb="sm">
                {t('praise.backtestOver', { count: judged })}
              </Text>
              <WideTable label={t('praise.backtest')}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('praise.side')}</Table.Th>
                    <Table.Th ta="right">{t('praise.precision')}</Table.Th>
                    <Table.Th ta="right">{t('praise.recall')}</Table.Th>
                    <Table.Th ta="right">{t('praise.wrong')}</Table.Th>
                    <Table.Th ta="right">{t('praise.missed')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {sides.map(({ side, version, precision, recall, wrong, missed }) => (
                    <Table.Tr key={side}>
                      <Table.Td>
                        {t(`praise.sides.${side as 'heard'}`)} {version}
                      </Table.Td>
                      <Table.Td ta="right" className="num">
                        {percent(precision)}
                      </Table.Td>
                      <Table.Td ta="right" className="num">
                        {percent(recall)}
                      </Table.Td>
                      <Table.Td ta="right" className="num">
                        {wrong}
                      </Table.Td>
                      <Table.Td ta="right" className="num">
                        {missed}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </WideTable>
              {flips.length > 0 ? (
                <ul className={classes.flips} aria-label={t('praise.flips')}>
                  {flips.map(({ praise, quote, praised, before, now }) => (
                    <li key={praise}>
                      <q>{quote}</q>
                      <Text size="xs" c="dimmed">
                        {t('praise.flip', {
                          before: percent(before),
                          now: percent(now),
                          judged: t(praised ? 'praise.judged.confirmed' : 'praise.judged.rejected'),
                        })}
                      </Text>
                    </li>
                  ))}
                </ul>
              ) : null}
            </>
          )
        }
      </Loaded>
    </Card>
  )
}
