/** Input that is no statement, and input that nearly is: what it is, the input, and the error's code (null: it is read). */
export const INPUTS: readonly (readonly [what: string, input: string, code: string | null])[] = [
  ['nothing at all', '', 'empty-input'],
  ['white space only', '   \n\t \n  ', 'empty-input'],
  ['CRLF only', '\r\n\r\n\r\n', 'empty-input'],
  ['a byte order mark alone', '\ufeff', 'empty-input'],
  [
    'zero-width characters and no-break spaces only: no visible character',
    '\ufeff\u200b\u200b\n\u00a0\u3000\n',
    'empty-input',
  ],
  [
    'header and nothing after it',
    'January 30, 2025\nKCNA Ministry of Foreign Affairs (EN)\n\nPress Statement of DPRK Vice Foreign Minister\n\nDate: 07/05/2024 | Source: Ministry of Foreign Affairs (EN) | Read original version at source\n',
    'no-body',
  ],
  [
    'header and an ad line: the ad must not become the body',
    'January 30, 2025\nKCNA Ministry of Foreign Affairs (EN)\n\nPress Statement of DPRK Vice Foreign Minister\n\nDate: 07/05/2024 | Source: Ministry of Foreign Affairs (EN) | Read original version at source\n\nNK News is hiring\n',
    'no-body',
  ],
  [
    'layout S without a body: furniture only',
    "January 30, 2025\nKCNA Ministry of Foreign Affairs (EN)\nPress Statement of DPRK Vice Foreign Minister\nDate: 07/05/2024 | Source: Ministry of Foreign Affairs (EN) | Read original version at source\nShare Button\nGet North Korea headlines delivered daily to your inbox\nSubscribe to the NK News 'Daily Update' and get links to must-read stories each morning",
    'no-body',
  ],
  [
    'header straight into the related block: a teaser must not become the body',
    'January 30, 2025\nKCNA Ministry of Foreign Affairs (EN)\n\nPress Statement of DPRK Vice Foreign Minister\n\nDate: 07/05/2024 | Source: Ministry of Foreign Affairs (EN) | Read original version at source\n\nMore From Ministry of Foreign Affairs (EN)\n\nFriendly Meeting Held\n\nFriendly Meeting Held\n\nA friendly meeting was held at a secondary school in Khabarovsk, Russia between members of the Korean embassy and\n\nJanuary 29, 2025\n\nA friendly meeting was held at a secondary school in Khabarovsk, Russia between members of the Korean embassy and\n\nMore Articles',
    'no-body',
  ],
  [
    'ad, then the related block',
    'January 30, 2025\nKCNA Ministry of Foreign Affairs (EN)\n\nPress Statement of DPRK Vice Foreign Minister\n\nDate: 07/05/2024 | Source: Ministry of Foreign Affairs (EN) | Read original version at source\n\nNK News is hiring\n\nMore From Ministry of Foreign Affairs (EN)\n\nFriendly Meeting Held\n\nFriendly Meeting Held\n\nA friendly meeting was held at a secondary school in Khabarovsk, Russia between members of the Korean embassy and\n\nJanuary 29, 2025\n\nA friendly meeting was held at a secondary school in Khabarovsk, Russia between members of the Korean embassy and\n\nMore Articles',
    'no-body',
  ],
  [
    'only the title printed again as first line',
    'January 30, 2025\nKCNA Ministry of Foreign Affairs (EN)\n\nPress Statement of DPRK Vice Foreign Minister\n\nDate: 07/05/2024 | Source: Ministry of Foreign Affairs (EN) | Read original version at source\n\nPress Statement of DPRK Vice Foreign Minister\n\nMore From Ministry of Foreign Affairs (EN)\n\nFriendly Meeting Held\n\nFriendly Meeting Held\n\nA friendly meeting was held at a secondary school in Khabarovsk, Russia between members of the Korean embassy and\n\nJanuary 29, 2025\n\nA friendly meeting was held at a secondary school in Khabarovsk, Russia between members of the Korean embassy and\n\nMore Articles',
    'no-body',
  ],
  [
    'a dateline and end markers, no text between them',
    'January 30, 2025\nKCNA KCNA.kp (En)\n\nFilm Show Given at Embassy\n\nDate: 03/03/2024 | Source: KCNA.kp (En) | Read original version at source\n\nPyongyang, March 3 (KCNA) -- -0-\n\nwww.kcna.kp (2024.03.03.)',
    'no-body',
  ],
  [
    'an end marker alone',
    'January 30, 2025\nKCNA KCNA.kp (En)\n\nFilm Show Given at Embassy\n\nDate: 03/03/2024 | Source: KCNA.kp (En) | Read original version at source\n\n-0-',
    'no-body',
  ],
  [
    'CRLF, blank-looking lines after the header',
    'January 30, 2025\r\nKCNA Ministry of Foreign Affairs (EN)\r\n\r\nPress Statement of DPRK Vice Foreign Minister\r\n\r\nDate: 07/05/2024 | Source: Ministry of Foreign Affairs (EN) | Read original version at source\r\n\r\n\u00a0\r\n\u200b\r\n',
    'no-body',
  ],
  [
    'layout T, header only',
    'Statement of Spokesman\nDate: 12/12/2018 | Source: KCNA.co.jp (En) | Read original version at source',
    'no-body',
  ],
  [
    'a header over a login wall',
    'January 30, 2025\nKCNA Ministry of Foreign Affairs (EN)\n\nPress Statement of DPRK Vice Foreign Minister\n\nDate: 07/05/2024 | Source: Ministry of Foreign Affairs (EN) | Read original version at source\n\nLog in or sign up as a free member to continue reading this article\n',
    'other-page',
  ],
  [
    'a blocked page',
    'Attention Required! | Cloudflare\n\nSorry, you have been blocked\n\nYou are unable to access kcnawatch.org\n\nWhy have I been blocked?\n\nThis website is using a security service to protect itself from online attacks.',
    'other-page',
  ],
  ['JSON, not a page', '{"error":"rate limit exceeded","status":429}', 'not-a-page'],
  ['a number', '12345', 'not-a-page'],
  [
    'a PDF decoded as text',
    '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<< /Type /Catalog >>\nendobj',
    'not-a-page',
  ],
  ['no letter in it', '!!! ??? ---', 'not-a-page'],
  ['chrome only', 'KCNA Watch Logo\nBrowse\nUpgrade to NK PRO today', 'not-a-page'],
  ['an end marker with no page around it', '-0-', 'not-a-page'],
  [
    'a lead and no document: at least one paragraph is required',
    'January 30, 2025\nKCNA Ministry of Foreign Affairs (EN)\n\nPress Statement of DPRK Vice Foreign Minister\n\nDate: 07/05/2024 | Source: Ministry of Foreign Affairs (EN) | Read original version at source\n\nPak Un Ho, vice-minister of Foreign Affairs of the DPRK, issued the following press statement on Tuesday:\n\nMore From Ministry of Foreign Affairs (EN)\n\nFriendly Meeting Held\n\nFriendly Meeting Held\n\nA friendly meeting was held at a secondary school in Khabarovsk, Russia between members of the Korean embassy and\n\nJanuary 29, 2025\n\nA friendly meeting was held at a secondary school in Khabarovsk, Russia between members of the Korean embassy and\n\nMore Articles',
    null,
  ],
  [
    'header and one paragraph: must parse',
    'January 30, 2025\nKCNA Ministry of Foreign Affairs (EN)\n\nPress Statement of DPRK Vice Foreign Minister\n\nDate: 07/05/2024 | Source: Ministry of Foreign Affairs (EN) | Read original version at source\n\nThe reception took place in a friendly atmosphere.\n',
    null,
  ],
  [
    'layout T, one paragraph: must parse',
    'Film Show Given at Embassy\nDate: 03/03/2024 | Source: KCNA.kp (En) | Read original version at source\nPyongyang, March 3 (KCNA) -- A film show was given at the embassy. -0-',
    null,
  ],
  [
    'layout B, one line with a dateline: must parse',
    'Pyongyang, March 3 (KCNA) -- A film show was given at the Chinese embassy here. -0-',
    null,
  ],
  [
    'layout B, a lead and one paragraph: must parse',
    'Pak Un Ho, vice-minister of Foreign Affairs of the DPRK, issued the following press statement on Tuesday:\n\nWe have nothing to say to those who do not listen.',
    null,
  ],
  [
    'an impossible day is a diagnostic, not an error',
    'January 30, 2025\nKCNA Ministry of Foreign Affairs (EN)\n\nPress Statement of DPRK Vice Foreign Minister\n\nDate: 31/02/2024 | Source: Ministry of Foreign Affairs (EN) | Read original version at source\n\nThe reception took place in a friendly atmosphere.\n',
    null,
  ],
  [
    'an empty source is a null, not an error',
    'January 30, 2025\n\nPress Statement of DPRK Vice Foreign Minister\n\nDate: 07/05/2024 | Source:  | Read original version at source\n\nThe reception took place in a friendly atmosphere.\n',
    null,
  ],
  [
    'layout B, Korean, one line: must parse',
    '(\ud3c9\uc591 5\uc6d4 18\uc77c\ubc1c \uc870\uc120\uc911\uc559\ud1b5\uc2e0)\uc0ac\uc9c4\uc804\ub78c\ud68c\uac00 \ud3c9\uc591\uc5d0\uc11c \uac1c\ub9c9\ub418\uc600\ub2e4.(\ub05d)',
    null,
  ],
];
