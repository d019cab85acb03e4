import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Code, Wish } from '../../api/contract';
import { beneath, codeChoices } from '../../store/codes';
import { placeOf } from '../../store/places';
import { useStudyHandle } from '../../store/queries';
import { useStudy } from '../../store/study';
import { focusFirst } from '../../ui/focusFirst';
import { Pick } from '../../ui/Pick';
import { Effects } from './Effects';

/** Merges the code into another, with every effect in view before it is done. */
export function MergeCode({ code, codes, onDone }: { code: Code; codes: Code[]; onDone: () => void }) {
    const { t } = useTranslation(['codebook', 'shell']);
    const study = useStudyHandle();
    const navigate = useNavigate();
    const { wish } = useStudy();
    const [into, setInto] = useState<string | null>(null);
    const [doing, setDoing] = useState(false);
    const under = beneath(codes, code.id);
    const asked: Wish | undefined = into === null ? undefined : { do: 'merge-code', code: code.id, into };
    const merge = () => {
        if (asked !== undefined && into !== null) {
            setDoing(true);
            wish(asked).then(
                () => void navigate(placeOf.code(study, into)),
                () => setDoing(false),
            );
        }
    };
    return (
        <section ref={focusFirst} className="act" aria-label={t('merge.title', { name: code.name })}>
            <Title order={3} size="h5">
                {t('merge.title', { name: code.name })}
            </Title>
            <Text size="sm" className="quiet" mb="xs">
                {t('merge.lead')}
            </Text>
            <Pick
                {...codeChoices(
                    codes,
                    codes.filter(({ id }) => !under.has(id)),
                )}
                label={t('merge.into')}
                value={into}
                onPick={setInto}
            />
            {asked === undefined ? null : <Effects wish={asked} doing={doing} />}
            <Group gap="xs" mt="sm">
                <Button disabled={asked === undefined} onClick={merge}>
                    {t('merge.do')}
                </Button>
                <Button variant="default" onClick={onDone}>
                    {t('shell:cancel')}
                </Button>
            </Group>
        </section>
    );
}
