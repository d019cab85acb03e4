import { ScrollArea, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lens } from '../../api/contract';
import { constructRows, type Framework, type Subject } from './lens';

/** So many columns can show their reasons in full; with more, a reason is read below the table. */
const wide = 6;

/** Constructs against themes or codes, with the reason for each link. */
export function LensMatrix({
    framework,
    links,
    subjects,
}: {
    framework: Framework;
    links: Lens['links'];
    subjects: Subject[];
}) {
    const { t } = useTranslation('lens');
    const [kind, setKind] = useState('theme');
    const [read, setRead] = useState<{ name: string; construct: string; reason: string }>();
    const columns = subjects.filter(
        (subject) => subject.kind === kind && links.some((link) => link.subject === subject.id),
    );
    const used = new Set(
        links.filter(({ subject }) => columns.some(({ id }) => id === subject)).map((l) => l.construct),
    );
    const rows = constructRows(framework.constructs);
    const parents = new Set(
        rows.flatMap(({ construct }) => (used.has(construct.id) ? above(framework, construct.id) : [])),
    );
    const shown = rows.filter(({ construct }) => used.has(construct.id) || parents.has(construct.id));
    const inFull = columns.length <= wide;
    return (
        <>
            <SegmentedControl
                mb="sm"
                aria-label={t('matrix.columns')}
                data={[
                    { value: 'theme', label: t('matrix.themes') },
                    { value: 'code', label: t('matrix.codes') },
                ]}
                value={kind}
                onChange={(value) => {
                    setKind(value);
                    setRead(undefined);
                }}
            />
            {columns.length === 0 ? <Text className="quiet">{t('matrix.none')}</Text> : null}
            {inFull ? null : (
                <Text role="status" size="sm" mb="sm" mih="3rem" maw="75ch">
                    {read === undefined ? (
                        <span className="quiet">{t('matrix.choose')}</span>
                    ) : (
                        t('matrix.read', { ...read })
                    )}
                </Text>
            )}
            {columns.length === 0 ? null : (
                <ScrollArea type="auto">
                    <table className="lens-matrix" data-full={inFull}>
                        <caption className="visually-hidden">{t('matrix.caption')}</caption>
                        <thead>
                            <tr>
                                <td />
                                {columns.map(({ id, name }) => (
                                    <th key={id} scope="col">
                                        <span>{name}</span>
                                    </th>
                                ))}
                            </tr>
                        </thead>
                        <tbody>
                            {shown.map(({ construct, depth }) => (
                                <tr key={construct.id}>
                                    <th scope="row" style={{ paddingLeft: `${depth}rem` }}>
                                        {construct.name}
                                    </th>
                                    {columns.map(({ id, name }) => {
                                        const link = links.find(
                                            (one) => one.subject === id && one.construct === construct.id,
                                        );
                                        const words = { name, construct: construct.name, reason: link?.reason ?? '' };
                                        return (
                                            <td key={id} data-linked={link !== undefined}>
                                                {link === undefined ? null : inFull ? (
                                                    link.reason
                                                ) : (
                                                    <button
                                                        type="button"
                                                        aria-label={t('matrix.read', words)}
                                                        aria-pressed={
                                                            read?.name === name && read.construct === construct.name
                                                        }
                                                        onClick={() => setRead(words)}
                                                        onFocus={() => setRead(words)}
                                                        onMouseEnter={() => setRead(words)}
                                                    >
                                                        <span aria-hidden>{'\u25cf'}</span>
                                                    </button>
                                                )}
                                            </td>
                                        );
                                    })}
                                </tr>
                            ))}
                        </tbody>
                    </table>
                </ScrollArea>
            )}
        </>
    );
}

function above(framework: Framework, id: string): string[] {
    const parents: string[] = [];
    const parentOf = (one: string) => framework.constructs.find((construct) => construct.id === one)?.parent;
    for (let at = parentOf(id); at !== undefined && !parents.includes(at); at = parentOf(at)) {
        parents.push(at);
    }
    return parents;
}
