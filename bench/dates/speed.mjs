import anyDateParser from 'any-date-parser';
import * as chrono from 'chrono-node';
import { parse } from 'date-fns';
import { loadReader } from './bundle.mjs';

const ROUNDS = 61;
const { normalizeDate } = await loadReader();

const texts = ['01/10/2023', 'January 30, 2025', '2023-10-01', '2023년 10월 1일'];
const formats = ['dd/MM/yyyy', 'MMMM d, yyyy', 'yyyy-MM-dd', "yyyy'년' M'월' d'일'"];
const today = new Date(2023, 9, 4);

/** What is measured, and how often in a round: about as long for each. */
const runs = [['new Date(iso)', 20_000, () => new Date('2023-10-01').getTime()]];
for (const [row, text] of texts.entries()) {
  runs.push([`kcnawatch ${text}`, 8_000, () => normalizeDate(text).span[1]]);
  runs.push([`date-fns ${text}`, 1_000, () => parse(text, formats[row], today).getTime()]);
  runs.push([`any-date-parser ${text}`, 1_000, () => Number(anyDateParser.fromString(text))]);
  runs.push([`chrono ${text}`, 200, () => chrono.en.GB.parse(text).length]);
}

// The runs take turns, so that a slow moment of the machine falls on all of them.
let sink = 0;
const times = runs.map(() => []);
for (let round = 0; round < ROUNDS; round++) {
  for (const [index, [, count, run]] of runs.entries()) {
    const start = process.hrtime.bigint();
    for (let turn = 0; turn < count; turn++) sink += run();
    times[index].push(Number(process.hrtime.bigint() - start) / count);
  }
}
const medians = times.map((list) => list.sort((a, b) => a - b)[ROUNDS >> 1]);
for (const [index, [name]] of runs.entries()) {
  const nanoseconds = `${medians[index].toFixed(0)} ns`.padStart(10);
  console.log(name.padEnd(40), nanoseconds, (medians[0] / medians[index]).toFixed(3).padStart(8));
}
if (Number.isNaN(sink)) console.log('a reader gave no number');
