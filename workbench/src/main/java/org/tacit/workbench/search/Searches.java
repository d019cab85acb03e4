package org.tacit.workbench.search;

import org.tacit.workbench.store.OpenStudy;

/** Makes studies searchable. */
public interface Searches {
    /** A search over an open study. Making it costs nothing: what it needs is built when something is first looked for. Close it before the study. */
    StudySearch over(OpenStudy study);
}
