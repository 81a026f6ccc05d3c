import { Button, Group, Text } from '@mantine/core'
import { IconEyeCheck, IconRocket } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatDateTime } from '@/lib/formatDate'
import { useAtPresent } from '@/lib/useAtPresent'
import { Card } from '@/ui/Card'
import { Time } from '@/ui/Time'
import { useAsk } from '@/ui/useAsk'
import { useSay } from '@/ui/useSay'
import type { RuleSet } from '../api/ruleShapes'
import { useRuleDeed } from '../api/useRuleDeed'
import { activate, endShadow, type RuleDeed, shadow } from '../ruleDeeds'
import { SetStateMark } from './SetStateMark'

interface Props {
  set: RuleSet
  /** The reader's name. */
  me: string
  /** There is something that was not saved. */
  touched: boolean
}

/** From draft to shadow to live. Who wrote it does not switch it on. */
export function LifeBar({ set, me, touched }: Props) {
  const { t, i18n } = useTranslation()
  const ask = useAsk()
  const say = useSay()
  const deed = useRuleDeed()
  const mine = (set.changedBy ?? set.createdBy) === me
  const tooEarly = useAtPresent((now) => (set.trialUntil && Date.parse(set.trialUntil) > now ? 'yes' : '')) !== ''
  const trialFirst = set.state === 'draft' && set.trialDays > 0
  const live = set.state === 'active' || set.state === 'retired'

  function now(what: RuleDeed, done: string) {
    deed.mutate(what, { onSuccess: () => say.done(done), onError: say.failed(t('riskRules.notDone')) })
  }

  return (
    <Card>
      <Group gap="sm">
        <SetStateMark state={set.state} />
        <Text size="sm" flex="1 1 260px">
          {t(`riskRules.stateWhy.${set.state}`)} {set.shadowedAt ? <Time at={set.shadowedAt} /> : null}
        </Text>
        {set.state === 'draft' ? (
          <Button
            variant="light"
            leftSection={<IconEyeCheck size={16} aria-hidden />}
            disabled={touched}
            loading={deed.isPending}
            onClick={() => now(shadow(set.version), t('riskRules.shadowed'))}
          >
            {t('riskRules.shadow')}
          </Button>
        ) : null}
        {set.state === 'shadow' ? (
          <Button
            variant="default"
            loading={deed.isPending}
            onClick={() => now(endShadow(set.version), t('riskRules.shadowEnded'))}
          >
            {t('riskRules.endShadow')}
          </Button>
        ) : null}
        {live || trialFirst ? null : (
          <Button
            leftSection={<IconRocket size={16} aria-hidden />}
            disabled={touched || mine || tooEarly}
            loading={deed.isPending}
            onClick={() =>
              ask({
                title: t('riskRules.activate'),
                why: t('riskRules.activateWhy'),
                confirm: t('riskRules.activate'),
                onConfirm: () => now(activate(set.version), t('riskRules.activatedNow')),
              })
            }
          >
            {t('riskRules.activate')}
          </Button>
        )}
      </Group>
      {trialFirst ? (
        <Text size="sm" c="dimmed" mt="xs">
          {t('riskTrial.first', { days: set.trialDays })}
        </Text>
      ) : null}
      {set.trialUntil && tooEarly ? (
        <Text size="sm" c="dimmed" mt="xs">
          {t('riskTrial.until', { days: set.trialDays, at: formatDateTime(set.trialUntil, i18n.language) })}
        </Text>
      ) : null}
      {mine && !live ? (
        <Text size="sm" c="dimmed" mt="xs">
          {t('riskRules.notOwn')}
        </Text>
      ) : null}
    </Card>
  )
}
