package org.tacit.storage.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.TacitException;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Codebook;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.CodingColumns;
import org.tacit.domain.coding.Direction;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.coding.LevelId;
import org.tacit.domain.coding.SourceCodings;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Turns;
import org.tacit.domain.study.Study;
import org.tacit.domain.study.StudyParts;
import org.tacit.domain.text.TextSpan;
import org.tacit.storage.codec.ChangeCodec;
import org.tacit.storage.codec.WordShelf;

/**
 * A study as parts of bytes and back. The first part is JSON; each other part holds the turns and codings of some sources as columns of numbers, and can be read by itself.
 *
 * <p>The bytes have no meaning beyond this version: any other is thrown away and made anew from the trail. Safe for use by several threads.
 */
public final class SnapshotCodec {
    /** Raised whenever the bytes for the same study can differ. */
    public static final int VERSION = 2;

    /** From this size on a part is ended, in bytes. */
    private static final int PART_BYTES = 1 << 20;

    private static final long NO_TIME = -1;

    private final ChangeCodec json;

    /** A codec whose small parts are written as changes are. */
    public SnapshotCodec(ChangeCodec json) {
        this.json = json;
    }

    /** Passes on the parts of a study, one after the other. */
    public void write(Study study, Consumer<byte[]> parts) {
        StudyParts whole = StudyParts.of(study);
        parts.accept(json.write(small(whole), WordShelf.INLINE).getBytes(UTF_8));
        Columns columns = new Columns();
        for (Source source : whole.sources()) {
            columns.text(source.id().value());
            turns(source.turns(), columns);
            codings(study.codings(source.id()), columns);
            if (columns.size() >= PART_BYTES) {
                parts.accept(columns.take());
            }
        }
        if (columns.size() > 0) {
            parts.accept(columns.take());
        }
    }

    private static SmallParts small(StudyParts parts) {
        Codebook codebook = parts.codebook();
        return new SmallParts(
                parts.id(),
                parts.details(),
                parts.quotePolicy(),
                parts.sites(),
                parts.variables(),
                parts.participants(),
                parts.moderators(),
                parts.coders(),
                parts.guides(),
                parts.sessions(),
                parts.sources().stream()
                        .map(s -> new SmallParts.SourceHead(
                                s.id(), s.name(), s.session(), s.text(), s.conversion(), s.speakers(), s.media()))
                        .toList(),
                codebook.inTreeOrder().stream()
                        .map(code -> new SmallParts.PlacedCode(code, codebook.place(code.id())))
                        .toList(),
                parts.themes(),
                parts.lens(),
                parts.memos());
    }

    private static void turns(Turns turns, Columns out) {
        out.text(turns.rule());
        out.number(turns.labels().size());
        turns.labels().forEach(out::text);
        int size = turns.size();
        out.number(size);
        out.integers(size, turns::label);
        out.integers(size, turns::start);
        out.integers(size, turns::end);
        out.longs(size, i -> turns.turn(i).fromMillis().orElse(NO_TIME));
        out.longs(size, i -> turns.turn(i).toMillis().orElse(NO_TIME));
    }

    private static void codings(SourceCodings codings, Columns out) {
        int size = codings.size();
        out.number(size);
        if (size == 0) {
            return;
        }
        out.number(codings.codes().size());
        codings.codes().forEach(code -> out.text(code.value()));
        out.number(codings.coders().size());
        codings.coders().forEach(coder -> out.text(coder.value()));
        out.number(codings.facetSets().size());
        for (Facets facets : codings.facetSets()) {
            Direction direction = facets.direction();
            LevelId level = facets.level();
            Integer weight = facets.weight();
            out.text(direction == null ? "" : direction.name());
            out.text(level == null ? "" : level.value());
            out.text(weight == null ? "" : weight.toString());
        }
        out.integers(size, codings::start);
        out.integers(size, codings::end);
        out.integers(size, codings::codeIndex);
        out.integers(size, codings::coderIndex);
        out.integers(size, codings::facetsIndex);
        out.longs(size, i -> codings.id(i).most());
        out.longs(size, i -> codings.id(i).least());
        out.longs(size, codings::atMillis);
    }

    /**
     * Puts a study together again.
     *
     * @param sequence the entry it was taken at
     * @param parts its parts in order, each asked for once; none after the last
     * @return the study, or nothing when the bytes are not of one
     */
    public Optional<Study> read(long sequence, Iterable<byte[]> parts) {
        try {
            SmallParts small = null;
            Map<SourceId, Turns> turns = new HashMap<>();
            List<SourceCodings> codings = new ArrayList<>();
            for (byte[] part : parts) {
                if (small == null) {
                    small = json.read(SmallParts.class, part, 0, part.length, WordShelf.INLINE);
                } else {
                    read(ByteBuffer.wrap(part), turns, codings);
                }
            }
            return small == null ? Optional.empty() : Optional.of(study(sequence, small, turns, codings));
        } catch (TacitException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | BufferUnderflowException
                | NullPointerException e) {
            // Whatever is wrong with it, the trail knows better.
            return Optional.empty();
        }
    }

    private static Study study(
            long sequence, SmallParts small, Map<SourceId, Turns> turns, List<SourceCodings> codings) {
        Codebook codebook = Codebook.EMPTY;
        for (SmallParts.PlacedCode placed : small.codes()) {
            codebook = codebook.with(placed.code(), placed.place());
        }
        List<Source> sources = new ArrayList<>(small.sources().size());
        for (SmallParts.SourceHead head : small.sources()) {
            Turns own = turns.getOrDefault(head.id(), Turns.NONE);
            sources.add(new Source(
                    head.id(),
                    head.name(),
                    head.session(),
                    head.text(),
                    head.conversion(),
                    own,
                    head.speakers(),
                    head.media()));
        }
        return Study.of(new StudyParts(
                sequence,
                small.id(),
                small.details(),
                small.quotePolicy(),
                small.sites(),
                small.variables(),
                small.participants(),
                small.moderators(),
                small.coders(),
                small.guides(),
                small.sessions(),
                sources,
                codings,
                codebook,
                small.themes(),
                small.lens(),
                small.memos()));
    }

    private static void read(ByteBuffer in, Map<SourceId, Turns> turns, List<SourceCodings> codings) {
        while (in.hasRemaining()) {
            SourceId source = new SourceId(text(in));
            turns.put(source, turns(in));
            int size = in.getInt();
            if (size > 0) {
                codings.add(SourceCodings.of(source, columns(in, size)));
            }
        }
    }

    private static Turns turns(ByteBuffer in) {
        String rule = text(in);
        List<String> labels = list(in, label -> label);
        int size = in.getInt();
        int[] label = integers(in, size);
        int[] start = integers(in, size);
        int[] end = integers(in, size);
        long[] from = longs(in, size);
        long[] to = longs(in, size);
        Turns.Builder builder = new Turns.Builder(rule, labels);
        for (int i = 0; i < size; i++) {
            builder.add(label[i], new TextSpan(start[i], end[i]), time(from[i]), time(to[i]));
        }
        return builder.build();
    }

    private static CodingColumns columns(ByteBuffer in, int size) {
        List<CodeId> codes = list(in, CodeId::new);
        List<CoderId> coders = list(in, CoderId::new);
        List<Facets> facetSets = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            facetSets.add(new Facets(
                    orNull(text(in), Direction::valueOf),
                    orNull(text(in), LevelId::new),
                    orNull(text(in), Integer::valueOf)));
        }
        return new CodingColumns(
                integers(in, size),
                integers(in, size),
                integers(in, size),
                integers(in, size),
                integers(in, size),
                longs(in, size),
                longs(in, size),
                longs(in, size),
                codes,
                coders,
                facetSets);
    }

    private static <T> @Nullable T orNull(String text, Function<String, T> read) {
        return text.isEmpty() ? null : read.apply(text);
    }

    private static <T> List<T> list(ByteBuffer in, Function<String, T> read) {
        List<T> list = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            list.add(read.apply(text(in)));
        }
        return list;
    }

    private static OptionalLong time(long millis) {
        return millis == NO_TIME ? OptionalLong.empty() : OptionalLong.of(millis);
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[bounded(in, in.getInt(), 1)];
        in.get(bytes);
        return new String(bytes, UTF_8);
    }

    private static int[] integers(ByteBuffer in, int count) {
        int[] values = new int[bounded(in, count, Integer.BYTES)];
        in.asIntBuffer().get(values);
        in.position(in.position() + count * Integer.BYTES);
        return values;
    }

    private static long[] longs(ByteBuffer in, int count) {
        long[] values = new long[bounded(in, count, Long.BYTES)];
        in.asLongBuffer().get(values);
        in.position(in.position() + count * Long.BYTES);
        return values;
    }

    /** A count that what is left can hold, so that damaged bytes cannot ask for more memory than they take up themselves. */
    private static int bounded(ByteBuffer in, int count, int bytes) {
        if (count < 0 || (long) count * bytes > in.remaining()) {
            throw new BufferUnderflowException();
        }
        return count;
    }
}
