import { TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../api/contract';
import { colourOf, css, stripe } from '../../transcript/colours';
import { ranked } from '../../transcript/rank';
import { CodeRule } from './CodeRule';
import { codeWith, selection } from './commands';
import { useColorScheme } from './scheme';
import { useStage, useVersion } from './stage';

/** What a code that is dragged carries. */
export const codeMime = 'application/x-tacit-code';

/** The codebook as a tree, with how often each code is used in this source. A click codes what is selected; a code can be dragged onto the text, and what is selected onto a code. */
export function RailCodes() {
    const { t } = useTranslation('reading');
    const { codes, opened } = useStage();
    const version = useVersion();
    const [filter, setFilter] = useState('');
    const [open, setOpen] = useState<string>();
    const counts = useMemo(() => {
        const found = new Map<string, number>();
        // Counted again whenever a coding changes.
        if (version >= 0) {
            opened.codings.placed.all().forEach(({ code }) => found.set(code, (found.get(code) ?? 0) + 1));
        }
        return found;
    }, [opened, version]);
    const all = [...codes.values()].map(({ code }) => code);
    const wanted = filter.trim() === '' ? undefined : new Set(ranked(all, filter, []).map(({ code }) => code.id));
    const shown = wanted === undefined ? all : all.filter(({ id }) => wanted.has(id));
    if (all.length === 0) {
        return <p className="quiet rail-empty">{t('rail.noCodes')}</p>;
    }
    return (
        <>
            <TextInput
                size="xs"
                mb="xs"
                value={filter}
                onChange={(event) => setFilter(event.currentTarget.value)}
                placeholder={t('rail.filter')}
                aria-label={t('rail.filter')}
            />
            <ul className="rail-codes">
                {shown.map((code) => (
                    <RailCode
                        key={code.id}
                        code={code}
                        depth={wanted === undefined ? depthOf(code, codes) : 0}
                        count={counts.get(code.id) ?? 0}
                        open={open === code.id}
                        onOpen={() => setOpen(open === code.id ? undefined : code.id)}
                    />
                ))}
            </ul>
        </>
    );
}

interface RowProps {
    code: Code;
    depth: number;
    count: number;
    open: boolean;
    onOpen: () => void;
}

function RailCode({ code, depth, count, open, onOpen }: RowProps) {
    const { t } = useTranslation('reading');
    const stage = useStage();
    const scheme = useColorScheme();
    const [over, setOver] = useState(false);
    const place = stage.codes.get(code.id)?.place ?? 0;
    const canCode = code.codable && !stage.readOnly;
    const use = () => (canCode && selection(stage) !== undefined ? codeWith(stage, [code.id]) : onOpen());
    return (
        <li style={{ paddingInlineStart: depth * 14 }} data-over={over || undefined}>
            <div className="rail-code">
                <button
                    type="button"
                    className="rail-code-name"
                    draggable={canCode}
                    title={t('rail.use')}
                    // Pressing it must not take the selection away from the text.
                    onMouseDown={(event) => (selection(stage) === undefined ? undefined : event.stopPropagation())}
                    onClick={use}
                    onDragStart={(event) => {
                        event.dataTransfer.setData(codeMime, code.id);
                        event.dataTransfer.effectAllowed = 'copy';
                    }}
                    onDragOver={(event) => {
                        if (canCode && !event.dataTransfer.types.includes(codeMime)) {
                            event.preventDefault();
                            event.dataTransfer.dropEffect = 'copy';
                            setOver(true);
                        }
                    }}
                    onDragLeave={() => setOver(false)}
                    onDrop={(event) => {
                        event.preventDefault();
                        setOver(false);
                        codeWith(stage, [code.id]);
                    }}
                >
                    <span
                        className="swatch"
                        aria-hidden
                        style={{ background: css(stripe(colourOf(code.colour, place), scheme)) }}
                    />
                    <span data-group={!code.codable || undefined}>{code.name}</span>
                    {count === 0 ? null : (
                        <span className="count">
                            <span className="visually-hidden">{t('rail.count')} </span>
                            {count}
                        </span>
                    )}
                </button>
                <button
                    type="button"
                    className="rail-code-rule"
                    aria-expanded={open}
                    aria-label={t('rail.rule', { name: code.name })}
                    onClick={onOpen}
                >
                    {'?'}
                </button>
            </div>
            {open ? <CodeRule code={code} /> : null}
        </li>
    );
}

function depthOf(code: Code, codes: ReadonlyMap<string, { code: Code }>): number {
    let depth = 0;
    for (let up = code.parent; up !== undefined && depth < 12; up = codes.get(up)?.code.parent) {
        depth++;
    }
    return depth;
}
