import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSetChoices } from './api/useSetChoices'
import { keyFor, lastPlace } from './choiceOrder'
import { SaveBar } from './SaveBar'
import type { Choice, ChoiceKind } from './shapes'
import { WordingFields } from './WordingFields'

interface Props {
  kind: ChoiceKind
  choices: Choice[]
  /** Missing for a new one. */
  choice?: Choice
  onDone: () => void
}

/** Both names are asked for: an agent of either language chooses from them. */
export function ChoiceForm({ kind, choices, choice, onDone }: Props) {
  const { t } = useTranslation()
  const set = useSetChoices(kind)
  // Of when it was opened: what others change while somebody writes is not overwritten unseen.
  const [seen] = useState(choice?.version ?? 0)
  const [name, setName] = useState({ en: choice?.en ?? '', ko: choice?.ko ?? '' })
  const whole = name.en.trim() !== '' && name.ko.trim() !== ''

  function save(version: number) {
    const place = choice?.place ?? lastPlace(choices)
    const key = choice?.key ?? keyFor(name.en, choices)
    set.mutate([{ key, en: name.en.trim(), ko: name.ko.trim(), place, retired: choice?.retired ?? false, version }], {
      onSuccess: onDone,
    })
  }

  return (
    <div style={{ flex: 1, marginBottom: 12 }}>
      <WordingFields label={t('wrapUpChoices.name')} maxLength={80} value={name} onChange={setName} />
      <SaveBar
        touched
        busy={set.isPending}
        error={set.error}
        blocked={!whole}
        onSave={() => save(seen)}
        onDrop={onDone}
        onInsist={() => save(choice?.version ?? 0)}
      />
    </div>
  )
}
