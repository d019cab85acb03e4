package org.tacit.server.study;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tacit.workbench.live.LiveStudy;

/** A study at a glance. */
@RestController
public final class OverviewController {
    private final Desk desk;
    private final Moments moments;
    private final Overviews overviews;

    /** Reads the studies on {@code desk}. */
    public OverviewController(Desk desk, Moments moments, Overviews overviews) {
        this.desk = requireNonNull(desk, "desk is null");
        this.moments = requireNonNull(moments, "moments is null");
        this.overviews = requireNonNull(overviews, "overviews is null");
    }

    /** A study at a glance, as it is or as it was after an entry. */
    @GetMapping("/api/studies/{study}")
    public Overview overview(@PathVariable String study, @RequestParam(required = false) @Nullable Long at) {
        LiveStudy open = desk.study(study);
        return overviews.of(study, open, moments.at(open, at), desk.person(), at != null);
    }
}
