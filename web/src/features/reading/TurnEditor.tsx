import { NativeSelect, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useStudy } from '../../store/study';
import { useRoom, useStage } from './stage';

/** The words of a turn, and who said them, to be changed. */
export function TurnEditor({ block: index }: { block: number }) {
    const { t } = useTranslation('reading');
    const { opened, room } = useStage();
    const { wish } = useStudy();
    const block = opened.transcript.block(index);
    const before = opened.transcript.words(block);
    const draft = useRoom((state) => state.drafts[index]);
    const { labels, source } = opened.reading;
    return (
        <div className="turn-editor" data-changed={(draft !== undefined && draft !== before) || undefined}>
            {block.label < 0 ? null : (
                <NativeSelect
                    size="xs"
                    maw={260}
                    aria-label={t('edit.saidBy', { turn: index + 1 })}
                    value={labels[block.label]?.label ?? ''}
                    data={labels.map(({ label, person }) => ({
                        value: label,
                        label: person === undefined || person.name === label ? label : `${label} (${person.name})`,
                    }))}
                    onChange={(event) =>
                        void wish({
                            do: 'relabel-turn',
                            source: source.id,
                            turn: index + 1,
                            label: event.currentTarget.value,
                        }).catch(() => undefined)
                    }
                />
            )}
            <Textarea
                aria-label={t('edit.words', { turn: index + 1 })}
                autosize
                minRows={1}
                classNames={{ input: 'said turn-input' }}
                value={draft ?? before}
                onChange={(event) => {
                    const words = event.currentTarget.value;
                    room.setState(({ drafts }) => {
                        const others = Object.entries(drafts).filter(([block]) => Number(block) !== index);
                        return {
                            drafts: Object.fromEntries(words === before ? others : [...others, [String(index), words]]),
                        };
                    });
                }}
            />
        </div>
    );
}
