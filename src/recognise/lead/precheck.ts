/** As far as a lead can reach into a paragraph. */
const LONGEST_LOOK = 1_200;

// "issued", "gave the following answer", "The full text reads": what a narrator does with a document
const VERBS =
  /issued?\b|released?\b|made\b|make public|gave\b|given\b|published|adopted|sent\b|received|delivered|full text|following\b|contributed|carried|promulgated|announced|answered|replied|addressed|put out|came to|arrived|reads|in (?:an?|its|his|her) (?:\w+ )?(?:statement|release|memo|comm|decl|appeal|indict|answer|bulletin|paper)/;
// "statement", "messages", "editorial"
const DOCUMENTS =
  /statement|release|answer|reply|memo|communiqu|declaration|white paper|bulletin|notice|announcement|ultimatum|appeal|indictment|questionnaire|letter|message|commentary|editorial|article|speech|address|resolution|decision|law|decree|ordinance|report|question/i;
// "발표하였다", "대답하였다", "보내시였다", "편지를 받았다", "다음과 같다"
const KOREAN_VERBS =
  /발표|대답|보내|내였다|채택|다음과|공개하|실었|게재|받으시|[전지한][을를] 받|(?:담화|성명|론평|사설|글)에서 /;

/** Whether a paragraph has the words without which it can be no lead; cheap, since every page asks. */
export function mayAttribute(text: string): boolean {
  const head = text.length > LONGEST_LOOK ? text.slice(0, LONGEST_LOOK) : text;
  return (VERBS.test(head) && DOCUMENTS.test(head)) || KOREAN_VERBS.test(head);
}

const LONGEST_INTRODUCTION = 260;
// "reads as follows", "the full text", "said:", "다음과 같다"
const INTRODUCING = /follow|reads?\b|says?\b|said\b|text\b|runs\b|goes\b|다음|아래/;

/** Whether a paragraph begins with words that an introducing line has. */
export function mayIntroduce(text: string): boolean {
  return INTRODUCING.test(text.length > LONGEST_INTRODUCTION ? text.slice(0, LONGEST_INTRODUCTION) : text);
}
