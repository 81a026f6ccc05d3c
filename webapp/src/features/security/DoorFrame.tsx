import { Group, SegmentedControl, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { speak } from '@/i18n/i18n'
import { Logo } from '@/ui/Logo'
import { useDocumentTitle } from '@/ui/PageFrame'
import classes from './door.module.css'

interface Props {
  title: string
  lead: string
  children: ReactNode
}

/** The pages before one is in: one sheet on a warm desk, and the language at hand. */
export function DoorFrame({ title, lead, children }: Props) {
  const { t, i18n } = useTranslation()
  useDocumentTitle(title)
  return (
    <main className={classes.door}>
      <div className={classes.sheet}>
        <Group gap={12} mb={26}>
          <Logo size={44} />
          <div>
            <Text fw={700} fz={21} lh={1.1} className={classes.name}>
              Sweetline
            </Text>
            <Text size="xs" c="dimmed">
              {t('app.tagline')}
            </Text>
          </div>
        </Group>
        <Title order={1} fz={24}>
          {title}
        </Title>
        <Text c="dimmed" mt={4} mb={22}>
          {lead}
        </Text>
        {children}
      </div>
      <SegmentedControl
        size="xs"
        mt={18}
        aria-label={t('account.language')}
        value={i18n.language}
        onChange={(language) => void speak(language === 'ko' ? 'ko' : 'en')}
        data={[
          { value: 'en', label: 'English' },
          { value: 'ko', label: '한국어' },
        ]}
      />
    </main>
  )
}
