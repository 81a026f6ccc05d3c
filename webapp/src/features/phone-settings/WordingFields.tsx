import { SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Wording } from './shapes'

interface Props {
  label: string
  value: Wording
  onChange: (value: Wording) => void
  description?: string
  maxLength: number
  long?: boolean
  disabled?: boolean
}

/** The same words in both languages, side by side where there is room. */
export function WordingFields({ label, value, onChange, description, maxLength, long = false, disabled }: Props) {
  const { t } = useTranslation()
  const Field = long ? Textarea : TextInput
  const field = (language: 'en' | 'ko') => (
    <Field
      label={t(`phoneSettings.in.${language}`, { what: label })}
      description={description}
      lang={language}
      value={value[language]}
      onChange={(event) => onChange({ ...value, [language]: event.currentTarget.value })}
      maxLength={maxLength}
      disabled={disabled}
      {...(long ? { autosize: true, minRows: 2, maxRows: 8 } : {})}
    />
  )
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing="sm">
      {field('en')}
      {field('ko')}
    </SimpleGrid>
  )
}
