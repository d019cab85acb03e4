import { useHotkeys } from '@mantine/hooks';
import { useStudy } from '../../store/study';

/** Undo and redo from anywhere but a text field, which has its own. */
export function UndoKeys() {
    const { wish } = useStudy();
    const ask = (name: string) => () => void wish({ do: name }).catch(() => undefined);
    useHotkeys([
        ['mod+Z', ask('undo-last')],
        ['mod+shift+Z', ask('redo-last')],
        ['mod+Y', ask('redo-last')],
    ]);
    return null;
}
