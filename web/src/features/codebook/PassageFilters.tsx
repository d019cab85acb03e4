import { Checkbox, Group, MultiSelect, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { directions, type PassageFilter, type PassageOrder } from '../../store/passages';
import { useOverview } from '../../store/queries';

const orders: PassageOrder[] = ['session', 'participant', 'length'];
const parts = ['site', 'role', 'session', 'coder', 'direction'] as const;
type Part = (typeof parts)[number];

/** The filter that stands in an address. */
export function filterOf(search: URLSearchParams): PassageFilter {
    const asked = search.get('order') as PassageOrder | null;
    const filter: PassageFilter = {
        beneath: search.get('beneath') !== 'false',
        order: asked !== null && orders.includes(asked) ? asked : 'session',
    };
    parts.forEach((part) => {
        const values = search.getAll(part);
        if (values.length > 0) {
            filter[part] = values;
        }
    });
    return filter;
}

/** Which of a code's passages are shown, and in what order. */
export function PassageFilters({
    filter,
    put,
    hasBeneath,
    children,
}: {
    filter: PassageFilter;
    put: (part: string, values: string[]) => void;
    hasBeneath: boolean;
    children: ReactNode;
}) {
    const { t } = useTranslation(['codebook', 'shell']);
    const overview = useOverview().data;
    const named = (all: readonly { id: string; name: string }[] = []) =>
        all.map(({ id, name }) => ({ value: id, label: name === '' ? id : name }));
    const offered: Record<Part, { value: string; label: string }[]> = {
        site: named(overview?.sites),
        role: named(overview?.details.roles),
        session: named(overview?.sessions),
        coder: named(overview?.coders),
        direction: directions.map((value) => ({ value, label: t(`shell:direction.${value}`) })),
    };
    return (
        <Group gap="sm" align="flex-end" mb="xs" role="group" aria-label={t('filter.label')}>
            <NativeSelect
                size="xs"
                label={t('filter.order')}
                data={orders.map((value) => ({ value, label: t(`filter.orders.${value}`) }))}
                value={filter.order ?? 'session'}
                onChange={({ currentTarget: { value } }) => put('order', [value])}
            />
            {parts
                .filter((part) => offered[part].length > 1)
                .map((part) => (
                    <MultiSelect
                        key={part}
                        size="xs"
                        w={(filter[part]?.length ?? 0) > 0 ? 'auto' : '7.5rem'}
                        maw="16rem"
                        clearable
                        label={t(`filter.${part}`)}
                        placeholder={(filter[part]?.length ?? 0) > 0 ? '' : t('filter.any')}
                        data={offered[part]}
                        value={filter[part] ?? []}
                        onChange={(values) => put(part, values)}
                        comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
                    />
                ))}
            {children}
            {hasBeneath ? (
                <Checkbox
                    size="xs"
                    mb={6}
                    label={t('filter.beneath')}
                    checked={filter.beneath ?? true}
                    onChange={({ currentTarget: { checked } }) => put('beneath', checked ? [] : ['false'])}
                />
            ) : null}
        </Group>
    );
}
