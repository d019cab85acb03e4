package org.tacit.server.study;

import static java.util.Objects.requireNonNull;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tacit.analysis.document.Filter;
import org.tacit.workbench.answer.CoverageAnswer;

/** Who has been heard, and how much of it is coded. */
@RestController
public final class CoverageController {
    private final Desk desk;
    private final CountedStudies counted;

    /** Counts the studies on {@code desk}. */
    public CoverageController(Desk desk, CountedStudies counted) {
        this.desk = requireNonNull(desk, "desk is null");
        this.counted = requireNonNull(counted, "counted is null");
    }

    /** Who has been heard. As the analysis of the same name, over the whole study. */
    @GetMapping("/api/studies/{study}/coverage")
    public CoverageAnswer coverage(@PathVariable String study) {
        return CoverageAnswer.of(counted.now(desk.study(study)).coverage(Filter.ALL));
    }
}
