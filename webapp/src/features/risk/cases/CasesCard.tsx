import { Button, Group, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BandMark } from '@/ui/BandMark'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { Tone } from '@/ui/Tone'
import { useSay } from '@/ui/useSay'
import { WideTable } from '@/ui/WideTable'
import type { Fact, TestCase } from '../api/ruleShapes'
import { useCases } from '../api/useCases'
import { useRuleDeed } from '../api/useRuleDeed'
import { removeCase } from '../ruleDeeds'
import { CaseDialog } from './CaseDialog'

interface Props {
  version: number
  facts: Fact[]
  mayChange: boolean
}

/** "This customer must be Clear": made-up people that every change of the rules is held against. */
export function CasesCard({ version, facts, mayChange }: Props) {
  const { t } = useTranslation()
  const cases = useCases(version)
  const [adding, setAdding] = useState(false)
  return (
    <Card
      title={t('riskLab.cases')}
      aside={
        mayChange ? (
          <Button size="compact-sm" variant="light" onClick={() => setAdding(true)}>
            {t('riskLab.addCase')}
          </Button>
        ) : null
      }
    >
      <Loaded query={cases} failed={t('riskLab.casesFailed')} skeleton={<ListSkeleton rows={2} height={36} />}>
        {({ items }) =>
          items.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('riskLab.noCases')}
            </Text>
          ) : (
            <Cases version={version} cases={items} mayChange={mayChange} />
          )
        }
      </Loaded>
      {adding ? <CaseDialog version={version} facts={facts} onClose={() => setAdding(false)} /> : null}
    </Card>
  )
}

function Cases({ version, cases, mayChange }: { version: number; cases: TestCase[]; mayChange: boolean }) {
  const { t } = useTranslation()
  const say = useSay()
  const deed = useRuleDeed()
  return (
    <WideTable label={t('riskLab.cases')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('riskLab.caseName')}</Table.Th>
          <Table.Th>{t('riskLab.expected')}</Table.Th>
          <Table.Th>{t('riskLab.actual')}</Table.Th>
          <Table.Th />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {cases.map((each) => (
          <Table.Tr key={each.id}>
            <Table.Td>{each.name}</Table.Td>
            <Table.Td>{t(`band.${each.expected}`)}</Table.Td>
            <Table.Td>
              <Group gap={8}>
                <BandMark band={each.actual} score={each.score} />
                <Tone color={each.holds ? 'green' : 'red'}>{t(each.holds ? 'riskLab.holds' : 'riskLab.fails')}</Tone>
              </Group>
            </Table.Td>
            <Table.Td ta="right">
              {mayChange ? (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  color="gray"
                  aria-label={t('riskLab.removeCase', { name: each.name })}
                  onClick={() =>
                    deed.mutate(removeCase(version, each.id), { onError: say.failed(t('riskRules.notDone')) })
                  }
                >
                  {t('action.remove')}
                </Button>
              ) : null}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  )
}
