import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useLessons } from './api/useLessons'
import { BacktestCard } from './backtest/BacktestCard'
import classes from './praise.module.css'
import { traitText } from './traitText'
import { signed } from './Words'

/** What the clicks taught, with every weight, and how versions of the rules do on what people judged. */
export function Lessons() {
  const { t } = useTranslation()
  const lessons = useLessons()
  return (
    <div className={classes.lessons}>
      <BacktestCard />
      <Card title={t('praise.learned')}>
        <Loaded query={lessons} failed={t('praise.failed')} skeleton={<ListSkeleton rows={6} height={28} />}>
          {({ judged, weights }) =>
            weights.length === 0 ? (
              <Text c="dimmed">{t('praise.nothingLearned')}</Text>
            ) : (
              <>
                <Text size="sm" c="dimmed" mb="sm">
                  {t('praise.learnedFrom', { count: judged })}
                </Text>
                <Table>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{t('praise.trait')}</Table.Th>
                      <Table.Th ta="right">{t('praise.weight')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {weights.slice(0, 20).map(({ trait, weight }) => (
                      <Table.Tr key={trait}>
                        <Table.Td>{traitText(t, trait)}</Table.Td>
                        <Table.Td ta="right" className="num">
                          {signed(Math.round(weight * 100) / 100)}
                        </Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </>
            )
          }
        </Loaded>
      </Card>
    </div>
  )
}
