import { Button, Group, Table } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { Time } from '@/ui/Time'
import { useAsk } from '@/ui/useAsk'
import { useSay } from '@/ui/useSay'
import { WideTable } from '@/ui/WideTable'
import type { RuleSetRow } from '../api/ruleShapes'
import { useRuleDeed } from '../api/useRuleDeed'
import { useRuleSets } from '../api/useRuleSets'
import { draftFrom, type RuleDeed, rollBack } from '../ruleDeeds'
import { DriftCard } from './DriftCard'
import { FairnessCard } from './FairnessCard'
import { FindingsCard } from './FindingsCard'
import classes from './rules.module.css'
import { SetStateMark } from './SetStateMark'

/** All versions of the rules, what the live one does to the shop, and whether it is fair. */
export function RuleSets() {
  const { t } = useTranslation()
  const sets = useRuleSets()
  return (
    <div className={classes.sets}>
      <Card title={t('riskRules.versions')} flush>
        <Loaded query={sets} failed={t('riskRules.failed')} skeleton={<ListSkeleton rows={3} height={40} />}>
          {({ items }) => <Versions items={items} />}
        </Loaded>
      </Card>
      <div className={classes.columns}>
        <DriftCard />
        <FairnessCard />
      </div>
      <FindingsCard />
    </div>
  )
}

function Versions({ items }: { items: RuleSetRow[] }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const ask = useAsk()
  const say = useSay()
  const deed = useRuleDeed<RuleSetRow | undefined>()
  const active = items.find(({ state }) => state === 'active')
  const former = items.some(
    ({ state, activatedAt, version }) =>
      state === 'retired' && activatedAt !== null && version < (active?.version ?? 0),
  )

  function now(what: RuleDeed, onSuccess: (set: RuleSetRow | undefined) => void) {
    deed.mutate(what, { onSuccess, onError: say.failed(t('riskRules.notDone')) })
  }

  return (
    <>
      <WideTable label={t('riskRules.versions')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('riskRules.version')}</Table.Th>
            <Table.Th>{t('riskRules.state')}</Table.Th>
            <Table.Th>{t('riskRules.made')}</Table.Th>
            <Table.Th>{t('riskRules.activated')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((set) => (
            <Table.Tr key={set.version}>
              <Table.Td>
                <Link to={`/admin/returns/rules/${set.version}`} data-row>
                  {t('riskRules.named', { version: set.version, name: set.name })}
                </Link>
              </Table.Td>
              <Table.Td>
                <SetStateMark state={set.state} />
              </Table.Td>
              <Table.Td>
                <Time at={set.createdAt} /> {set.createdBy}
              </Table.Td>
              <Table.Td>
                {set.activatedAt ? <Time at={set.activatedAt} /> : '–'} {set.activatedBy}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      <Group p="md" gap="xs">
        {active ? (
          <Button
            size="sm"
            loading={deed.isPending}
            onClick={() =>
              now(draftFrom(active.version, t('riskRules.draftName', { name: active.name })), (made) =>
                made ? void navigate(`/admin/returns/rules/${made.version}`) : undefined,
              )
            }
          >
            {t('riskRules.newDraft')}
          </Button>
        ) : null}
        {active && former ? (
          <Button
            size="sm"
            variant="default"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={() =>
              ask({
                title: t('riskRules.rollBack'),
                why: t('riskRules.rollBackWhy'),
                confirm: t('riskRules.rollBack'),
                onConfirm: () => now(rollBack(active.version), () => say.done(t('riskRules.rolledBack'))),
              })
            }
          >
            {t('riskRules.rollBack')}
          </Button>
        ) : null}
      </Group>
    </>
  )
}
