import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { placeAbout } from '../../store/places';
import { useStudyHandle } from '../../store/queries';
import { useStudy } from '../../store/study';
import { Dot } from '../../ui/Dot';
import type { Judged, Subject } from './lens';
import { Reason } from './Reason';

/** What is read through the framework, by how it stands to it. One can be taken up, by key or mouse, and put to a construct. */
export function Subjects({
    judged,
    framework,
    held,
    onHold,
}: {
    judged: Judged;
    framework: string;
    held: string | undefined;
    onHold: ((subject: string | undefined) => void) | undefined;
}) {
    const { t } = useTranslation('lens');
    const { wish } = useStudy();
    const [leaving, setLeaving] = useState<string>();
    const row = (subject: Subject, more?: ReactNode) => (
        <li key={subject.id}>
            <SubjectRow subject={subject} held={held === subject.id} onHold={onHold}>
                {more}
            </SubjectRow>
            {leaving === subject.id ? (
                <Reason
                    label={t('outside.why', { name: subject.name })}
                    action={t('outside.mark')}
                    onLeave={() => setLeaving(undefined)}
                    onSave={(reason) =>
                        wish({ do: 'mark-outside', subject: subject.id, framework, reason }).then(() =>
                            setLeaving(undefined),
                        )
                    }
                />
            ) : null}
        </li>
    );
    return (
        <section aria-label={t('subjects.label')}>
            <Part title={t('subjects.notConsidered')} count={judged.notConsidered.length} lead={t('subjects.notYet')}>
                {judged.notConsidered.map((subject) =>
                    row(
                        subject,
                        onHold === undefined ? null : (
                            <Button size="compact-xs" variant="subtle" onClick={() => setLeaving(subject.id)}>
                                {t('outside.open')}
                            </Button>
                        ),
                    ),
                )}
            </Part>
            <Part title={t('subjects.outside')} count={judged.outside.length} lead={t('subjects.outsideLead')}>
                {judged.outside.map((subject) => (
                    <li key={subject.id}>
                        <SubjectRow subject={subject} held={held === subject.id} onHold={undefined}>
                            {onHold === undefined ? null : (
                                <Button
                                    size="compact-xs"
                                    variant="subtle"
                                    onClick={() =>
                                        void wish({ do: 'unmark-outside', subject: subject.id, framework }).catch(
                                            () => undefined,
                                        )
                                    }
                                >
                                    {t('outside.unmark')}
                                </Button>
                            )}
                        </SubjectRow>
                        <Text size="sm" className="quiet" pl="xl" maw="60ch">
                            {subject.reason}
                        </Text>
                    </li>
                ))}
            </Part>
            <Part title={t('subjects.linked')} count={judged.linked.length}>
                {judged.linked.map((subject) => row(subject))}
            </Part>
        </section>
    );
}

function Part({
    title,
    count,
    lead,
    children,
}: {
    title: string;
    count: number;
    lead?: string;
    children: ReactNode[];
}) {
    return (
        <section aria-label={title} style={{ marginBottom: '1.25rem' }}>
            <Title order={3} size="h6">
                {title} <span className="quiet">{count}</span>
            </Title>
            {lead === undefined ? null : (
                <Text size="xs" className="quiet" mb={4}>
                    {lead}
                </Text>
            )}
            <ul className="plain">{children}</ul>
        </section>
    );
}

function SubjectRow({
    subject,
    held,
    onHold,
    children,
}: {
    subject: Subject;
    held: boolean;
    onHold: ((subject: string | undefined) => void) | undefined;
    children?: ReactNode;
}) {
    const { t } = useTranslation('lens');
    const study = useStudyHandle();
    return (
        <Group
            gap={6}
            wrap="nowrap"
            py={2}
            align="flex-start"
            draggable={onHold !== undefined}
            onDragStart={(event) => {
                event.dataTransfer.setData('text/plain', subject.id);
                event.dataTransfer.effectAllowed = 'link';
                onHold?.(subject.id);
            }}
            className={held ? 'held' : ''}
        >
            {onHold === undefined ? null : (
                <IconGripVertical size={15} aria-hidden style={{ flex: 'none', marginTop: 4, cursor: 'grab' }} />
            )}
            <span style={{ paddingTop: 2 }}>{subject.kind === 'code' ? <Dot colour={subject.colour} /> : null}</span>
            <Anchor
                component={Link}
                to={placeAbout(study, subject.id) ?? ''}
                size="sm"
                c="var(--ink)"
                flex={1}
                ff={subject.kind === 'theme' ? 'var(--serif)' : 'inherit'}
                fw={subject.kind === 'theme' ? 600 : 400}
            >
                {subject.name}
            </Anchor>
            {onHold === undefined ? null : (
                <Button
                    size="compact-xs"
                    variant={held ? 'filled' : 'subtle'}
                    aria-pressed={held}
                    aria-label={t('subjects.takeUp', { name: subject.name })}
                    onClick={() => onHold(held ? undefined : subject.id)}
                >
                    {t('subjects.link')}
                </Button>
            )}
            {children}
        </Group>
    );
}
