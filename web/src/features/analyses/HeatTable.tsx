import { ScrollArea } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A cell: what stands in it, how dark it is shaded, and what opens from it. */
export interface Cell {
    shown: string;
    /** What it means, where the sign alone does not say it. */
    meaning?: string;
    shade?: number;
    onOpen?: (() => void) | undefined;
}

/** Numbers with a shade behind them; the number is always there, so the shade tells nothing alone. */
export function HeatTable({
    caption,
    corner,
    columns,
    rows,
}: {
    caption: string;
    corner: string;
    columns: { id: string; name: string }[];
    rows: { id: string; name: string; depth: number; strong?: boolean; cells: Cell[] }[];
}) {
    const { t } = useTranslation('analyses');
    return (
        <ScrollArea type="auto" viewportProps={{ tabIndex: 0, 'aria-label': caption, role: 'region' }}>
            <table className="heat">
                <caption className="visually-hidden">{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{corner}</th>
                        {columns.map(({ id, name }) => (
                            <th key={id} scope="col">
                                {name}
                            </th>
                        ))}
                    </tr>
                </thead>
                <tbody>
                    {rows.map(({ id, name, depth, strong, cells }) => (
                        <tr key={id} data-strong={strong === true}>
                            <th scope="row" style={{ paddingLeft: `${0.4 + depth * 1.1}rem` }}>
                                {name}
                            </th>
                            {cells.map(({ shown, meaning, shade = 0, onOpen }, i) => (
                                <td
                                    key={columns[i]?.id ?? i}
                                    title={meaning}
                                    style={
                                        shade === 0
                                            ? {}
                                            : {
                                                  background: `color-mix(in srgb, var(--heat) ${Math.round(8 + shade * 42)}%, transparent)`,
                                              }
                                    }
                                >
                                    {onOpen === undefined ? (
                                        <>
                                            {shown}
                                            {meaning === undefined ? null : (
                                                <span className="visually-hidden">{meaning}</span>
                                            )}
                                        </>
                                    ) : (
                                        <button
                                            type="button"
                                            aria-label={t('open', {
                                                row: name,
                                                column: columns[i]?.name ?? '',
                                                value: shown,
                                            })}
                                            onClick={onOpen}
                                        >
                                            {shown}
                                        </button>
                                    )}
                                </td>
                            ))}
                        </tr>
                    ))}
                </tbody>
            </table>
        </ScrollArea>
    );
}
