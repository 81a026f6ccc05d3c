import { type MantineColorScheme, SegmentedControl, Stack, Switch, Text, useMantineColorScheme } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Language } from '@/api/shapes'
import { useAccount } from '@/api/useSession'
import { turnShortcuts, useShortcutsOn } from '@/lib/shortcutSetting'
import { Card } from '@/ui/Card'
import { useSay } from '@/ui/useSay'
import { useChangeLanguage } from './api/useChangeLanguage'

export function LookCard() {
  const { t } = useTranslation()
  const say = useSay()
  const language = useChangeLanguage()
  const account = useAccount()
  const shortcuts = useShortcutsOn()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Card title={t('account.look')}>
      <Stack>
        <div>
          <Text size="sm" fw={500} mb={6}>
            {t('account.language')}
          </Text>
          <SegmentedControl
            fullWidth
            aria-label={t('account.language')}
            value={account?.language ?? 'en'}
            onChange={(value) =>
              language.mutate(value as Language, { onError: say.failed(t('account.languageFailed')) })
            }
            data={[
              { value: 'en', label: 'English' },
              { value: 'ko', label: '한국어' },
            ]}
          />
        </div>
        <div>
          <Text size="sm" fw={500} mb={6}>
            {t('account.theme')}
          </Text>
          <SegmentedControl
            fullWidth
            aria-label={t('account.theme')}
            value={colorScheme}
            onChange={(value) => setColorScheme(value as MantineColorScheme)}
            data={[
              { value: 'light', label: t('account.light') },
              { value: 'dark', label: t('account.dark') },
              { value: 'auto', label: t('account.system') },
            ]}
          />
        </div>
        <Switch
          checked={shortcuts}
          onChange={(event) => turnShortcuts(event.currentTarget.checked)}
          label={t('account.shortcuts')}
          description={t('account.shortcutsHint')}
        />
      </Stack>
    </Card>
  )
}
