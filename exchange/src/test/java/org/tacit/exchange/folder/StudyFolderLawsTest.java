package org.tacit.exchange.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.Original;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.content.StudyContents;
import org.tacit.domain.source.Source;
import org.tacit.domain.study.Study;
import org.tacit.domain.testing.Draw;
import org.tacit.domain.testing.RandomStudy;
import org.tacit.domain.testing.Seeds;

class StudyFolderLawsTest {
    private static final int STUDIES = 40;
    private static final int ENTRIES = 220;

    @TempDir
    Path temp;

    @Test
    void anyStudyIsReadBackFromItsFolderAndGivesTheSameBytesAgain() {
        Seeds.check(STUDIES, trial -> {
            RandomStudy random = trial.study(ENTRIES);
            comesBack(ReadableFrameworks.of(random.entries()), random.contents(), "all-" + trial.seed(), Originals.ALL);
        });
    }

    @Test
    void aStudyOfWhichWordsWereWithdrawnComesBackWithoutThem() {
        Seeds.check(STUDIES, trial -> {
            RandomStudy random = trial.study(ENTRIES);
            Study study = ReadableFrameworks.of(random.entries());
            StudyContents contents = withoutSome(study, random.contents(), trial.draw());
            comesBack(study, contents, "withdrawn-" + trial.seed(), Originals.ALL);
        });
    }

    @Test
    void aStudyWhoseUneditedFilesAloneTravelComesBackWithItsTextsAndCodings() {
        Seeds.check(STUDIES / 4, trial -> {
            RandomStudy random = trial.study(ENTRIES);
            comesBack(
                    ReadableFrameworks.of(random.entries()),
                    random.contents(),
                    "unedited-" + trial.seed(),
                    Originals.UNEDITED);
        });
    }

    private void comesBack(Study study, StudyContents contents, String name, Originals originals) {
        Path first = temp.resolve(name);
        Path second = temp.resolve(name + "-again");

        Folders.writer().write(study, contents, first, originals);
        FolderStudy read = Folders.reader().read(first);

        assertThat(new SameStudy(study, contents, originals).difference(read)).isEqualTo(Optional.empty());
        Folders.writer().write(Folders.fold(read), Folders.contents(read), second, originals);
        assertThat(Folders.files(second)).isEqualTo(Folders.files(first));
    }

    /** The contents without the words of some sources, or without the files they came from. */
    private static StudyContents withoutSome(Study study, StudyContents contents, Draw draw) {
        Set<ContentId> gone = new HashSet<>();
        for (Source source : study.sources().values()) {
            if (draw.chance(50)) {
                gone.addAll(source.conversion().originals());
                if (draw.chance(50)) {
                    gone.add(source.text().content());
                }
            }
        }
        return new StudyContents() {
            @Override
            public Optional<SealedText> text(ContentId id) {
                return gone.contains(id) ? Optional.empty() : contents.text(id);
            }

            @Override
            public Optional<Original> original(ContentId id) {
                return gone.contains(id) ? Optional.empty() : contents.original(id);
            }
        };
    }
}
