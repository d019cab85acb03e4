package org.tacit.server.memo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.memo.MemoKind;
import org.tacit.domain.memo.MemoTarget;
import org.tacit.domain.study.Study;
import org.tacit.server.http.Names;
import org.tacit.server.study.Desk;
import org.tacit.server.study.Moments;
import org.tacit.workbench.memo.ReadMemos;

/** The memos, all in one place. */
@RestController
public final class MemoController {
    private final Desk desk;
    private final Moments moments;
    private final ReadMemos memos;

    /** Reads the studies on {@code desk}. */
    public MemoController(Desk desk, Moments moments, ReadMemos memos) {
        this.desk = requireNonNull(desk, "desk is null");
        this.moments = requireNonNull(moments, "moments is null");
        this.memos = requireNonNull(memos, "memos is null");
    }

    /**
     * Memos.
     *
     * @param sequence the last entry shown
     * @param memos the oldest first
     */
    public record ShownMemos(long sequence, List<ShownMemo> memos) {}

    /** The memos wanted. */
    @GetMapping("/api/studies/{study}/memos")
    public ShownMemos memos(
            @PathVariable String study,
            @RequestParam(required = false) @Nullable Set<String> kind,
            @RequestParam(required = false) @Nullable Set<String> author,
            @RequestParam(required = false) @Nullable Set<String> about,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable Long at) {
        Study then = moments.at(desk.study(study), at);
        return new ShownMemos(
                then.sequence(),
                memos.list(then, wanted(kind, author, about, text)).stream()
                        .map(ShownMemo::of)
                        .toList());
    }

    /** The memos wanted as one Markdown document. */
    @GetMapping(path = "/api/studies/{study}/memos/export", produces = "text/markdown;charset=UTF-8")
    public ResponseEntity<byte[]> export(
            @PathVariable String study,
            @RequestParam(required = false) @Nullable Set<String> kind,
            @RequestParam(required = false) @Nullable Set<String> author,
            @RequestParam(required = false) @Nullable Set<String> about,
            @RequestParam(defaultValue = "") String text) {
        String document = memos.markdown(desk.study(study).study(), wanted(kind, author, about, text));
        return ResponseEntity.ok()
                .header("Content-Type", "text/markdown;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"memos.md\"")
                .header("Cache-Control", "no-store")
                .body(document.getBytes(UTF_8));
    }

    private static ReadMemos.Wanted wanted(
            @Nullable Set<String> kind, @Nullable Set<String> author, @Nullable Set<String> about, String text) {
        return new ReadMemos.Wanted(
                set(kind, MemoController::kind), set(author, CoderId::new), set(about, MemoTarget::parse), text);
    }

    private static MemoKind kind(String text) {
        return MemoKind.valueOf(text.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static <T> Set<T> set(@Nullable Set<String> texts, Function<String, T> as) {
        return texts == null
                ? Set.of()
                : texts.stream().map(text -> Names.id(text, as)).collect(Collectors.toUnmodifiableSet());
    }
}
