import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code, Named } from '../../api/contract';
import { Dot } from '../../ui/Dot';
import { type Drop, type Place, placeAfter, placeDropped, type Step, treeRows, type TreeRow } from './tree';
import { useTreeKeys } from './useTreeKeys';

export interface CodeTreeProps {
    codes: Code[];
    coders: Named[];
    /** The codes that answer what is looked for, when something is. */
    found: ReadonlySet<string> | undefined;
    chosen: string | undefined;
    onChoose: (code: string) => void;
    /** Absent where the tree cannot be changed. */
    onMove?: ((code: string, place: Place) => void) | undefined;
}

/** The codebook as a treegrid. Every move by the mouse is also one by keys. */
export function CodeTree({ codes, coders, found, chosen, onChoose, onMove }: CodeTreeProps) {
    const { t } = useTranslation('codebook');
    const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
    const [at, setAt] = useState<string>();
    const [said, setSaid] = useState('');
    const body = useRef<HTMLTableSectionElement>(null);
    const rows = treeRows(codes, closed, found);
    const stop = rows.find(({ code }) => code.id === at) ?? rows.find(({ code }) => code.id === chosen) ?? rows[0];
    const refocus = useRef(false);

    // A moved line is another element: the focus goes with the code.
    useEffect(() => {
        if (refocus.current && at !== undefined) {
            refocus.current = false;
            rowOf(body.current, at)?.focus();
        }
    }, [codes, at]);

    const setOpen = (code: string, open: boolean) => {
        const next = new Set(closed);
        (open ? next.delete.bind(next) : next.add.bind(next))(code);
        setClosed(next);
    };
    const moved = (code: string, place: Place | undefined) => {
        const name = codes.find(({ id }) => id === code)?.name ?? code;
        if (place === undefined || onMove === undefined) {
            setSaid(t('tree.noMove', { name }));
            return;
        }
        if (place.parent !== undefined) {
            setOpen(place.parent, true);
        }
        refocus.current = true;
        const above = codes.find(({ id }) => id === place.parent)?.name;
        setSaid(
            above === undefined
                ? t('tree.movedTop', { name, position: place.position + 1 })
                : t('tree.moved', { name, above, position: place.position + 1 }),
        );
        onMove(code, place);
    };
    const onKeyDown = useTreeKeys(rows, {
        focus: (index) => {
            const code = rows[index]?.code.id;
            if (code !== undefined) {
                setAt(code);
                rowOf(body.current, code)?.focus();
            }
        },
        setOpen,
        choose: onChoose,
        move: (code: string, step: Step) => moved(code, placeAfter(codes, code, step)),
    });
    const drag = useDrag(codes, moved);

    return (
        <>
            <p id="tree-keys" className="visually-hidden">
                {t('tree.keys')}
            </p>
            {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table is what the pattern for treegrids is built on */}
            <table role="treegrid" aria-label={t('tree.label')} aria-describedby="tree-keys" className="code-tree">
                <thead>
                    <tr>
                        <th scope="col">{t('tree.code')}</th>
                        <th scope="col">{t('tree.codings')}</th>
                        {coders.map(({ id, name }) => (
                            <th key={id} scope="col" className="by-coder" title={name}>
                                {id}
                            </th>
                        ))}
                    </tr>
                </thead>
                <tbody ref={body}>
                    {rows.map((row) => (
                        <tr
                            key={row.code.id}
                            data-code={row.code.id}
                            aria-level={row.depth + 1}
                            aria-posinset={row.position}
                            aria-setsize={row.siblings}
                            aria-selected={row.code.id === chosen}
                            {...(row.parent ? { 'aria-expanded': row.open } : {})}
                            tabIndex={row === stop ? 0 : -1}
                            onKeyDown={onKeyDown}
                            onFocus={() => setAt(row.code.id)}
                            onClick={() => onChoose(row.code.id)}
                            {...(onMove === undefined ? {} : drag.row(row.code.id))}
                        >
                            <td style={{ paddingLeft: `${0.4 + row.depth * 1.15}rem` }}>
                                <NameCell row={row} onTwist={() => setOpen(row.code.id, !row.open)} />
                            </td>
                            <td className="count">
                                {row.code.codable || row.code.codings > 0 ? row.code.codings : ''}
                                {row.parent && row.total > row.code.codings ? (
                                    <span title={t('tree.beneath', { count: row.total })}>
                                        <span aria-hidden> ({row.total})</span>
                                        <span className="visually-hidden">
                                            {t('tree.beneath', { count: row.total })}
                                        </span>
                                    </span>
                                ) : null}
                            </td>
                            {coders.map(({ id }) => (
                                <td key={id} className="by-coder">
                                    {row.code.byCoder.find(({ coder }) => coder === id)?.codings ?? ''}
                                </td>
                            ))}
                        </tr>
                    ))}
                </tbody>
            </table>
            <p role="status" className="visually-hidden">
                {said}
            </p>
        </>
    );
}

const rowOf = (body: HTMLElement | null, code: string) =>
    body?.querySelector<HTMLElement>(`[data-code="${CSS.escape(code)}"]`);

function NameCell({ row, onTwist }: { row: TreeRow; onTwist: () => void }) {
    const { t } = useTranslation('codebook');
    const { code, parent, open } = row;
    return (
        <span className="code-name" {...(code.codable ? {} : { 'data-heading': '' })}>
            {parent ? (
                <UnstyledButton
                    className="twist"
                    tabIndex={-1}
                    aria-label={t(open ? 'tree.close' : 'tree.open', { name: code.name })}
                    onClick={(event) => {
                        event.stopPropagation();
                        onTwist();
                    }}
                >
                    {open ? <IconChevronDown size={15} aria-hidden /> : <IconChevronRight size={15} aria-hidden />}
                </UnstyledButton>
            ) : (
                <span className="twist" />
            )}
            <Dot colour={code.colour} />
            <span>{code.name}</span>
        </span>
    );
}

/** Dragging a line onto another: near its top it goes before it, near its bottom after it, else beneath it. */
function useDrag(codes: Code[], moved: (code: string, place: Place | undefined) => void) {
    const [dragged, setDragged] = useState<string>();
    const [over, setOver] = useState<{ code: string; drop: Drop }>();
    const dropOf = (event: DragEvent<HTMLElement>): Drop => {
        const box = event.currentTarget.getBoundingClientRect();
        const share = (event.clientY - box.top) / box.height;
        return share < 0.3 ? 'before' : share > 0.7 ? 'after' : 'beneath';
    };
    const end = () => {
        setDragged(undefined);
        setOver(undefined);
    };
    return {
        row: (code: string) => ({
            draggable: true,
            ...(over?.code === code ? { 'data-drop': over.drop } : {}),
            onDragStart: (event: DragEvent<HTMLElement>) => {
                event.dataTransfer.setData('text/plain', code);
                event.dataTransfer.effectAllowed = 'move';
                setDragged(code);
            },
            onDragOver: (event: DragEvent<HTMLElement>) => {
                const drop = dropOf(event);
                if (dragged !== undefined && placeDropped(codes, dragged, code, drop) !== undefined) {
                    event.preventDefault();
                    setOver({ code, drop });
                } else {
                    setOver(undefined);
                }
            },
            onDrop: (event: DragEvent<HTMLElement>) => {
                event.preventDefault();
                if (dragged !== undefined) {
                    moved(dragged, placeDropped(codes, dragged, code, dropOf(event)));
                }
                end();
            },
            onDragEnd: end,
        }),
    };
}
