import { Alert, Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import type { Code, Codebook, Named } from '../../api/contract';
import { findCodes } from '../../store/codes';
import { placeOf } from '../../store/places';
import { useOverview, useResource, useStudyHandle } from '../../store/queries';
import { useStudy } from '../../store/study';
import { Empty } from '../../ui/Empty';
import { PageTitle } from '../../ui/PageTitle';
import { Shown } from '../../ui/Shown';
import './codebook.css';
import { CodePanel } from './CodePanel';
import { CodeTree } from './CodeTree';
import { NewCode } from './NewCode';

const moment = /^\d+$/;

/** The codes of the study: their tree, and the chosen one with its rule, its words, its memos and its history. `?at=N` shows them as they were after an entry. */
export function CodebookPage() {
    const [search] = useSearchParams();
    const at = search.get('at') ?? '';
    const then = moment.test(at) ? at : undefined;
    const codebook = useResource<Codebook>('codebook', then === undefined ? 'codebook' : `codebook?at=${then}`);
    return <Shown query={codebook}>{({ codes }) => <Codes codes={codes} then={then} />}</Shown>;
}

/** Where a new code is being made: beneath a code, at the root, or nowhere. */
type Making = { beneath?: string } | undefined;

function Codes({ codes, then }: { codes: Code[]; then: string | undefined }) {
    const { t } = useTranslation('codebook');
    const study = useStudyHandle();
    const navigate = useNavigate();
    const params = useParams();
    const overview = useOverview().data;
    const { wish } = useStudy();
    const [making, setMaking] = useState<Making>();
    const fixed = then !== undefined || overview?.readOnly === true;
    const coders = (overview?.coders ?? []).filter(({ codings }) => codings > 0);
    const chosen = codes.find(({ id }) => id === params.code);
    const suffix = then === undefined ? '' : `?at=${then}`;
    const choose = (code: string) => void navigate(`${placeOf.code(study, code)}${suffix}`);
    const made = (code: string | undefined) => {
        setMaking(undefined);
        if (code !== undefined) {
            choose(code);
        }
    };
    return (
        <>
            <PageTitle title={t('title')} lead={t('lead')}>
                {fixed ? null : (
                    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setMaking({})}>
                        {t('new.open')}
                    </Button>
                )}
            </PageTitle>
            {then === undefined ? null : <AsItWas entry={then} />}
            {making !== undefined && making.beneath === undefined ? <NewCode codes={codes} onDone={made} /> : null}
            {codes.length === 0 ? (
                making === undefined ? (
                    <Empty title={t('empty.title')}>{t('empty.body')}</Empty>
                ) : null
            ) : (
                <div className="two-sided" data-chosen={chosen !== undefined}>
                    <TreeSide
                        codes={codes}
                        coders={coders}
                        chosen={chosen?.id}
                        onChoose={choose}
                        onMove={
                            fixed
                                ? undefined
                                : (code, place) => void wish({ do: 'move-code', code, ...place }).catch(() => undefined)
                        }
                    />
                    <section aria-label={chosen === undefined ? t('choose.title') : chosen.name}>
                        {chosen === undefined ? (
                            <Empty title={t(params.code === undefined ? 'choose.title' : 'choose.gone')}>
                                {t('choose.body')}
                            </Empty>
                        ) : (
                            <CodePanel
                                key={chosen.id}
                                code={chosen}
                                codes={codes}
                                fixed={fixed}
                                onNewBeneath={() => setMaking({ beneath: chosen.id })}
                            >
                                {making?.beneath === chosen.id ? (
                                    <NewCode codes={codes} beside={chosen} onDone={made} />
                                ) : null}
                            </CodePanel>
                        )}
                    </section>
                </div>
            )}
        </>
    );
}

function AsItWas({ entry }: { entry: string }) {
    const { t } = useTranslation('codebook');
    const study = useStudyHandle();
    return (
        <Alert color="yellow" mb="md" title={t('then.title', { entry })}>
            <Text size="sm">
                {t('then.body')}{' '}
                <Anchor component={Link} to={`/studies/${study}/codebook`} size="sm" underline="always">
                    {t('then.now')}
                </Anchor>
            </Text>
        </Alert>
    );
}

function TreeSide({
    codes,
    coders,
    chosen,
    onChoose,
    onMove,
}: {
    codes: Code[];
    coders: Named[];
    chosen: string | undefined;
    onChoose: (code: string) => void;
    onMove: ((code: string, place: { parent?: string; position: number }) => void) | undefined;
}) {
    const { t } = useTranslation('codebook');
    const [text, setText] = useState('');
    const found = text.trim() === '' ? undefined : findCodes(codes, text);
    return (
        <section aria-label={t('tree.label')}>
            <Stack gap="xs" p={4}>
                <TextInput
                    type="search"
                    label={t('find.label')}
                    placeholder={t('find.hint')}
                    value={text}
                    onChange={({ currentTarget: { value } }) => setText(value)}
                    onKeyDown={(event) => {
                        const best = found?.[0];
                        if (event.key === 'Enter' && best !== undefined) {
                            onChoose(best.id);
                        } else if (event.key === 'Escape') {
                            setText('');
                        }
                    }}
                />
                <Group justify="space-between" gap="xs">
                    <Text size="sm" className="quiet" role="status">
                        {found === undefined
                            ? t('find.all', { count: codes.length })
                            : t('find.found', { count: found.length })}
                    </Text>
                </Group>
                {found?.length === 0 ? (
                    <Text size="sm">{t('find.none')}</Text>
                ) : (
                    <CodeTree
                        codes={codes}
                        coders={coders.length > 3 ? [] : coders}
                        found={found === undefined ? undefined : new Set(found.map(({ id }) => id))}
                        chosen={chosen}
                        onChoose={onChoose}
                        onMove={onMove}
                    />
                )}
            </Stack>
        </section>
    );
}
