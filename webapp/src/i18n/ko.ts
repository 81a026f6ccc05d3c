import type { en } from './en'
import { awardRules } from './ko/awardRules'
import { awards } from './ko/awards'
import { backtest } from './ko/backtest'
import { behind } from './ko/behind'
import { callBar } from './ko/callBar'
import { callbacks } from './ko/callbacks'
import { callFigures } from './ko/callFigures'
import { callImport } from './ko/callImport'
import { calls } from './ko/calls'
import { callsPage } from './ko/callsPage'
import { charts } from './ko/charts'
import { cohorts } from './ko/cohorts'
import { common } from './ko/common'
import { followUps } from './ko/followUps'
import { help } from './ko/help'
import { imports } from './ko/imports'
import { incidents } from './ko/incidents'
import { kindWords } from './ko/kindWords'
import { noPeak } from './ko/noPeak'
import { operations } from './ko/operations'
import { orderPage } from './ko/orderPage'
import { people } from './ko/people'
import { persons } from './ko/persons'
import { phoneRules } from './ko/phoneRules'
import { phoneSettings } from './ko/phoneSettings'
import { polls } from './ko/polls'
import { praise } from './ko/praise'
import { problem } from './ko/problem'
import { quoteLetter } from './ko/quoteLetter'
import { records } from './ko/records'
import { reports } from './ko/reports'
import { returnDesk } from './ko/returnDesk'
import { returnFile } from './ko/returnFile'
import { returnPolicy } from './ko/returnPolicy'
import { returnReport } from './ko/returnReport'
import { returnSteps } from './ko/returnSteps'
import { returns } from './ko/returns'
import { returnWords } from './ko/returnWords'
import { risk } from './ko/risk'
import { riskFair } from './ko/riskFair'
import { riskFindings } from './ko/riskFindings'
import { riskLab } from './ko/riskLab'
import { riskRules } from './ko/riskRules'
import { riskTrial } from './ko/riskTrial'
import { riskWord } from './ko/riskWord'
import { satisfaction } from './ko/satisfaction'
import { satisfactionTopics } from './ko/satisfactionTopics'
import { savedReports } from './ko/savedReports'
import { search } from './ko/search'
import { security } from './ko/security'
import { shop } from './ko/shop'
import { surge } from './ko/surge'
import { surgeChart } from './ko/surgeChart'
import { surgeHints } from './ko/surgeHints'
import { surgeOutlook } from './ko/surgeOutlook'
import { surgeReview } from './ko/surgeReview'
import { surveyAnswer } from './ko/surveyAnswer'
import { surveyLink } from './ko/surveyLink'
import { surveyTeams } from './ko/surveyTeams'
import { texts } from './ko/texts'
import { ticket } from './ko/ticket'
import { timeline } from './ko/timeline'
import { town } from './ko/town'
import { wrapUpChoices } from './ko/wrapUpChoices'
import type { Localised } from './localised'

export const ko: Localised<typeof en> = {
  ...awardRules,
  ...awards,
  ...backtest,
  ...behind,
  ...callBar,
  ...calls,
  ...callsPage,
  ...callFigures,
  ...callbacks,
  ...charts,
  ...common,
  ...followUps,
  ...help,
  ...kindWords,
  ...imports,
  ...incidents,
  ...operations,
  ...orderPage,
  ...persons,
  ...people,
  ...phoneRules,
  ...wrapUpChoices,
  ...callImport,
  ...phoneSettings,
  ...noPeak,
  ...polls,
  ...praise,
  ...problem,
  ...records,
  ...reports,
  ...savedReports,
  ...returns,
  ...returnDesk,
  ...returnSteps,
  ...risk,
  ...returnFile,
  ...returnReport,
  ...returnPolicy,
  ...returnWords,
  ...riskFair,
  ...riskFindings,
  ...riskRules,
  ...riskTrial,
  ...riskWord,
  ...cohorts,
  ...satisfaction,
  ...satisfactionTopics,
  ...surveyAnswer,
  ...quoteLetter,
  ...surveyLink,
  ...surveyTeams,
  ...riskLab,
  ...search,
  ...security,
  ...shop,
  ...surge,
  ...surgeChart,
  ...surgeHints,
  ...surgeOutlook,
  ...surgeReview,
  ...texts,
  ...ticket,
  ...timeline,
  ...town,
}
