import { Alert, Button, Group, Text } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Construct, Lens } from '../../api/contract';
import { useStudy } from '../../store/study';
import { Dot } from '../../ui/Dot';
import { Pick } from '../../ui/Pick';
import { constructRows, type Framework, type Subject } from './lens';
import { Reason } from './Reason';

type Links = Lens['links'];

/** The framework's constructs with their rules, and what is linked to each with the reason. */
export function Constructs({
    framework,
    links,
    subjects,
    held,
    onHeldDone,
    fixed,
}: {
    framework: Framework;
    links: Links;
    subjects: Subject[];
    held: string | undefined;
    onHeldDone: () => void;
    fixed: boolean;
}) {
    const { t } = useTranslation('lens');
    const [search] = useSearchParams();
    const [linking, setLinking] = useState<string>();
    const [over, setOver] = useState<string>();
    const holding = subjects.find(({ id }) => id === held);
    const done = () => {
        setLinking(undefined);
        onHeldDone();
    };
    const target = (construct: Construct) =>
        fixed || !construct.codable
            ? {}
            : {
                  onDragOver: (event: DragEvent) => {
                      event.preventDefault();
                      setOver(construct.id);
                  },
                  onDragLeave: () => setOver(undefined),
                  onDrop: (event: DragEvent) => {
                      event.preventDefault();
                      setOver(undefined);
                      setLinking(construct.id);
                  },
              };
    return (
        <section aria-label={t('constructs.label')}>
            {/* Of one height held or not: nothing may move beneath what is being dragged. */}
            <div role="status" style={{ minHeight: '3.25rem' }}>
                {holding === undefined ? (
                    fixed ? null : (
                        <Text size="sm" className="quiet">
                            {t('constructs.how')}
                        </Text>
                    )
                ) : (
                    <Alert color="teal" p="xs" mb="sm">
                        <Group gap="xs">
                            <Text size="sm">{t('constructs.holding', { name: holding.name })}</Text>
                            <Button size="compact-xs" variant="subtle" onClick={onHeldDone}>
                                {t('constructs.letGo')}
                            </Button>
                        </Group>
                    </Alert>
                )}
            </div>
            <ul className="plain">
                {constructRows(framework.constructs).map(({ construct, depth }) => (
                    <li
                        key={construct.id}
                        className="construct"
                        data-over={over === construct.id}
                        style={{ paddingLeft: `${depth * 1.4}rem` }}
                        {...target(construct)}
                    >
                        <OneConstruct
                            construct={construct}
                            heading={depth === 0}
                            opened={search.get('construct') === `${framework.id}/${construct.id}`}
                            onLink={fixed || !construct.codable ? undefined : () => setLinking(construct.id)}
                            holding={holding?.name}
                        />
                        {linking === construct.id ? (
                            <LinkForm
                                key={held ?? ''}
                                framework={framework.id}
                                construct={construct}
                                subjects={subjects.filter(
                                    ({ id }) =>
                                        !links.some((one) => one.subject === id && one.construct === construct.id),
                                )}
                                held={held}
                                onDone={done}
                            />
                        ) : null}
                        <Linked
                            links={links.filter((link) => link.construct === construct.id)}
                            subjects={subjects}
                            fixed={fixed}
                        />
                    </li>
                ))}
            </ul>
        </section>
    );
}

function OneConstruct({
    construct,
    heading,
    opened,
    onLink,
    holding,
}: {
    construct: Construct;
    heading: boolean;
    opened: boolean;
    onLink: (() => void) | undefined;
    holding: string | undefined;
}) {
    const { t } = useTranslation('lens');
    const [open, setOpen] = useState(opened);
    const parts = [
        ['definition', [construct.definition]],
        ['questions', construct.questions],
        ['whenToUse', construct.whenToUse],
        ['whenNot', construct.whenNot],
    ] as const;
    return (
        <>
            <Group gap="xs" align="baseline">
                <button
                    type="button"
                    className={heading ? 'construct-name heading' : 'construct-name'}
                    aria-expanded={open}
                    onClick={() => setOpen(!open)}
                >
                    {construct.name}
                </button>
                <Text size="xs" className="quiet">
                    {construct.kind}
                </Text>
                {onLink === undefined ? null : (
                    <Button
                        size="compact-xs"
                        variant={holding === undefined ? 'subtle' : 'light'}
                        onClick={onLink}
                        aria-label={t('constructs.linkTo', { construct: construct.name })}
                    >
                        {holding === undefined ? t('constructs.link') : t('constructs.linkHere')}
                    </Button>
                )}
            </Group>
            {open ? (
                <dl className="construct-rule">
                    {parts
                        .filter(([, lines]) => lines.some((line) => line !== ''))
                        .map(([part, lines]) => (
                            <div key={part}>
                                <dt>{t(`constructs.${part}`)}</dt>
                                {lines.map((line) => (
                                    <dd key={line}>{line}</dd>
                                ))}
                            </div>
                        ))}
                </dl>
            ) : null}
        </>
    );
}

function Linked({ links, subjects, fixed }: { links: Links; subjects: Subject[]; fixed: boolean }) {
    const { t } = useTranslation('lens');
    const { wish } = useStudy();
    return (
        <ul className="plain">
            {links.map(({ subject, framework, construct, reason }) => {
                const one = subjects.find(({ id }) => id === subject);
                const name = one?.name ?? subject;
                return (
                    <li key={subject} className="link">
                        <span className="link-name">
                            {one?.kind === 'code' ? <Dot colour={one.colour} /> : null}
                            <Text span size="sm" fw={600} ff={one?.kind === 'theme' ? 'var(--serif)' : 'inherit'}>
                                {name}
                            </Text>
                        </span>
                        <Text size="sm" maw="68ch">
                            {reason}
                            {fixed ? null : (
                                <Button
                                    ml={6}
                                    size="compact-xs"
                                    variant="subtle"
                                    aria-label={t('constructs.unlinkName', { name })}
                                    onClick={() =>
                                        void wish({ do: 'unlink', subject, framework, construct }).catch(
                                            () => undefined,
                                        )
                                    }
                                >
                                    {t('constructs.unlink')}
                                </Button>
                            )}
                        </Text>
                    </li>
                );
            })}
        </ul>
    );
}

function LinkForm({
    framework,
    construct,
    subjects,
    held,
    onDone,
}: {
    framework: string;
    construct: Construct;
    subjects: Subject[];
    held: string | undefined;
    onDone: () => void;
}) {
    const { t } = useTranslation('lens');
    const { wish } = useStudy();
    const [subject, setSubject] = useState<string | null>(
        subjects.some(({ id }) => id === held) ? (held ?? null) : null,
    );
    return (
        <Reason
            label={t('reason.why', { construct: construct.name })}
            action={t('reason.link')}
            ready={subject !== null}
            onLeave={onDone}
            onSave={(reason) => wish({ do: 'link', subject, framework, construct: construct.id, reason }).then(onDone)}
        >
            <Pick
                choices={subjects.map(({ id, name, kind, colour }) => ({
                    value: id,
                    label: name,
                    hint: t(`kind.${kind}`),
                    ...(kind === 'code' ? { colour } : {}),
                }))}
                label={t('reason.subject')}
                value={subject}
                onPick={setSubject}
                maw="24rem"
                mb="xs"
            />
        </Reason>
    );
}
