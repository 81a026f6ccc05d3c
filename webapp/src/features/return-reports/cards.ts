import type { PressedFigure } from './api/shapes'
import type { useReturnReport } from './api/useReturnReport'

export interface CardProps {
  report: NonNullable<ReturnType<typeof useReturnReport>['data']>
  onPress: (pressed: PressedFigure) => void
}
