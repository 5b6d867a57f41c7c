// Times chrono over the articles of this directory, and prints the best of
// several rounds. Install it outside the repository and say where:
//
//   npm install --prefix /tmp/chrono chrono-node@2
//   go run . | NODE_PATH=/tmp/chrono/node_modules node chrono.mjs
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const chrono = createRequire(import.meta.url)("chrono-node");
const articles = readFileSync(0, "utf8").split("\f").filter((a) => a !== "");
const bytes = articles.reduce((sum, a) => sum + Buffer.byteLength(a), 0);
const published = new Date(Date.UTC(2018, 6, 20));

let best = Infinity;
let found = 0;
for (let round = 0; round < 7; round++) {
  const start = process.hrtime.bigint();
  found = articles.reduce((sum, a) => sum + chrono.parse(a, published).length, 0);
  best = Math.min(best, Number(process.hrtime.bigint() - start));
}
console.log(`chrono ${(bytes / best * 1000).toFixed(2)} MB/s, ${found} times in ${articles.length} articles`);
