package org.tacit.workbench.study;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.tacit.domain.change.PeopleChange;
import org.tacit.domain.change.StudyChange;
import org.tacit.domain.coding.Coder;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.setup.QuotePolicy;
import org.tacit.domain.setup.StudyDetails;
import org.tacit.domain.setup.StudyId;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;
import org.tacit.workbench.store.StudyFiles;

/** Begins a study: empty, with the person who begins it as its first coder. */
public final class NewStudy {
    private final StudyFiles files;
    private final Supplier<UUID> ids;

    /** Begins studies in files; {@code ids} names them. */
    public NewStudy(StudyFiles files, Supplier<UUID> ids) {
        this.files = requireNonNull(files, "files is null");
        this.ids = requireNonNull(ids, "ids is null");
    }

    /**
     * Begins an empty study.
     *
     * @throws org.tacit.workbench.store.StoreException when the file is there already or cannot be written
     */
    public OpenStudy empty(Path file, CoderId by, StudyDetails details) {
        StudyId id = new StudyId(ids.get().toString());
        return files.create(
                file,
                Act.of(
                        by,
                        List.of(
                                new StudyChange.StudyCreated(id, details, QuotePolicy.DEFAULT),
                                new PeopleChange.CoderAdded(new Coder(by, by.value(), false)))));
    }
}
