import type { Code } from '../../api/contract';
import type { ShownCodings } from '../../store/readings';
import { colourOf, css, type Scheme, tint } from '../../transcript/colours';
import type { Page } from './page';

/** Whether this browser can paint text without elements around it; without it the stripes and lists still say all. */
export const canPaint = typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight !== 'undefined';

const prefix = 'tacit-';
const marks = ['selection', 'caret', 'lit', 'playing'] as const;
export type Mark = (typeof marks)[number];

/**
 * Paints codings behind the words near the part that is seen: one highlight for each code, one range for each coding and turn, so that labels stay unpainted. Only what changed is painted
 * again. The browser looks through all ranges whenever the page changes, which is why those far away are taken out.
 */
export class Painter {
    private readonly sheet = new CSSStyleSheet();
    private readonly codes = new Map<string, Highlight>();
    private readonly painted = new Map<number, [Highlight, StaticRange][]>();
    private readonly marks = new Map<Mark, Highlight>();
    private ends: (() => void)[] = [];

    constructor(
        private readonly page: Page,
        private readonly codings: ShownCodings,
    ) {}

    /** @returns how to take all paint away again */
    start(): () => void {
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
        marks.forEach((mark, i) => {
            const highlight = new Highlight();
            highlight.priority = 10 + i;
            this.marks.set(mark, highlight);
            CSS.highlights.set(`${prefix}${mark}`, highlight);
        });
        const { page, codings } = this;
        this.ends = [
            codings.subscribe((touched) =>
                (touched === 'all' ? page.nearBlocks() : [...touched]).forEach((block) => this.paint(block)),
            ),
            page.onMove((block, near) => (near ? this.paint(block) : this.clear(block))),
        ];
        page.nearBlocks().forEach((block) => this.paint(block));
        return () => this.end();
    }

    /** Colours as the codebook has them, for a light or dark page. */
    colour(codes: Iterable<{ code: Code; place: number }>, scheme: Scheme): void {
        const rules = [...codes].map(({ code, place }) => {
            const behind = css(tint(colourOf(code.colour, place), scheme), 0.62);
            return `::highlight(${nameOf(code.id)}) { background-color: ${behind}; }`;
        });
        this.sheet.replaceSync(rules.join('\n'));
    }

    /** Marks stretches apart from any code: what is selected, where the caret is, what is pointed at. */
    mark(mark: Mark, stretches: readonly { start: number; end: number }[]): void {
        const highlight = this.marks.get(mark);
        highlight?.clear();
        stretches.forEach(({ start, end }) => this.page.rangesOf(start, end).forEach((range) => highlight?.add(range)));
    }

    private end(): void {
        this.ends.forEach((end) => end());
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
        this.codes.forEach((_, code) => CSS.highlights.delete(nameOf(code)));
        marks.forEach((mark) => CSS.highlights.delete(`${prefix}${mark}`));
        this.codes.clear();
        this.painted.clear();
    }

    private paint(block: number): void {
        this.clear(block);
        const node = this.page.textOf(block);
        if (node === undefined || !this.page.isNear(block)) {
            return;
        }
        const ranges: [Highlight, StaticRange][] = [];
        for (const { coding, from, to } of this.codings.placed.inBlock(block)) {
            if (to > from && to <= node.length && this.codings.shows(coding)) {
                const highlight = this.of(coding.code);
                const range = new StaticRange({
                    startContainer: node,
                    startOffset: from,
                    endContainer: node,
                    endOffset: to,
                });
                highlight.add(range);
                ranges.push([highlight, range]);
            }
        }
        this.painted.set(block, ranges);
    }

    private clear(block: number): void {
        this.painted.get(block)?.forEach(([highlight, range]) => highlight.delete(range));
        this.painted.delete(block);
    }

    private of(code: string): Highlight {
        let highlight = this.codes.get(code);
        if (highlight === undefined) {
            highlight = new Highlight();
            this.codes.set(code, highlight);
            CSS.highlights.set(nameOf(code), highlight);
        }
        return highlight;
    }
}

/** The name of a code's highlight: an id may hold signs that a name in CSS may not. */
function nameOf(code: string): string {
    return `${prefix}code-${code.replace(/[^A-Za-z0-9]/gu, (sign) => `_${sign.charCodeAt(0)}`)}`;
}
