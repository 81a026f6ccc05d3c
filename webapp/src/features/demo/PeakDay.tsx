import { Button, Group, Progress, Text } from '@mantine/core'
import { IconFlame, IconPlayerStop } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DemoTown } from '@/api/shapes'
import { formatCount } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import { useSay } from '@/ui/useSay'
import { usePeakDay } from './api/usePeakDay'
import classes from './demo.module.css'

export function PeakDay({ peakDay }: { peakDay: DemoTown['peakDay'] }) {
  const { t, i18n } = useTranslation()
  const say = useSay()
  const change = usePeakDay()
  const running = peakDay?.running ?? false
  return (
    <Card
      title={t('demo.peak')}
      aside={
        <Button
          color={running ? 'gray' : undefined}
          variant={running ? 'default' : 'filled'}
          leftSection={running ? <IconPlayerStop size={17} aria-hidden /> : <IconFlame size={17} aria-hidden />}
          loading={change.isPending}
          onClick={() => change.mutate(!running, { onError: say.failed(t('demo.deedFailed')) })}
        >
          {t(running ? 'demo.stop' : 'demo.start')}
        </Button>
      }
    >
      <Text c="dimmed">{t('demo.peakLead')}</Text>
      {peakDay ? (
        <>
          <Progress
            mt="md"
            size="lg"
            value={peakDay.minutes > 0 ? (100 * peakDay.minute) / peakDay.minutes : 0}
            aria-label={t('demo.running', { minute: peakDay.minute, minutes: peakDay.minutes })}
          />
          <Group mt="sm" justify="space-between">
            <Text className="num">{t('demo.running', { minute: peakDay.minute, minutes: peakDay.minutes })}</Text>
            <Group gap="xl">
              {(['calls', 'mails', 'orders'] as const).map((word) => (
                <span key={word} className={classes.figure}>
                  <small>{t(`demo.${word}`)}</small>
                  <strong className="num">{formatCount(peakDay[word], i18n.language)}</strong>
                </span>
              ))}
            </Group>
          </Group>
        </>
      ) : null}
    </Card>
  )
}
