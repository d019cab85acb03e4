package org.tacit.domain.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tacit.domain.Words;
import org.tacit.domain.change.Change;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Turns;
import org.tacit.domain.testing.Draw;
import org.tacit.domain.testing.RandomStudy;
import org.tacit.domain.testing.Seeds;
import org.tacit.domain.trail.Entry;

/** A trail from which words were destroyed still replays: all that holds no words is as it was. */
class WithdrawnWordsTest {
    private static final int SEEDS = 40;
    private static final int ENTRIES = 300;

    @Test
    void aTrailWhoseWordsWereAllDestroyedReplays() {
        Seeds.check(SEEDS, trial -> {
            RandomStudy random = trial.study(ENTRIES);
            Study withdrawn = Study.replay(without(random.entries(), new Draw(trial.seed()), 100));

            assertSameButForWords(withdrawn, random.study());
            assertThat(withdrawn.participants().values()).allMatch(p -> p.name().equals(Words.WITHDRAWN));
            assertThat(withdrawn.memos().values()).allMatch(m -> m.body().equals(Words.WITHDRAWN));
            assertThat(withdrawn.codebook().codes()).allMatch(c -> c.example().equals(Words.WITHDRAWN));
        });
    }

    @Test
    void aTrailWhoseWordsWereDestroyedHereAndThereReplays() {
        Seeds.check(SEEDS, trial -> {
            RandomStudy random = trial.study(ENTRIES);
            Study withdrawn = Study.replay(without(random.entries(), new Draw(trial.seed()), 40));

            assertSameButForWords(withdrawn, random.study());
        });
    }

    @Test
    void aStudyWithWithdrawnWordsCanStillGrow() {
        Seeds.check(SEEDS, trial -> {
            RandomStudy random = trial.study(150);
            Study grown = Study.replay(without(random.entries(), new Draw(trial.seed()), 100));
            for (int i = 0; i < 40; i++) {
                grown = grown.with(random.entry(grown, random.change(grown)));
            }

            assertThat(grown.sequence()).isEqualTo(random.study().sequence() + 40);
        });
    }

    private static void assertSameButForWords(Study withdrawn, Study whole) {
        assertThat(withdrawn.sequence()).isEqualTo(whole.sequence());
        assertThat(withdrawn.participants().keySet())
                .isEqualTo(whole.participants().keySet());
        assertThat(withdrawn.codebook().inTreeOrder())
                .extracting(code -> code.id())
                .isEqualTo(whole.codebook().inTreeOrder().stream()
                        .map(code -> code.id())
                        .toList());
        assertThat(withdrawn.themes())
                .extracting(theme -> theme.id())
                .isEqualTo(whole.themes().stream().map(theme -> theme.id()).toList());
        assertThat(withdrawn.memos().keySet()).isEqualTo(whole.memos().keySet());
        assertThat(withdrawn.lens().links()).hasSameSizeAs(whole.lens().links());
        for (SourceId source : whole.sources().keySet()) {
            assertThat(withdrawn.codings(source)).isEqualTo(whole.codings(source));
            Turns is = withdrawn.source(source).turns();
            Turns was = whole.source(source).turns();
            assertThat(is.size()).isEqualTo(was.size());
            for (int i = 0; i < was.size(); i++) {
                assertThat(is.turn(i)).isEqualTo(was.turn(i));
            }
        }
    }

    /** The entries with some of the words of their changes destroyed. */
    private static List<Entry> without(List<Entry> entries, Draw draw, int percent) {
        return entries.stream()
                .map(entry ->
                        new Entry(entry.sequence(), entry.at(), entry.by(), entry.batch(), entry.undoes(), (Change)
                                without(entry.change(), draw, percent, false)))
                .toList();
    }

    private static @Nullable Object without(@Nullable Object value, Draw draw, int percent, boolean words) {
        if (value instanceof String) {
            return words && draw.chance(percent) ? Words.WITHDRAWN : value;
        }
        if (value instanceof List<?> list) {
            List<Object> changed = new ArrayList<>();
            list.forEach(one -> changed.add(without(one, draw, percent, words)));
            return changed;
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(one -> without(one, draw, percent, words));
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> changed = new LinkedHashMap<>();
            map.forEach((key, one) -> changed.put(key, without(one, draw, percent, words)));
            return changed;
        }
        if (value instanceof Turns turns) {
            return draw.chance(percent) ? withoutLabels(turns) : turns;
        }
        return value instanceof Record holder ? without(holder, draw, percent) : value;
    }

    private static Turns withoutLabels(Turns turns) {
        Turns.Builder builder = new Turns.Builder(
                turns.rule(), Collections.nCopies(turns.labels().size(), Words.WITHDRAWN));
        for (int i = 0; i < turns.size(); i++) {
            builder.add(
                    turns.label(i),
                    turns.speech(i),
                    turns.turn(i).fromMillis(),
                    turns.turn(i).toMillis());
        }
        return builder.build();
    }

    private static Object without(Record holder, Draw draw, int percent) {
        RecordComponent[] components = holder.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                var accessor = components[i].getAccessor();
                accessor.setAccessible(true);
                boolean words = components[i].isAnnotationPresent(Words.class);
                values[i] = without(accessor.invoke(holder), draw, percent, words);
            }
            Constructor<?> constructor = holder.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(holder.toString(), e);
        }
    }
}
