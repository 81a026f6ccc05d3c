import { Checkbox, Group, Input, SegmentedControl, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'

const LANGUAGES = ['en', 'ko'] as const

interface Props {
  /** In the team's own order. */
  value: string[]
  onChange: (languages: string[]) => void
  disabled?: boolean
}

/** What the team speaks; of two, which one is for a caller of whom nothing tells theirs. */
export function TeamLanguages({ value, onChange, disabled }: Props) {
  const { t } = useTranslation()
  const [first] = value
  return (
    <Stack gap="sm">
      <Checkbox.Group
        label={t('phoneSettings.languages')}
        description={t('phoneSettings.languagesWhat')}
        value={value}
        onChange={onChange}
      >
        <Group gap="md" mt={8}>
          {LANGUAGES.map((language) => (
            <Checkbox
              key={language}
              value={language}
              label={t(`phoneSettings.language.${language}`)}
              disabled={disabled}
            />
          ))}
        </Group>
      </Checkbox.Group>
      {value.length > 1 ? (
        <Input.Wrapper
          labelElement="div"
          label={t('phoneSettings.firstLanguage')}
          description={t('phoneSettings.firstLanguageWhat')}
        >
          <SegmentedControl
            mt={8}
            size="xs"
            display="flex"
            w="fit-content"
            aria-label={t('phoneSettings.firstLanguage')}
            value={first}
            onChange={(language) => onChange([language, ...value.filter((other) => other !== language)])}
            data={LANGUAGES.map((language) => ({ value: language, label: t(`phoneSettings.language.${language}`) }))}
            disabled={disabled}
          />
        </Input.Wrapper>
      ) : null}
    </Stack>
  )
}
