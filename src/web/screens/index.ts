import type { Screen } from '#web/server/screen.ts';
import { allocateFormScreen, allocateScreen } from './child/allocate/screen.ts';
import { chronologyScreen } from './child/chronology/screen.ts';
import { familyScreen } from './child/family/screen.ts';
import { courtChronologyScreen } from './child/family-chronology/print/screen.ts';
import { reviewFamilyScreen } from './child/family-chronology/review/screen.ts';
import { familyChronologyScreen } from './child/family-chronology/screen.ts';
import { markFormScreen, markScreen } from './child/mark/screen.ts';
import { networkScreen } from './child/network/screen.ts';
import { childScreen } from './child/overview/screen.ts';
import { familyPlanScreen } from './child/plan/family/screen.ts';
import { planScreen } from './child/plan/screen.ts';
import { reviewScreen } from './child/review/screen.ts';
import { sentScreen } from './child/sent/screen.ts';
import { startScreen } from './child/start/screen.ts';
import { dataQualityScreen } from './data-quality/screen.ts';
import { autosaveScreen } from './drafts/autosave/screen.ts';
import { checkFileScreen, checkScreen, keepCheckScreen } from './drafts/check/screen.ts';
import { compareDraftScreen } from './drafts/compare/screen.ts';
import { decideScreen } from './drafts/decide/screen.ts';
import { addFileScreen, filesScreen, removeFileScreen } from './drafts/files/screen.ts';
import { householdScreen } from './drafts/household/screen.ts';
import { leaveBehindScreen } from './drafts/leave-behind/screen.ts';
import { letterPreviewScreen } from './drafts/letter/screen.ts';
import { openDraftScreen } from './drafts/open/screen.ts';
import { settleForkScreen } from './drafts/settle/screen.ts';
import { startDraftScreen } from './drafts/start/screen.ts';
import { writeDraftScreen } from './drafts/write/screen.ts';
import { effortCsvScreen, effortScreen } from './effort/screen.ts';
import { measureScreen } from './figures/measure/screen.ts';
import { scorecardScreen } from './figures/scorecard/screen.ts';
import { boardScreen } from './front-door/board/screen.ts';
import { importsScreen } from './imports/list/screen.ts';
import { importRunScreen } from './imports/run/screen.ts';
import { addTemplateScreen, templateFileScreen, templatesScreen } from './letters/templates/screen.ts';
import { meetingsScreen } from './meetings/list/screen.ts';
import { minutesScreen } from './meetings/minutes/screen.ts';
import { detailsScreen } from './people/details/screen.ts';
import { editFormScreen, editScreen, keepEditScreen } from './people/edit/screen.ts';
import { findFormScreen, findScreen } from './people/find/screen.ts';
import { addPersonScreen, beginPersonScreen, keepNewPersonScreen, newPersonScreen } from './people/new/screen.ts';
import { keepRelateScreen, relateFormScreen, relateScreen } from './people/relate/screen.ts';
import { keepRelationshipScreen, relationshipFormScreen, relationshipScreen } from './people/relationship/screen.ts';
import { goOnScreen } from './records/go-on/screen.ts';
import { readRecordScreen } from './records/read/screen.ts';
import { keepReturnScreen, returnFormScreen, returnRecordScreen } from './records/return/screen.ts';
import { documentFileScreen, documentScreen } from './records/sent/screen.ts';
import { signOffScreen } from './records/sign-off/screen.ts';
import { takeStepScreen } from './records/take-step/screen.ts';
import { voidRecordScreen } from './records/void/screen.ts';
import {
  explainScreen,
  exportCheckScreen,
  filterCheckScreen,
  findReturnChildScreen,
  removeCheckScreen,
} from './returns/act/screen.ts';
import { byRuleScreen, progressScreen } from './returns/by-rule/screen.ts';
import { returnChildScreen } from './returns/child/screen.ts';
import { byChildScreen } from './returns/children/screen.ts';
import { byFieldScreen, returnFieldScreen } from './returns/fields/screen.ts';
import { returnFigureScreen } from './returns/figure/screen.ts';
import { returnFiguresScreen } from './returns/figures/screen.ts';
import { giveFilesScreen } from './returns/give-files/screen.ts';
import { openKeptCheckScreen, removeKeptCheckScreen } from './returns/kept/screen.ts';
import { returnRuleScreen } from './returns/rule/screen.ts';
import { startCheckScreen } from './returns/start/screen.ts';
import { teamBoardScreen } from './team/board/screen.ts';
import { answerAlertScreen, caseloadScreen } from './team/caseload/screen.ts';
import { teamChildrenScreen } from './team/children/screen.ts';
import { silenceScreen } from './team/silence/screen.ts';
import { superviseScreen } from './team/supervise/screen.ts';
import { supervisionScreen } from './team/supervision/screen.ts';
import { myWorkScreen } from './worklist/my-work/screen.ts';
import { takeAlongScreen } from './worklist/take-along/screen.ts';

/** Every screen, in the order of the menu. The server opens an address for each. */
export const screens: readonly Screen[] = [
  myWorkScreen,
  takeAlongScreen,
  boardScreen,
  teamBoardScreen,
  teamChildrenScreen,
  caseloadScreen,
  answerAlertScreen,
  silenceScreen,
  meetingsScreen,
  superviseScreen,
  supervisionScreen,
  findFormScreen,
  findScreen,
  beginPersonScreen,
  newPersonScreen,
  addPersonScreen,
  keepNewPersonScreen,
  detailsScreen,
  editFormScreen,
  editScreen,
  keepEditScreen,
  relateFormScreen,
  relateScreen,
  keepRelateScreen,
  relationshipFormScreen,
  relationshipScreen,
  keepRelationshipScreen,
  childScreen,
  familyScreen,
  networkScreen,
  planScreen,
  familyPlanScreen,
  chronologyScreen,
  familyChronologyScreen,
  courtChronologyScreen,
  reviewFamilyScreen,
  sentScreen,
  reviewScreen,
  markFormScreen,
  markScreen,
  startScreen,
  allocateFormScreen,
  allocateScreen,
  startDraftScreen,
  decideScreen,
  openDraftScreen,
  householdScreen,
  leaveBehindScreen,
  writeDraftScreen,
  autosaveScreen,
  compareDraftScreen,
  settleForkScreen,
  filesScreen,
  addFileScreen,
  removeFileScreen,
  letterPreviewScreen,
  checkScreen,
  keepCheckScreen,
  checkFileScreen,
  readRecordScreen,
  minutesScreen,
  goOnScreen,
  takeStepScreen,
  signOffScreen,
  returnFormScreen,
  returnRecordScreen,
  keepReturnScreen,
  voidRecordScreen,
  documentScreen,
  documentFileScreen,
  templatesScreen,
  addTemplateScreen,
  templateFileScreen,
  scorecardScreen,
  measureScreen,
  effortScreen,
  effortCsvScreen,
  dataQualityScreen,
  importsScreen,
  importRunScreen,
  startCheckScreen,
  giveFilesScreen,
  byRuleScreen,
  progressScreen,
  returnRuleScreen,
  byChildScreen,
  returnChildScreen,
  byFieldScreen,
  returnFieldScreen,
  returnFiguresScreen,
  returnFigureScreen,
  filterCheckScreen,
  explainScreen,
  findReturnChildScreen,
  exportCheckScreen,
  removeCheckScreen,
  openKeptCheckScreen,
  removeKeptCheckScreen,
];
