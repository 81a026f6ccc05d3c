import { VisuallyHidden } from '@mantine/core'
import { useEffect, useState } from 'react'
import { onAnnounce } from '@/lib/announce'

export function Announcer() {
  const [text, setText] = useState('')
  useEffect(() => onAnnounce(setText), [])
  return (
    <VisuallyHidden aria-live="polite" role="status">
      {text}
    </VisuallyHidden>
  )
}
