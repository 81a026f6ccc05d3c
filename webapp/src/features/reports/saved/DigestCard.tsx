import { Button, Group, Skeleton, Stack, Switch, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/api/useSession'
import { Card } from '@/ui/Card'
import { Loaded } from '@/ui/Loaded'
import { useChooseDigests } from './useChooseDigests'
import { useDigestChoice } from './useDigestChoice'
import { useDigestCopy } from './useDigestCopy'

/** One's own switches for the mails of the day and the week. */
export function DigestCard() {
  const { t } = useTranslation()
  const figures = useMay('READ_FIGURES')
  const choice = useDigestChoice()
  const choose = useChooseDigests()
  const copy = useDigestCopy()
  return (
    <Card title={t('savedReports.digests')}>
      <Loaded query={choice} failed={t('savedReports.digestsFailed')} skeleton={<Skeleton height={90} />}>
        {(chosen) => (
          <Stack>
            {figures ? (
              <Switch
                label={t('savedReports.daily')}
                description={t('savedReports.dailyHint')}
                checked={chosen.daily}
                onChange={(event) => choose.mutate({ ...chosen, daily: event.currentTarget.checked })}
              />
            ) : null}
            <Switch
              label={t('savedReports.weekly')}
              description={t('savedReports.weeklyHint')}
              checked={chosen.weekly}
              onChange={(event) => choose.mutate({ ...chosen, weekly: event.currentTarget.checked })}
            />
            <Group gap="xs">
              <Text size="sm" c="dimmed">
                {t('savedReports.try')}
              </Text>
              {figures ? (
                <Button size="compact-sm" variant="default" onClick={() => copy.mutate('daily')}>
                  {t('savedReports.sendDaily')}
                </Button>
              ) : null}
              <Button size="compact-sm" variant="default" onClick={() => copy.mutate('weekly')}>
                {t('savedReports.sendWeekly')}
              </Button>
            </Group>
          </Stack>
        )}
      </Loaded>
    </Card>
  )
}
