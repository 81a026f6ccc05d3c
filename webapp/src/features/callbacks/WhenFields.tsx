import { Radio, Stack, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Callback } from '@/api/shapes'
import type { Chosen } from './when'

const WINDOWS: Callback['window'][] = ['now', 'morning', 'afternoon', 'chosen']

export function WhenFields({ chosen, onChange }: { chosen: Chosen; onChange: (chosen: Chosen) => void }) {
  const { t } = useTranslation()
  return (
    <Stack gap="xs">
      <Radio.Group
        label={t('callbacks.when')}
        description={t('callbacks.whenHint')}
        value={chosen.window}
        onChange={(window) => onChange({ ...chosen, window: window as Callback['window'] })}
      >
        <Stack gap={8} mt={8}>
          {WINDOWS.map((window) => (
            <Radio key={window} value={window} label={t(`callbacks.window.${window}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {chosen.window === 'chosen' ? (
        <TextInput
          type="datetime-local"
          label={t('callbacks.notBefore')}
          value={chosen.at}
          onChange={(event) => onChange({ ...chosen, at: event.currentTarget.value })}
          required
        />
      ) : null}
    </Stack>
  )
}
