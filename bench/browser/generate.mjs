// A study folder with one invented transcript of about as many words and codings as asked for; the same each time.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const said =
    `the clinic letter nurse came back after winter and nobody had asked about rooms we said it again on Tuesday because
two of us were there when trust began to matter more than money which is what patients notice first`.split(/\s+/u);

function chance(seed) {
    let state = seed;
    return (below) => {
        state = (state * 48271) % 2147483647;
        return state % below;
    };
}

/** Writes the folder and answers what is in it. */
export function generate(folder, words, codings, codes = 40) {
    const draw = chance(20);
    const speakers = ["MOD", "ANNE", "BEN", "CARA", "DEV"];
    let text = "";
    let count = 0;
    const turns = [];
    while (count < words) {
        const length = 12 + draw(78);
        const sentences = [];
        for (let left = length; left > 0;) {
            const here = Math.min(left, 6 + draw(14));
            const sentence = Array.from({ length: here }, () => said[draw(said.length)]).join(" ");
            sentences.push(`${sentence[0].toUpperCase()}${sentence.slice(1)}.`);
            left -= here;
        }
        text += `${speakers[turns.length % 2 === 0 ? 0 : 1 + draw(4)]}: `;
        const start = text.length;
        text += `${sentences.join(" ")}\n\n`;
        turns.push([start, text.length - 2]);
        count += length;
    }
    const rows = ["id,source,quote,turn,start,end,code,coder,at,direction,level,weight,memo"];
    for (let i = 0; i < codings; i++) {
        const [from, to] = turns[draw(turns.length)];
        const start = from + draw(Math.max(to - from - 30, 1));
        const end = Math.min(to, start + 20 + draw(220));
        const id = `00000000-0000-4000-8000-${String(i).padStart(12, "0")}`;
        rows.push(
            `${id},T1,,,${start},${end},code-${draw(codes)},${draw(2) === 0 ? "C1" : "C2"},2031-03-20T22:11:36Z,,,,`,
        );
    }
    mkdirSync(join(folder, "transcripts"), { recursive: true });
    writeFileSync(join(folder, "transcripts", "T1.txt"), text);
    writeFileSync(join(folder, "codings.csv"), `${rows.join("\n")}\n`);
    const tree = Array.from({ length: codes }, (_, i) => `  - {id: code-${i}, name: Code number ${i}}`).join("\n");
    writeFileSync(join(folder, "codebook.yaml"), `codes:\n${tree}\n`);
    writeFileSync(
        join(folder, "study.yaml"),
        `format: tacit-study/1
title: A long transcript
question: How long does it take?
notice: Invented for measuring.
stance: codebook
label-policy: id-and-role
minimum-cell: 3
coders:
  - {id: C1, name: First coder}
  - {id: C2, name: Second coder}
sessions:
  - {id: T1, kind: focus-group, date: 2031-03-12}
sources:
  - {id: T1, name: T1.txt, session: T1, file: transcripts/T1.txt}
`,
    );
    return { words: count, turns: turns.length, codings };
}
