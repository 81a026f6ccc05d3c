import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/formatDate'
import { useSay } from '@/ui/useSay'
import type { CustomerRisk } from '../api/shapes'
import { useRiskDeed } from '../api/useRiskDeed'
import { useRuleSet } from '../api/useRuleSet'
import { wake } from '../riskDeeds'
import { useOwn } from '../useOwn'

interface Props {
  customer: string
  risk: CustomerRisk
  mayManage: boolean
}

/** Rules that do not count for a customer for a time, in the rules' own words for those who may read them. */
export function Snoozes({ customer, risk, mayManage }: Props) {
  const { t, i18n } = useTranslation()
  const own = useOwn()
  const say = useSay()
  const deed = useRiskDeed(customer)
  const version = risk.latest?.ruleSet.version ?? 0
  const rules = useRuleSet(version, mayManage && version > 0 && risk.snoozes.length > 0).data?.rules.rules ?? []
  return risk.snoozes.map(({ rule, reason, by, until }) => {
    const known = rules.find(({ id }) => id === rule)
    return (
      <Group key={rule} gap="xs" mt="xs">
        <Text size="sm" flex="1 1 200px">
          {t('risk.snoozed', {
            rule: known ? own(known) : rule,
            by,
            until: formatDay(until, i18n.language),
            reason,
          })}
        </Text>
        {mayManage ? (
          <Button
            size="compact-xs"
            variant="subtle"
            loading={deed.isPending}
            onClick={() => deed.mutate(wake(rule), { onError: say.failed(t('risk.notSaid')) })}
          >
            {t('risk.wake')}
          </Button>
        ) : null}
      </Group>
    )
  })
}
