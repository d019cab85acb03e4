import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Code, Wish } from '../../api/contract';
import { placeOf } from '../../store/places';
import { useStudyHandle } from '../../store/queries';
import { useStudy } from '../../store/study';
import { CodeFields, emptyDraft } from './CodeFields';
import { Effects } from './Effects';

/** Makes of some of a code's passages a code of their own, with every effect in view before it is done. */
export function SplitCode({
    code,
    codes,
    codings,
    onCancel,
    onDone,
}: {
    code: Code;
    codes: Code[];
    codings: { source: string; coding: string }[];
    onCancel: () => void;
    onDone: () => void;
}) {
    const { t } = useTranslation(['codebook', 'shell']);
    const study = useStudyHandle();
    const navigate = useNavigate();
    const { wish } = useStudy();
    const [draft, setDraft] = useState({ ...emptyDraft, colour: code.colour });
    const [looked, setLooked] = useState<Wish>();
    const [doing, setDoing] = useState(false);
    const name = draft.name.trim();
    const asked = { do: 'split-code', code: code.id, part: { ...draft, name }, codings };
    return (
        <form
            aria-label={t('split.title', { name: code.name })}
            onSubmit={(event) => {
                event.preventDefault();
                if (name !== '') {
                    setLooked(asked);
                }
            }}
        >
            <Text size="sm" fw={600}>
                {t('split.title', { name: code.name })}
            </Text>
            <Text size="sm" className="quiet" mb="xs">
                {t('split.lead', { count: codings.length })}
            </Text>
            <CodeFields
                draft={draft}
                onChange={(next) => {
                    setDraft(next);
                    setLooked(undefined);
                }}
                codes={codes}
                rule={false}
            />
            {looked === undefined ? null : <Effects wish={looked} doing={doing} />}
            <Group gap="xs" mt="sm">
                {looked === undefined ? (
                    <Button size="xs" type="submit" disabled={name === ''}>
                        {t('split.look')}
                    </Button>
                ) : (
                    <Button
                        size="xs"
                        onClick={() => {
                            setDoing(true);
                            wish(asked).then(
                                ({ made }) => {
                                    onDone();
                                    if (made.code !== undefined) {
                                        void navigate(placeOf.code(study, made.code));
                                    }
                                },
                                () => setDoing(false),
                            );
                        }}
                    >
                        {t('split.do')}
                    </Button>
                )}
                <Button size="xs" variant="default" onClick={onCancel}>
                    {t('shell:cancel')}
                </Button>
            </Group>
        </form>
    );
}
