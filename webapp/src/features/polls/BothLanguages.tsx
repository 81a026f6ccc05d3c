import { Fieldset, SimpleGrid, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'

export interface Words {
  en: string
  ko: string
}

interface Props {
  label: string
  words: Words
  onChange: (words: Words) => void
  disabled?: boolean
  optional?: boolean
}

/** What customers read, in each of their languages. */
export function BothLanguages({ label, words, onChange, disabled, optional }: Props) {
  const { t } = useTranslation()
  return (
    <Fieldset legend={label} p="xs" disabled={disabled}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={t('polls.form.english')}
          value={words.en}
          onChange={(event) => onChange({ ...words, en: event.currentTarget.value })}
          maxLength={200}
          required={!optional}
        />
        <TextInput
          label={t('polls.form.korean')}
          lang="ko"
          value={words.ko}
          onChange={(event) => onChange({ ...words, ko: event.currentTarget.value })}
          maxLength={200}
          required={!optional}
        />
      </SimpleGrid>
    </Fieldset>
  )
}
