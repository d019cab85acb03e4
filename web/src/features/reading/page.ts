import type { Transcript } from '../../transcript/blocks';

/** A stretch in the page's own terms. */
export interface Place {
    node: Text;
    offset: number;
}

/**
 * The words of the transcript as they stand in the page: one element for each block, holding one text. It knows which are near the part that is seen, and turns places of the page into places
 * of the text and back.
 */
export class Page {
    private readonly words = new Map<number, HTMLElement>();
    private readonly blocks = new WeakMap<Element, number>();
    private readonly near = new Set<number>();
    private readonly listeners = new Map<number, () => void>();
    private readonly watcher: IntersectionObserver | undefined;
    private readonly moving = new Set<(block: number, near: boolean) => void>();
    private bring: ((block: number) => void) | undefined;

    constructor(readonly transcript: Transcript) {
        this.watcher =
            typeof IntersectionObserver === 'undefined'
                ? undefined
                : new IntersectionObserver(
                      (entries) => entries.forEach((entry) => this.saw(entry.target, entry.isIntersecting)),
                      { rootMargin: '600px 0px' },
                  );
    }

    /** An element of the words of a block came into the page. @returns how to say that it left */
    came(block: number, element: HTMLElement): () => void {
        this.words.set(block, element);
        this.blocks.set(element, block);
        this.watcher?.observe(element);
        return () => {
            this.watcher?.unobserve(element);
            if (this.words.get(block) === element) {
                this.words.delete(block);
                this.setNear(block, false);
            }
        };
    }

    end(): void {
        this.watcher?.disconnect();
    }

    isNear(block: number): boolean {
        return this.near.has(block);
    }
    nearBlocks(): readonly number[] {
        return [...this.near];
    }
    /** Hears when one block comes near or goes. */
    onNear(block: number, listener: () => void): () => void {
        this.listeners.set(block, listener);
        return () => void this.listeners.delete(block);
    }
    /** Hears of every block that comes near or goes. */
    onMove(listener: (block: number, near: boolean) => void): () => void {
        this.moving.add(listener);
        return () => void this.moving.delete(listener);
    }

    /** Where only some of the blocks are in the page: how another is brought into it. */
    bringBy(bring: (block: number) => void): () => void {
        this.bring = bring;
        return () => {
            this.bring = undefined;
        };
    }

    /** Whether blocks come into the page and leave it. */
    get isPartial(): boolean {
        return this.bring !== undefined;
    }

    element(block: number): HTMLElement | undefined {
        return this.words.get(block);
    }

    textOf(block: number): Text | undefined {
        const first = this.words.get(block)?.firstChild;
        return first instanceof Text ? first : undefined;
    }

    /** Where a unit of the text stands in the page; undefined while its block is not in it. */
    placeOf(unit: number): Place | undefined {
        const block = this.transcript.block(this.transcript.blockAt(unit));
        const node = this.textOf(block.index);
        const offset = Math.min(Math.max(unit - block.start, 0), node?.length ?? 0);
        return node === undefined ? undefined : { node, offset };
    }

    /** The ranges of a stretch of the text, one for each block, so that what stands between is left out. */
    rangesOf(start: number, end: number): StaticRange[] {
        const found: StaticRange[] = [];
        for (let index = this.transcript.blockAt(start); index < this.transcript.blocks.length; index++) {
            const block = this.transcript.block(index);
            if (block.start >= end) {
                break;
            }
            const node = this.textOf(index);
            const from = Math.max(start - block.start, 0);
            const to = Math.min(end, block.end) - block.start;
            if (node !== undefined && to > from && to <= node.length) {
                found.push(
                    new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
                );
            }
        }
        return found;
    }

    /** The unit of the text at a place of the page; a place outside the words counts as the nearer edge of its turn. */
    unitAt(node: Node, offset: number): number | undefined {
        const element = node instanceof Element ? node : node.parentElement;
        const words = element?.closest<HTMLElement>('.turn-words');
        const index = words == null ? undefined : this.blocks.get(words);
        if (index !== undefined) {
            const block = this.transcript.block(index);
            return node instanceof Text ? block.start + offset : offset === 0 ? block.start : block.end;
        }
        const turn = element?.closest<HTMLElement>('[data-block]');
        const number = Number(turn?.dataset.block ?? NaN);
        if (Number.isNaN(number)) {
            return undefined;
        }
        const own = this.words.get(number);
        const before = own !== undefined && (node.compareDocumentPosition(own) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
        return before ? this.transcript.block(number).start : this.transcript.block(number).end;
    }

    /** The unit of the text under a point of the window. */
    unitUnder(x: number, y: number): number | undefined {
        const at = document.caretPositionFromPoint(x, y);
        return at === null ? undefined : this.unitAt(at.offsetNode, at.offset);
    }

    /** The box of one character, in the window. */
    boxOf(unit: number, before = false): DOMRect | undefined {
        const place = this.placeOf(unit);
        if (place === undefined) {
            return undefined;
        }
        const range = document.createRange();
        const start = Math.max(0, Math.min(before ? place.offset - 1 : place.offset, place.node.length - 1));
        range.setStart(place.node, start);
        range.setEnd(place.node, Math.min(start + 1, place.node.length));
        return range.getBoundingClientRect();
    }

    /** Brings a unit into the seen part: only as far as needed, or to the upper third when it lies outside. */
    show(unit: number, smooth = false): void {
        const block = this.transcript.blockAt(unit);
        if (!this.words.has(block)) {
            this.bring?.(block);
        }
        const scroll = (behavior: ScrollBehavior) => {
            const box = this.boxOf(unit);
            const height = window.innerHeight;
            if (box !== undefined && (box.top < 72 || box.bottom > height - 96)) {
                window.scrollBy({ top: box.top - height / 3, behavior });
            }
        };
        scroll(smooth ? 'smooth' : 'instant');
        // Turns above may turn out taller or lower than was thought before they were drawn.
        requestAnimationFrame(() => requestAnimationFrame(() => scroll('instant')));
    }

    private saw(element: Element, near: boolean): void {
        const block = this.blocks.get(element);
        if (block !== undefined) {
            this.setNear(block, near);
        }
    }

    private setNear(block: number, near: boolean): void {
        if (near === this.near.has(block)) {
            return;
        }
        if (near) {
            this.near.add(block);
        } else {
            this.near.delete(block);
        }
        this.moving.forEach((listener) => listener(block, near));
        this.listeners.get(block)?.();
    }
}
