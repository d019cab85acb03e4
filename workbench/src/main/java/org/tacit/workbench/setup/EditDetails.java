package org.tacit.workbench.setup;

import java.util.List;
import org.tacit.domain.change.StudyChange;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.setup.QuotePolicy;
import org.tacit.domain.setup.StudyDetails;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;

/** What a study is about and how its quotes are labelled and guarded. Each method is one act; nothing is recorded when nothing differs. Stateless. */
public final class EditDetails {
    /**
     * Gives the study other details.
     *
     * @throws org.tacit.domain.study.RefusedChange when a role or level goes that is still used
     */
    public List<Entry> change(OpenStudy study, CoderId by, StudyDetails to) {
        StudyDetails from = study.study().details();
        return from.equals(to) ? List.of() : study.record(Act.of(by, new StudyChange.StudyChanged(from, to)));
    }

    /** Gives the study another quote policy. */
    public List<Entry> change(OpenStudy study, CoderId by, QuotePolicy to) {
        QuotePolicy from = study.study().quotePolicy();
        return from.equals(to) ? List.of() : study.record(Act.of(by, new StudyChange.QuotePolicyChanged(from, to)));
    }
}
