import { Button, CloseButton, FileInput, Group } from '@mantine/core'
import { IconPhoto, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { BothLanguages, type Words } from './BothLanguages'

/** @property id of one that the poll has; null for a new one */
export interface Option extends Words {
  id: number | null
}

interface Props {
  options: Option[]
  onOptions: (options: Option[]) => void
  pictures: (File | null)[]
  onPictures: (pictures: (File | null)[]) => void
  disabled: boolean
}

const LEAST = 2
const MOST = 8

/** Two to eight answers, each with a picture if there is one. */
export function OptionFields({ options, onOptions, pictures, onPictures, disabled }: Props) {
  const { t } = useTranslation()

  function show(index: number, picture: File | null) {
    onPictures(options.map((_, at) => (at === index ? picture : (pictures[at] ?? null))))
  }

  function drop(index: number) {
    onOptions(options.filter((_, at) => at !== index))
    onPictures(options.map((_, at) => pictures[at] ?? null).filter((_, at) => at !== index))
  }

  return (
    <>
      {options.map((words, index) => (
        <div key={index}>
          <BothLanguages
            label={t('polls.form.option', { n: index + 1 })}
            words={words}
            onChange={(changed) =>
              onOptions(options.map((each, at) => (at === index ? { ...each, ...changed } : each)))
            }
            disabled={disabled}
          />
          <Group gap="xs" mt={4}>
            <FileInput
              size="xs"
              variant="unstyled"
              accept="image/jpeg,image/png,image/webp"
              leftSection={<IconPhoto size={15} aria-hidden />}
              placeholder={t('polls.form.picture', { n: index + 1 })}
              aria-label={t('polls.form.picture', { n: index + 1 })}
              value={pictures[index] ?? null}
              onChange={(picture) => show(index, picture)}
              clearable
              disabled={disabled}
              flex={1}
            />
            {options.length > LEAST && !disabled ? (
              <CloseButton
                size="sm"
                aria-label={t('polls.form.removeOption', { n: index + 1 })}
                onClick={() => drop(index)}
              />
            ) : null}
          </Group>
        </div>
      ))}
      {options.length < MOST && !disabled ? (
        <Button
          variant="subtle"
          size="xs"
          w="fit-content"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => onOptions([...options, { id: null, en: '', ko: '' }])}
        >
          {t('polls.form.addOption')}
        </Button>
      ) : null}
    </>
  )
}
