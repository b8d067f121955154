import type { DocumentRow } from './documents.js';
import { wordSet, words } from './word-set.js';

/** What Korean leads and titles call a document; the examples are titles that end or begin with it. */
export const KOREAN_DOCUMENTS: readonly DocumentRow[] = [
  { kind: 'press-statement', words: '담화', example: '외무성 대변인담화' },
  { kind: 'press-statement', words: '담화문', example: '외무성 대변인 담화문' },
  { kind: 'statement', words: '공동성명', example: '두 당사이의 공동성명' },
  { kind: 'statement', words: '성명', example: '외무성 성명' },
  { kind: 'statement', words: '성명서', example: '력사학학회 성명서' },
  { kind: 'answer', words: '대답', example: '외무성 대변인대답' },
  { kind: 'answer', words: '답변', example: '외무성 대변인답변' },
  { kind: 'answer', words: '문답', example: '본사기자와 연구사와의 문답' },
  { kind: 'press-release', words: '언론발표문', example: '상임대표부 언론발표문' },
  { kind: 'press-release', words: '공보문', example: '상임대표부 공보문' },
  { kind: 'press-release', words: '보도문', example: '상임대표부 보도문' },
  { kind: 'press-release', words: '언론공보문', example: '상임대표부 언론공보문' },
  { kind: 'press-release', words: '언론보도문', example: '상임대표부 언론보도문' },
  { kind: 'commentary', words: '론평', example: '조선중앙통신사 론평' },
  { kind: 'commentary', words: '단평', example: '[단평] 파멸에로 가는 길' },
  { kind: 'editorial', words: '사설', example: '로동신문 사설' },
  { kind: 'editorial', words: '공동사설', example: '《로동신문》, 《청년전위》 공동사설' },
  { kind: 'memorandum', words: '비망록', example: '외무성 비망록' },
  { kind: 'indictment', words: '고발장', example: '력사학학회 고발장' },
  { kind: 'appeal', words: '호소문', example: '전국의 근로자들에게 보내는 호소문' },
  { kind: 'open-letter', words: '공개서한', example: '국회에 보내는 공개서한' },
  { kind: 'open-letter', words: '공개편지', example: '국회에 보내는 공개편지' },
  { kind: 'questionnaire', words: '공개질문장', example: '당국에 보내는 공개질문장' },
  { kind: 'statement', words: '중대제안', example: '국방위원회 중대제안' },
  { kind: 'statement', words: '공개제안', example: '국방위원회 공개제안' },
  { kind: 'statement', words: '특별제안', example: '국방위원회 특별제안' },
  { kind: 'statement', words: '립장문', example: '중앙군사위원회 서면립장문' },
  { kind: 'white-paper', words: '백서', example: '조국통일연구원 백서' },
  { kind: 'communique', words: '회의에 관한 공보', example: '제9차전원회의에 관한 공보' },
  { kind: 'bulletin', words: '공보', example: '서기국 공보' },
  { kind: 'report', words: '상보', example: '조선중앙통신사 상보' },
  { kind: 'report', words: '보도', example: '총참모부 보도' },
  { kind: 'report', words: '회의에 관한 보도', example: '정치국 회의에 관한 보도' },
  { kind: 'report', words: '회의에 대한 보도', example: '정치국 회의에 대한 보도' },
  { kind: 'report', words: '보고', example: '경축대회에서 한 위원장의 보고' },
  { kind: 'report', words: '보고서', example: '진상조사위원회 보고서' },
  { kind: 'report', words: '조사보고', example: '조국통일연구원 조사보고' },
  { kind: 'report', words: '조사보고서', example: '조국통일연구원 조사보고서' },
  { kind: 'report', words: '진상공개장', example: '국방위원회 검열단 진상공개장' },
  { kind: 'communique', words: '공동콤뮤니케', example: '두 당사이의 공동콤뮤니케' },
  { kind: 'declaration', words: '공동선언', example: '두 나라사이의 공동선언' },
  { kind: 'communique', words: '콤뮤니케', example: '두 나라사이의 콤뮤니케' },
  { kind: 'press-release', words: '공동보도문', example: '북남고위급회담 공동보도문' },
  { kind: 'declaration', words: '선언문', example: '모임 선언문' },
  { kind: 'declaration', words: '선언', example: '모임 선언' },
  { kind: 'resolution', words: '결의문', example: '궐기대회 결의문' },
  { kind: 'decision', words: '결정서', example: '전원회의 결정서' },
  { kind: 'decision', words: '결정', example: '정치국 결정' },
  { kind: 'ultimatum', words: '최후통첩', example: '전선사령부 최후통첩' },
  { kind: 'ultimatum', words: '최후통첩장', example: '전선사령부 최후통첩장' },
  { kind: 'ultimatum', words: '통첩장', example: '전선사령부 통첩장' },
  { kind: 'ultimatum', words: '공개통첩장', example: '전선사령부 공개통첩장' },
  { kind: 'notice', words: '통고', example: '총참모부 통고' },
  { kind: 'notice', words: '통고장', example: '전선사령부 통고장' },
  { kind: 'notice', words: '통고문', example: '련합회 통고문' },
  { kind: 'notice', words: '통지문', example: '대표단 단장 통지문' },
  { kind: 'notice', words: '공시', example: '총국 공시' },
  { kind: 'notice', words: '통보', example: '비상방역사령부 통보' },
  { kind: 'message', words: '축전', example: '대통령에게 보낸 축전' },
  { kind: 'message', words: '위문전문', example: '대통령에게 보낸 위문전문' },
  { kind: 'message', words: '조의전문', example: '대통령에게 보낸 조의전문' },
  { kind: 'message', words: '축하전문', example: '대통령에게 보낸 축하전문' },
  { kind: 'message', words: '감사전문', example: '주석에게 보낸 감사전문' },
  { kind: 'message', words: '축하문', example: '총련합회에 보낸 축하문' },
  { kind: 'message', words: '구두친서', example: '주석에게 보낸 구두친서' },
  { kind: 'message', words: '련대사', example: '남측본부에 보낸 련대사' },
  { kind: 'message', words: '련대성메쎄지', example: '위원장에게 보낸 련대성메쎄지' },
  { kind: 'message', words: '련대성전문', example: '위원장에게 보낸 련대성전문' },
  { kind: 'message', words: '메쎄지', example: '위원장에게 보낸 메쎄지' },
  { kind: 'message', words: '년하장', example: '주석에게 보낸 년하장' },
  { kind: 'message', words: '감사문', example: '위원장에게 보낸 감사문' },
  { kind: 'message', words: '조의문', example: '위원장에게 보낸 조의문' },
  { kind: 'message', words: '조전', example: '대통령에게 보낸 조전' },
  { kind: 'message', words: '답전', example: '대통령에게 보낸 답전' },
  { kind: 'letter', words: '편지', example: '위원장에게 보낸 편지' },
  { kind: 'letter', words: '친서', example: '주석에게 보낸 친서' },
  { kind: 'letter', words: '서한', example: '위원장에게 보낸 서한' },
  { kind: 'speech', words: '연설', example: '대표단 단장의 연설' },
  { kind: 'speech', words: '시정연설', example: '국무위원장의 시정연설' },
  { kind: 'speech', words: '신년사', example: '국무위원장의 신년사' },
  { kind: 'decree', words: '정령', example: '상임위원회 정령' },
  { kind: 'law', words: '법령', example: '최고인민회의 법령' },
  { kind: 'article', words: '글', example: '연구사의 글' },
  { kind: 'article', words: '론설', example: '로동신문 론설' },
  { kind: 'article', words: '정론', example: '로동신문 정론' },
  { kind: 'article', words: '정세론해설', example: '정세론해설 파멸에로 가는 길' },
  { kind: 'article', words: '정세해설', example: '[정세해설] 파멸에로 가는 길' },
  { kind: 'speech', words: '개회사', example: '김은희동지의 개회사' },
  { kind: 'speech', words: '페회사', example: '김은희동지의 페회사' },
  { kind: 'speech', words: '추모사', example: '추모대회에서 한 김은희동지의 추모사' },
  { kind: 'speech', words: '결론', example: '김은희동지께서 전원회의에서 하신 결론' },
  { kind: 'article', words: '기고문', example: '연구사 리철의 기고문' },
  { kind: 'article', words: '투고', example: '[투고] 파멸에로 가는 길' },
  { kind: 'article', words: '기고', example: '[기고] 파멸에로 가는 길' },
];

/** What is announced without a name for it: an announcement, a position. */
export const KOREAN_ANNOUNCEMENTS: readonly DocumentRow[] = [
  { kind: 'notice', words: '발표', example: '총참모부 대변인발표' },
  { kind: 'statement', words: '립장', example: '국방상 립장 발표' },
];

/** A law under its own name. */
export const KOREAN_LAW: DocumentRow = {
  kind: 'law',
  words: '법',
  example: '조선민주주의인민공화국 우주개발법',
};

/** This state's name. */
export const KOREAN_STATE = '조선민주주의인민공화국';

/** What a person can be, as the end of a word. */
export const KOREAN_OFFICES = words(
  `대변인 위원 부상 외무상 국방상 내각총리 총리 부총리 국장 부국장 위원장 부위원장 제1부위원장 부장 부부장 제1부부장 과장 실장 총참모장 부총참모장
  총국장 상임대표 대표 대사 림시대리대사 참사 연구사 연구원 소장 원장 서기장 총비서 비서 책임비서 론평원 평론가 론설가 분석가 사령관 단장 회장 부회장 의장
  부의장 대통령 주석 국가주석 총서기 고문 교수 박사 대변인실 국무위원장 국방위원장 총재 국왕 수상 대원수 원수 차수 대장 상장 중장 기자 이사장 보도국장 판문점대표부대표 공사 대리대사 서기 정치국장 사무국장
  회원 부원 교원 교장 학장 총장 부총장 강좌장 원사 총영사 무관 차관 수반 보좌관 지배인 당수 리사장 주필 처장 통일전선부장 서기국장 상임위원장 상급연구원 상급연구사 부대표 총정치국장 작전국장 부소장 부원장 녀왕 추장 주지사 총통 시장 특명전권대사 전권대사 순회대사 차석대사 목사 참모장 정치위원 지도원 특사 장관 소좌 중좌 상좌 대좌 보건상 체육상 문화상 교육상 농업상 철도상 무역상 대외경제상 인민무력상`,
);

/** Whoever writes to a paper, beside those who hold an office. */
export const KOREAN_OCCUPATIONS = words(
  '로동자 농장원 교원 학생 청년 주민 시민 일군 작가 시인 화가 배우 의사 간호원 과학자 기술자 기사 작업반장 세대주 가정부인 녀성 군인 전사 교포 동포 로인 체육인 언론인 종교인 독자 필자 학사 평론원 군관',
);

/** What can issue a document besides persons, as the end of a word. */
export const KOREAN_ORGANIZATIONS = words(
  `외무성 국방성 림업성 금속성 기계성 로동성 무역성 재정성 상업성 전력성 석탄성 건설성 안전성 보안성 보위성 보건성 보호성 경제성 공업성 철도성 체신성 체육성 문화성 농업성 수산성 해운성 과학원 재판소 검찰소
  위원회 통신 총참모부 사령부 전략군 학회 협회 동맹 통신사 연구소 연구원 총국 본부 로동당 내각 대표부 대사관 인민회의 서기국 정책국 정치국 적십자회 협의회 전선 련맹 련대 연대 련합 사무국 조합 청우당
  상업회의소 국민회의 련합회 인민무력부 인민무력성 신문 우주개발국 기구국 정부 평의회 단체 조직 그루빠 아카데미야 정당 공산당 사회당 민주당 인민당 공화당 자유당 혁명당 통일당 진보당 애국당 국민당 청년당 포병대 련합부대 사제단 교수단 연단 변호사모임 시민모임 로총
  전원회의 농민당 연구회 친선회 후원회 동지회 쎈터 재단 운동 지도국 관리국 선전국 국제국 조직국 상공회 대표단 구분대 소조 서기실 리사회 로련 검열단 조사단 편집국 보안부 보위부 사회주의당 부흥당 로동자당 정의당 누리당 민중당 외교부 지도부 청년단 민주조선 청년전위 조선신보`,
);

/** Words that stand for an issuer who was named before: they name nobody. */
export const KOREAN_STAND_INS = wordSet('단체 조직 신문 잡지 정당 필자 론평원');

/** Family names as Korean texts print them. */
export const KOREAN_FAMILY_NAMES = wordSet(
  '남궁 독고 황보 선우 제갈 사공 서문 동방 자 목 금 단 빈 좌 창 필 김 리 박 최 정 강 조 윤 장 림 한 오 서 신 권 황 안 송 류 홍 전 고 문 손 량 배 백 허 남 심 로 하 곽 성 차 주 우 구 민 라 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 설 선 마 길 연 위 표 명 기 궁 습 화 반 옥 육 인 맹 제 모 탁 국 어 은 편 용 태 려 렴 임 양 유 왕 예 노 나 사 계 갈 경 승 동 두 범 피 팽 형 호 봉',
);

/** What given names are made of. */
export const KOREAN_GIVEN_SYLLABLES = new Set(
  '가강건걸경계고관광교구국권규균근금기길나남녀녕단달대덕도동두득라락란람련렬령례로룡률리린림만매명무문미민배백범별병보복봉분빈삼상서석선설섭성세소솔송수숙순슬승식신실심아애양억언여연열영예옥완용우욱운웅원월위유윤은의이익인일임자장재전정제조종주준중지진찬창채천철청초춘충치태택평필하학한해향헌혁현형혜호홍화환효훈휘희흥',
);

/** What departments are for: "선전국", "국제통일국장". */
export const KOREAN_FIELDS = words(
  '국제 통일 조직 선전 조사 문화 교류 교육 경제 사회 총무 정책 대외 보도 공보 기구 재정 정치 군사 행정 기획',
);

/** Short words that begin like a name: what stands first in a sentence before an office. */
export const KOREAN_NO_NAMES = new Set(
  words(
    `조선 남조선 조국 민족 나라 우리 전국 전체 공화국 정부 국회 국제 유엔 유럽 오늘 최근 현재 지난 주체 주조 한편 이번 로씨야 라오스 리비아 오만 우간다 인디아
    노르웨이 로므니아 마쟈르 라뜨비아 리뜨바 지부티 차드 기네 나미비아 모리셔스 수단 서울 제네바 하노이 민스크 방코크 도꾜 심양 남경 단동 한국 동영상 사진첩 전자책 방문자 조선옷 조선화 정당 단체 담화 성명 조사 공동 백두산 정일봉 고구려 강원도 은하수 문수원 최전연 지휘관 주인공 리상 리성 최고 최선 박수 조평통 민화협 한총련 민민전 전교조 하마스 나토 내각 ${KOREAN_FIELDS.flatMap((field) => [`${field}국`, `${field}부`]).join(' ')}`,
  ),
);
