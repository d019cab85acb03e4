import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { colourOf, css, stripe } from '../../transcript/colours';
import { carryOut, codeWith } from './commands';
import { useColorScheme } from './scheme';
import { useRoom, useStage } from './stage';

/** What a pointer can do with what it has just selected. */
export function Palette() {
    const { t } = useTranslation('reading');
    const stage = useStage();
    const shown = useRoom((state) => state.palette && state.finder === undefined);
    const recent = useRoom((state) => state.recent);
    const caret = useRoom((state) => state.caret);
    const scheme = useColorScheme();
    const box = useRef<HTMLDivElement>(null);
    useLayoutEffect(() => {
        const at = stage.page.boxOf(Math.max(caret.anchor, caret.focus), true);
        if (box.current !== null && at !== undefined) {
            const { width, height } = box.current.getBoundingClientRect();
            const fits = at.bottom + 8 + height < window.innerHeight;
            box.current.style.top = `${fits ? at.bottom + 8 : at.top - height - 8}px`;
            box.current.style.left = `${Math.min(Math.max(at.right - width / 2, 8), window.innerWidth - width - 8)}px`;
        }
    }, [shown, caret, stage]);
    if (!shown || stage.readOnly) {
        return null;
    }
    const known = recent.flatMap((id) => stage.codes.get(id) ?? []).slice(0, 4);
    return (
        <div ref={box} className="palette" role="group" aria-label={t('palette.label')}>
            {known.map(({ code, place }, i) => (
                <button key={code.id} type="button" onClick={() => codeWith(stage, [code.id])}>
                    <span
                        className="swatch"
                        aria-hidden
                        style={{ background: css(stripe(colourOf(code.colour, place), scheme)) }}
                    />
                    <span className="palette-name">{code.name}</span>
                    <kbd aria-hidden>{i + 1}</kbd>
                </button>
            ))}
            <button type="button" onClick={() => carryOut(stage, { do: 'chooseCode' })}>
                {t('palette.find')} <kbd aria-hidden>C</kbd>
            </button>
            <button type="button" onClick={() => carryOut(stage, { do: 'inVivo' })}>
                {t('palette.inVivo')} <kbd aria-hidden>I</kbd>
            </button>
        </div>
    );
}
