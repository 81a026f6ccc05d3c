import { UnstyledButton } from '@mantine/core'
import { IconHeartFilled } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keep, recall } from '@/lib/keep'
import type { Board } from './api/shapes'
import classes from './surge.module.css'

const EACH_MS = 12_000
const KEPT = 'sweetline.surge.kindWords'

/** What customers said kindly of late, one at a time: good to read on a bad day. Whoever finds it too much turns it off. */
export function KindTicker({ board, wall = false }: { board: Board; wall?: boolean }) {
  const { t } = useTranslation()
  const [off, setOff] = useState(() => !wall && recall(KEPT) === 'off')
  const [at, setAt] = useState(0)
  const all = board.kindWords
  const words = all[at % Math.max(1, all.length)]
  useEffect(() => {
    if (off || all.length < 2) return
    const timer = window.setInterval(() => setAt((before) => before + 1), EACH_MS)
    return () => window.clearInterval(timer)
  }, [off, all.length])
  if (!words) return null

  function toggle() {
    keep(KEPT, off ? null : 'off')
    setOff(!off)
  }

  return (
    <aside className={classes.ticker} aria-label={t('kindWords.ticker.label')}>
      <IconHeartFilled size={18} aria-hidden />
      {off ? (
        <span className={classes.dim}>{t('kindWords.ticker.count', { count: all.length })}</span>
      ) : (
        <p>
          <q lang={words.language}>{words.quote}</q>
          {words.translation ? <span className={classes.dim}> {words.translation}</span> : null}
          {words.agent ? <strong> {words.agent}</strong> : null}
        </p>
      )}
      {wall ? null : (
        <UnstyledButton onClick={toggle} aria-pressed={!off}>
          {t(off ? 'kindWords.ticker.show' : 'kindWords.ticker.hide')}
        </UnstyledButton>
      )}
    </aside>
  )
}
