import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { colourOf, css, stripe } from '../../transcript/colours';
import { type Found, ranked } from '../../transcript/rank';
import { CodeRule } from './CodeRule';
import { codingInHand, selection, setCaret } from './commands';
import { useColorScheme } from './scheme';
import { type Stage, useRoom, useStage } from './stage';

const most = 80;

/** Type to find a code; the rule of the one pointed at is in view while deciding. */
export function CodeFinder() {
    const purpose = useRoom((state) => state.finder);
    return purpose === undefined ? null : <Finder key={purpose} purpose={purpose} />;
}

function Finder({ purpose }: { purpose: 'code' | 'reassign' }) {
    const { t } = useTranslation('reading');
    const stage = useStage();
    const [query, setQuery] = useState('');
    const [active, setActive] = useState(0);
    const [taken, setTaken] = useState<readonly string[]>([]);
    const codes = useMemo(() => [...stage.codes.values()].map(({ code }) => code), [stage.codes]);
    const [recent] = useState(() => stage.room.getState().recent);
    const found = useMemo(() => ranked(codes, query, recent).slice(0, most), [codes, query, recent]);
    const offersNew =
        purpose === 'code' &&
        query.trim() !== '' &&
        !codes.some((code) => code.name.toLowerCase() === query.trim().toLowerCase());
    const count = found.length + (offersNew ? 1 : 0);
    const box = useRef<HTMLDivElement>(null);
    useLayoutEffect(() => place(box.current, stage), [stage]);
    useLayoutEffect(() => {
        box.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    }, [active]);

    const leave = () => {
        stage.room.setState({ finder: undefined });
        setCaret(stage, stage.room.getState().caret, false);
    };
    const take = (index: number, staying: boolean) => {
        const code = found[index]?.code;
        if (code !== undefined) {
            choose(stage, purpose, code.id);
            setTaken([...taken, code.id]);
        } else if (offersNew && index === found.length) {
            const stretch = selection(stage);
            if (stretch !== undefined) {
                stage.acts.codeNew(stretch, query.trim());
            }
        } else {
            return;
        }
        if (staying && purpose === 'code') {
            setQuery('');
            setActive(0);
        } else {
            leave();
        }
    };
    const press = (event: React.KeyboardEvent) => {
        const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
        const step = steps[event.key];
        if (step !== undefined) {
            setActive((now) => Math.min(Math.max(now + step, 0), Math.max(count - 1, 0)));
        } else if (event.key === 'Enter') {
            take(active, event.ctrlKey || event.metaKey);
        } else if (event.key === 'Escape') {
            leave();
        } else {
            return;
        }
        event.preventDefault();
        event.stopPropagation();
    };
    return (
        // It hears the focus leave, wherever in it the focus was.
        // eslint-disable-next-line jsx-a11y/no-static-element-interactions
        <div
            ref={box}
            className="finder"
            onBlur={(event) => {
                if (!event.currentTarget.contains(event.relatedTarget)) {
                    stage.room.setState({ finder: undefined });
                }
            }}
        >
            <div className="finder-find">
                <input
                    // The finder was just asked for; typing is all it is for.
                    // eslint-disable-next-line jsx-a11y/no-autofocus
                    autoFocus
                    role="combobox"
                    aria-expanded
                    aria-controls="finder-codes"
                    aria-autocomplete="list"
                    {...(count > 0 ? { 'aria-activedescendant': `finder-${active}` } : {})}
                    aria-label={t(`finder.${purpose}`)}
                    placeholder={t(`finder.${purpose}`)}
                    autoComplete="off"
                    spellCheck={false}
                    value={query}
                    onChange={(event) => {
                        setQuery(event.currentTarget.value);
                        setActive(0);
                    }}
                    onKeyDown={press}
                />
                <div id="finder-codes" className="finder-codes" role="listbox" aria-label={t('finder.codes')}>
                    {found.map((one, i) => (
                        <Option
                            key={one.code.id}
                            found={one}
                            index={i}
                            active={i === active}
                            taken={taken.includes(one.code.id)}
                            digit={one.by === 'recent' && i < 9 ? i + 1 : undefined}
                            onPoint={() => setActive(i)}
                            onTake={(staying) => take(i, staying)}
                        />
                    ))}
                    {offersNew ? (
                        // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the combobox has the keys and the focus
                        <div
                            id={`finder-${found.length}`}
                            role="option"
                            aria-selected={active === found.length}
                            onPointerDown={(event) => event.preventDefault()}
                            onClick={() => take(found.length, false)}
                        >
                            {t('finder.new', { name: query.trim() })}
                        </div>
                    ) : null}
                </div>
                {count === 0 ? <p className="finder-none">{t('finder.none')}</p> : null}
                <p className="finder-keys">{t(purpose === 'code' ? 'finder.keys' : 'finder.keysReassign')}</p>
            </div>
            {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc leaves from here too */}
            <div
                className="finder-rule"
                role="region"
                aria-label={t('finder.rule')}
                aria-live="polite"
                // A long rule is scrolled by keys too.
                // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
                tabIndex={0}
                onKeyDown={(event) => (event.key === 'Escape' ? leave() : undefined)}
            >
                {found[active] === undefined ? null : <CodeRule code={found[active].code} />}
            </div>
        </div>
    );
}

interface OptionProps {
    found: Found;
    index: number;
    active: boolean;
    taken: boolean;
    digit: number | undefined;
    onPoint: () => void;
    onTake: (staying: boolean) => void;
}

function Option({ found: { code, by, alias }, index, active, taken, digit, onPoint, onTake }: OptionProps) {
    const { t } = useTranslation('reading');
    const { codes } = useStage();
    const scheme = useColorScheme();
    const parent = code.parent === undefined ? undefined : codes.get(code.parent)?.code.name;
    const note = by === 'alias' ? t('finder.was', { name: alias }) : by === 'definition' ? t('finder.defined') : parent;
    return (
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the combobox has the keys and the focus
        <div
            id={`finder-${index}`}
            role="option"
            aria-selected={active}
            onPointerDown={(event) => event.preventDefault()}
            onPointerMove={active ? undefined : onPoint}
            onClick={(event) => onTake(event.ctrlKey || event.metaKey)}
        >
            <span
                className="swatch"
                aria-hidden
                style={{ background: css(stripe(colourOf(code.colour, codes.get(code.id)?.place ?? 0), scheme)) }}
            />
            <span className="finder-name">
                {code.name}
                {taken ? ` ${t('finder.taken')}` : ''}
            </span>
            {note === undefined ? null : <span className="finder-note">{note}</span>}
            {digit === undefined ? null : (
                <kbd className="finder-digit" aria-hidden>
                    {digit}
                </kbd>
            )}
        </div>
    );
}

function choose(stage: Stage, purpose: 'code' | 'reassign', code: string): void {
    if (purpose === 'code') {
        const stretch = selection(stage);
        if (stretch !== undefined) {
            stage.acts.code(stretch, [code]);
            stage.say('said.coded', { code: stage.codes.get(code)?.code.name ?? code });
        }
        return;
    }
    const coding = codingInHand(stage);
    if (coding !== undefined) {
        stage.acts.reassign(coding, code);
        stage.say('said.reassigned', { code: stage.codes.get(code)?.code.name ?? code });
    }
}

/** Below what is selected, or above where there is no room; on a narrow page it lies at the bottom, which the stylesheet sees to. */
function place(box: HTMLElement | null, stage: Stage): void {
    if (box === null) {
        return;
    }
    const { caret } = stage.room.getState();
    const at = stage.page.boxOf(Math.max(caret.anchor, caret.focus), true);
    const { width, height, top } = box.getBoundingClientRect();
    if (window.innerWidth < 768) {
        if (at !== undefined && at.bottom > top - 8) {
            window.scrollBy({ top: at.bottom - top + 24 });
        }
        return;
    }
    const below = (at?.bottom ?? 100) + 10;
    const fits = below + height < window.innerHeight - 8;
    box.style.top = `${fits ? below : Math.max((at?.top ?? 100) - height - 34, 8)}px`;
    box.style.left = `${Math.min(Math.max((at?.left ?? 100) - 120, 8), window.innerWidth - width - 8)}px`;
}
