import { awardRules } from './en/awardRules'
import { awards } from './en/awards'
import { backtest } from './en/backtest'
import { behind } from './en/behind'
import { callBar } from './en/callBar'
import { callbacks } from './en/callbacks'
import { callFigures } from './en/callFigures'
import { callImport } from './en/callImport'
import { calls } from './en/calls'
import { callsPage } from './en/callsPage'
import { charts } from './en/charts'
import { cohorts } from './en/cohorts'
import { common } from './en/common'
import { followUps } from './en/followUps'
import { help } from './en/help'
import { imports } from './en/imports'
import { incidents } from './en/incidents'
import { kindWords } from './en/kindWords'
import { noPeak } from './en/noPeak'
import { operations } from './en/operations'
import { orderPage } from './en/orderPage'
import { people } from './en/people'
import { persons } from './en/persons'
import { phoneRules } from './en/phoneRules'
import { phoneSettings } from './en/phoneSettings'
import { polls } from './en/polls'
import { praise } from './en/praise'
import { problem } from './en/problem'
import { quoteLetter } from './en/quoteLetter'
import { records } from './en/records'
import { reports } from './en/reports'
import { returnDesk } from './en/returnDesk'
import { returnFile } from './en/returnFile'
import { returnPolicy } from './en/returnPolicy'
import { returnReport } from './en/returnReport'
import { returnSteps } from './en/returnSteps'
import { returns } from './en/returns'
import { returnWords } from './en/returnWords'
import { risk } from './en/risk'
import { riskFair } from './en/riskFair'
import { riskFindings } from './en/riskFindings'
import { riskLab } from './en/riskLab'
import { riskRules } from './en/riskRules'
import { riskTrial } from './en/riskTrial'
import { riskWord } from './en/riskWord'
import { satisfaction } from './en/satisfaction'
import { satisfactionTopics } from './en/satisfactionTopics'
import { savedReports } from './en/savedReports'
import { search } from './en/search'
import { security } from './en/security'
import { shop } from './en/shop'
import { surge } from './en/surge'
import { surgeChart } from './en/surgeChart'
import { surgeHints } from './en/surgeHints'
import { surgeOutlook } from './en/surgeOutlook'
import { surgeReview } from './en/surgeReview'
import { surveyAnswer } from './en/surveyAnswer'
import { surveyLink } from './en/surveyLink'
import { surveyTeams } from './en/surveyTeams'
import { texts } from './en/texts'
import { ticket } from './en/ticket'
import { timeline } from './en/timeline'
import { town } from './en/town'
import { wrapUpChoices } from './en/wrapUpChoices'

export const en = {
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
