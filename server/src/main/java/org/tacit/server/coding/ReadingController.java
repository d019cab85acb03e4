package org.tacit.server.coding;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tacit.domain.source.SourceId;
import org.tacit.server.http.Names;
import org.tacit.server.study.Desk;
import org.tacit.server.study.Moments;

/** Sources to read, with their codings. */
@RestController
public final class ReadingController {
    private final Desk desk;
    private final Moments moments;

    /** Reads the studies on {@code desk}. */
    public ReadingController(Desk desk, Moments moments) {
        this.desk = requireNonNull(desk, "desk is null");
        this.moments = requireNonNull(moments, "moments is null");
    }

    /** A source to read, as it is or as it was after an entry. */
    @GetMapping("/api/studies/{study}/sources/{source}")
    public Reading reading(
            @PathVariable String study,
            @PathVariable String source,
            @RequestParam(required = false) @Nullable Long at) {
        return Readings.of(study, moments.at(desk.study(study), at), Names.id(source, SourceId::new));
    }
}
