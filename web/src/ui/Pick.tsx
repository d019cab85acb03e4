import { Group, Select, type SelectProps, Text } from '@mantine/core';
import { Dot } from './Dot';

/** One thing that can be picked: found by its label, and by other words it goes by. */
export interface Choice {
    value: string;
    label: string;
    hint?: string;
    colour?: string;
    disabled?: boolean;
}

/** Type-ahead over many things. What is typed is ranked by whoever gives the list; without a ranking the label must hold it. */
export function Pick({
    choices,
    onPick,
    ranked,
    value = null,
    ...rest
}: {
    choices: Choice[];
    onPick: (value: string | null) => void;
    ranked?: (typed: string) => string[];
    value?: string | null;
} & Omit<SelectProps, 'data' | 'onChange' | 'filter' | 'value'>) {
    const known = new Map(choices.map((choice) => [choice.value, choice]));
    const found = ranked;
    return (
        <Select
            searchable
            data={choices.map(({ value: id, label, disabled = false }) => ({ value: id, label, disabled }))}
            value={value}
            onChange={onPick}
            openOnFocus={false}
            withScrollArea={false}
            styles={{ options: { maxHeight: 300, overflowY: 'auto' } }}
            comboboxProps={{ width: 'max-content', position: 'bottom-start', withinPortal: false }}
            {...(found === undefined
                ? {}
                : {
                      filter: ({ options, search }) => {
                          const typed = search.trim();
                          if (
                              typed === '' ||
                              choices.some(({ label, value: id }) => id === value && label === search)
                          ) {
                              return options;
                          }
                          const order = found(typed);
                          const place = new Map(order.map((id, i) => [id, i]));
                          const at = (option: (typeof options)[number]) =>
                              'value' in option ? place.get(option.value) : undefined;
                          return options
                              .filter((option) => at(option) !== undefined)
                              .sort((a, b) => (at(a) ?? 0) - (at(b) ?? 0));
                      },
                  })}
            renderOption={({ option }) => {
                const choice = known.get(option.value);
                return (
                    <Group gap={8} wrap="nowrap">
                        {choice?.colour === undefined ? null : <Dot colour={choice.colour} />}
                        <span>
                            <Text span size="sm">
                                {option.label}
                            </Text>
                            {choice?.hint === undefined || choice.hint === '' ? null : (
                                <Text span size="xs" className="quiet" ml={8}>
                                    {choice.hint}
                                </Text>
                            )}
                        </span>
                    </Group>
                );
            }}
            {...rest}
        />
    );
}
