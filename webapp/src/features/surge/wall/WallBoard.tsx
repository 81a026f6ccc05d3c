import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { speak } from '@/i18n/i18n'
import { type Failure, FailureView } from '@/ui/FailureView'
import { useWallBoard } from '../api/useWallBoard'
import { KindTicker } from '../KindTicker'
import { StaleClock } from '../StaleClock'
import { StateBar } from '../StateBar'
import { Strip } from '../Strip'
import { Tiles } from '../Tiles'
import { WallTopics } from './WallTopics'
import classes from './wall.module.css'

/** The board across the room: dark, large, and without anybody's name. */
export function WallBoard({ token }: { token: string }) {
  const { t, i18n } = useTranslation()
  const board = useWallBoard(token)
  const refused = (board.error as Failure | null)?.status === 403
  const other = i18n.language === 'ko' ? 'en' : 'ko'
  return (
    <main className={classes.wall}>
      <header className={classes.head}>
        <h1>{t('surge.title')}</h1>
        {board.data && !refused ? <StaleClock board={board.data} /> : null}
        <UnstyledButton lang={other} onClick={() => void speak(other, false)}>
          {t('surgeOutlook.wall.switch')}
        </UnstyledButton>
      </header>
      {token === '' || refused ? (
        <p className={classes.refused}>{t(token === '' ? 'surgeOutlook.wall.noToken' : 'surgeOutlook.wall.refused')}</p>
      ) : null}
      {board.data && !refused ? (
        <>
          <div className={classes.top}>
            <StateBar board={board.data} />
            <WallTopics board={board.data} />
          </div>
          <Tiles board={board.data} wall />
          <Strip board={board.data} wall />
          <KindTicker board={board.data} wall />
        </>
      ) : null}
      {!board.data && board.error && !refused ? (
        <FailureView what={t('surge.failed')} failure={board.error as Failure} onRetry={board.refetch} />
      ) : null}
    </main>
  )
}
