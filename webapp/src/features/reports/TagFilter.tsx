import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  value: string
  onChange: (tag: string | null) => void
}

/** Tags are as many as people think of; one is written, and counts once it is whole. */
export function TagFilter({ value, onChange }: Props) {
  const { t } = useTranslation()
  const [written, setWritten] = useState(value)

  function take() {
    if (written.trim() !== value) onChange(written.trim() || null)
  }

  return (
    <TextInput
      label={t('reports.filter.tag')}
      placeholder={t('reports.anything')}
      value={written}
      onChange={({ currentTarget }) => setWritten(currentTarget.value)}
      onBlur={take}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === 'Enter' && !nativeEvent.isComposing) take()
      }}
      maxLength={100}
      w={130}
    />
  )
}
