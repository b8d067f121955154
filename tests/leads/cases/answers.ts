import type { LeadCase } from './case.js';

const FM = 'Foreign Ministry of the DPRK';

// prettier-ignore
export const ANSWERS: readonly LeadCase[] = [
  [`A spokesperson for the ${FM} gave the following answer to a question put by KCNA on Monday as regards the drill staged by the U.S. on Sunday:`, 'answer', '', `spokesperson for the ${FM}`, 'mfa', 'Monday', ''],
  [`A spokesperson for the ${FM} gave the following answer to a question raised by KCNA on May 5 regarding the remarks of the U.S. president:`, 'answer', '', `spokesperson for the ${FM}`, 'mfa', 'May 5', ''],
  [`A spokesman for the ${FM} gave the following answer to the question put by KCNA Tuesday concerning the “resolution” adopted on Monday:`, 'answer', '', `spokesman for the ${FM}`, 'mfa', 'Tuesday', ''],
  [`A spokesman for the ${FM} Tuesday gave the following answer to a question put by KCNA in connection with the U.S. report:`, 'answer', '', `spokesman for the ${FM}`, 'mfa', 'Tuesday', ''],
  [`A spokesman for the ${FM} gave the following answer to a question raised by KCNA as regards the U.S. report on Tuesday:`, 'answer', '', `spokesman for the ${FM}`, 'mfa', 'Tuesday', ''],
  [`A spokesman for the ${FM} gave a following answer to a question put by KCNA on the 5th:`, 'answer', '', `spokesman for the ${FM}`, 'mfa', 'the 5th', ''],
  [`A spokesman for the ${FM} gave the following answer put by KCNA on Tuesday:`, 'answer', '', `spokesman for the ${FM}`, 'mfa', 'Tuesday', ''],
  [`A spokesman for the ${FM} made the following answer to a question put by KCNA on Tuesday:`, 'answer', '', `spokesman for the ${FM}`, 'mfa', 'Tuesday', ''],
  [`A spokesman for the ${FM} gave the following answers to questions put by KCNA on Tuesday:`, 'answer', '', `spokesman for the ${FM}`, 'mfa', 'Tuesday', ''],
  [`Chu Hak Bom, director general of the Department of U.S. Affairs of the ${FM}, gave the following answer to a question put by KCNA on Tuesday as regards the drill:`, 'answer', 'Chu Hak Bom', `director general of the Department of U.S. Affairs of the ${FM}`, 'mfa', 'Tuesday', ''],
  [`Chu Hak Bom, permanent representative of the DPRK at the UN, on Tuesday gave the following answers to the questions put by KCNA:`, 'answer', 'Chu Hak Bom', 'permanent representative of the DPRK at the UN', '', 'Tuesday', ''],
  [`A spokesman for the CPRK gave the following reply to a question put by KCNA on Tuesday:`, 'answer', '', 'spokesman for the CPRK', 'cprk', 'Tuesday', ''],
  [`The spokesman for the KPA General Staff answered a question put by KCNA on Tuesday as follows:`, 'answer', '', 'spokesman for the KPA General Staff', 'kpa-general-staff', 'Tuesday', ''],
  [`The situation is grave. In this regard, a spokesperson for the Ministry of National Defence of the DPRK gave the following answer to a question put by KCNA on Tuesday:`, 'answer', '', 'spokesperson for the Ministry of National Defence of the DPRK', 'mnd', 'Tuesday', ''],
  [`The DPRK Foreign Ministry spokesman gave the following answer to a question put by KCNA Tuesday:`, 'answer', '', 'DPRK Foreign Ministry spokesman', 'mfa', 'Tuesday', ''],
  [`A spokesperson for the ${FM} gave the following answer to the question put by KCNA as regards the fact that Japan on Monday launched a satellite:`, 'answer', '', `spokesperson for the ${FM}`, 'mfa', '', ''],
];
