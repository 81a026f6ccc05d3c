import { Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { useFailureText } from '@/ui/useFailureText'
import { useMenuReading } from './api/useMenuReading'
import classes from './phoneSettings.module.css'
import type { Menu, Wording } from './shapes'

interface Props {
  menu: Menu
  /** How it is read out, when nothing is changed. */
  saved: Wording | null
  valid: boolean
  mayRead: boolean
}

/** The menu as a caller hears it, in both languages, while it is being written. */
export function MenuReading({ menu, saved, valid, mayRead }: Props) {
  const { t } = useTranslation()
  const { version: _, spoken: __, ...asked } = menu
  const [settled] = useDebouncedValue(asked, 350)
  return (
    <Card title={t('phoneRules.reading')}>
      {saved || !valid || !mayRead ? <Spoken words={saved ?? menu.spoken} stale={!saved} /> : <Draft menu={settled} />}
    </Card>
  )
}

function Draft({ menu }: { menu: Omit<Menu, 'spoken' | 'version'> }) {
  const reading = useMenuReading(menu)
  const reason = useFailureText()
  if (reading.data) return <Spoken words={reading.data} stale={reading.isPlaceholderData} />
  return (
    <Text size="sm" c="dimmed" role={reading.error ? 'alert' : undefined}>
      {reading.error ? reason(reading.error) : '…'}
    </Text>
  )
}

function Spoken({ words, stale }: { words: Wording; stale: boolean }) {
  const { t } = useTranslation()
  if (!words.en && !words.ko) {
    return (
      <Text size="sm" c="dimmed">
        {t('phoneRules.readingNothing')}
      </Text>
    )
  }
  return (
    <div aria-live="polite" style={stale ? { opacity: 0.65 } : undefined}>
      <p className={classes.spoken} lang="en">
        {words.en}
      </p>
      <p className={classes.spoken} lang="ko">
        {words.ko}
      </p>
    </div>
  )
}
