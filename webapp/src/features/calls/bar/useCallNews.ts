import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '@/lib/announce'
import type { DeskPhone } from '../useDeskPhone'

interface Heard {
  call: number | null
  muted: boolean
  held: boolean
  recording: string | null
}

/** Says to those who listen what has become of the call, whether a button, a key or somebody else did it. */
export function useCallNews({ scene, call, muted }: DeskPhone) {
  const { t } = useTranslation()
  const id = scene === 'talking' && call ? call.id : null
  const held = call?.held ?? false
  const recording = call?.recording ?? null
  const before = useRef<Heard>({ call: null, muted, held, recording })
  useEffect(() => {
    const was = before.current
    before.current = { call: id, muted, held, recording }
    if (id === null || was.call !== id) return
    const news = [
      was.muted === muted ? null : t(muted ? 'callBar.news.muted' : 'callBar.news.heard'),
      was.held === held ? null : t(held ? 'callBar.news.held' : 'callBar.news.unheld'),
      was.recording === recording ? null : t(recordingNews(recording)),
    ].filter((text) => text !== null)
    if (news.length > 0) announce(news.join(' '))
  }, [t, id, muted, held, recording])
}

function recordingNews(recording: string | null) {
  if (recording === 'paused') return 'callBar.recordPaused'
  return recording === 'on' ? 'callBar.news.recorded' : 'callBar.news.notRecorded'
}
