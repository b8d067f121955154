import { loadReader } from './bundle.mjs';

const { normalizeDate } = await loadReader();

const pieces = [
  '1',
  ' ',
  '/',
  '1/',
  '1.',
  '-',
  'January ',
  'January 1 ',
  'May 5, ',
  '년',
  '5일',
  '2023(',
  'Sunday ',
  'the ',
  'in 2023 people ',
  '十',
  '"',
  'Juche ',
];
for (const piece of pieces) {
  const times = [250_000, 500_000, 1_000_000].map((length) => {
    const text = piece.repeat(length / piece.length);
    const start = process.hrtime.bigint();
    normalizeDate(text);
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  console.log(
    JSON.stringify(piece).padEnd(20),
    times.map((time) => `${time.toFixed(1)} ms`.padStart(10)).join(''),
  );
}
