package org.tacit.workbench.trail;

import java.util.Set;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodebookChange;
import org.tacit.domain.change.CodingChange;
import org.tacit.domain.change.LensChange;
import org.tacit.domain.change.MemoChange;
import org.tacit.domain.change.PeopleChange;
import org.tacit.domain.change.SessionChange;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.change.Subject;
import org.tacit.domain.change.ThemeChange;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.theme.Passage;
import org.tacit.domain.theme.Theme;

/** Whether a change makes something rest on a subject, so that the subject cannot go while that stands. */
final class Uses {
    private Uses() {}

    static boolean any(Change change, Set<Subject> subjects) {
        return subjects.stream().anyMatch(subject -> uses(change, subject));
    }

    private static boolean uses(Change change, Subject subject) {
        return switch (subject.kind()) {
            case "code" -> usesCode(change, subject.id());
            case "source" -> usesSource(change, subject.id());
            case "participant" -> usesParticipant(change, subject.id());
            case "site" -> usesSite(change, subject.id());
            case "session" ->
                change instanceof SourceChange.SourceAdded c
                        && c.source()
                                .session()
                                .filter(id -> id.value().equals(subject.id()))
                                .isPresent();
            case "theme" -> usesInLens(change, "theme:" + subject.id());
            case "framework" ->
                change instanceof LensChange.LensLinked c
                        && c.link().construct().framework().value().equals(subject.id());
            case "coder" -> usesCoder(change, subject.id());
            default -> false;
        };
    }

    private static boolean usesCode(Change change, String id) {
        if (change instanceof CodingChange.CodingAdded c) {
            return c.coding().code().value().equals(id);
        }
        if (change instanceof CodingChange.CodeReassigned c) {
            return c.to().value().equals(id);
        }
        if (change instanceof CodebookChange.CodeAdded c) {
            return c.place()
                    .parent()
                    .filter(parent -> parent.value().equals(id))
                    .isPresent();
        }
        if (change instanceof CodebookChange.CodeMoved c) {
            return c.to().parent().filter(parent -> parent.value().equals(id)).isPresent();
        }
        if (change instanceof ThemeChange.ThemeAdded c) {
            return rests(c.theme(), id);
        }
        if (change instanceof ThemeChange.ThemeChanged c) {
            return rests(c.to(), id);
        }
        return usesInLens(change, "code:" + id);
    }

    private static boolean rests(Theme theme, String code) {
        return theme.codes().stream().anyMatch(c -> c.value().equals(code));
    }

    private static boolean usesSource(Change change, String id) {
        if (change instanceof CodingChange.CodingAdded c) {
            return c.coding().source().value().equals(id);
        }
        if (change instanceof ThemeChange.ThemeAdded c) {
            return quotes(c.theme(), id);
        }
        if (change instanceof ThemeChange.ThemeChanged c) {
            return quotes(c.to(), id);
        }
        return change instanceof SourceChange c && c.subjects().stream().anyMatch(s -> s.id().equals(id));
    }

    private static boolean quotes(Theme theme, String source) {
        return theme.evidence().stream().anyMatch(p -> isIn(p, source))
                || theme.disconfirming().stream().anyMatch(p -> isIn(p, source));
    }

    private static boolean isIn(Passage passage, String source) {
        return passage.source().value().equals(source);
    }

    private static boolean usesParticipant(Change change, String id) {
        if (change instanceof SessionChange.SessionAdded c) {
            return c.session().participants().stream().anyMatch(p -> p.value().equals(id));
        }
        if (change instanceof SessionChange.SessionChanged c) {
            return c.to().participants().stream().anyMatch(p -> p.value().equals(id));
        }
        if (change instanceof SourceChange.SpeakersAssigned c) {
            return c.to().stream()
                    .anyMatch(s -> s instanceof Speaker.OfParticipant p
                            && p.participant().value().equals(id));
        }
        return false;
    }

    private static boolean usesSite(Change change, String id) {
        if (change instanceof PeopleChange.ParticipantAdded c) {
            return c.participant().site().filter(s -> s.value().equals(id)).isPresent();
        }
        if (change instanceof PeopleChange.ParticipantChanged c) {
            return c.to().site().filter(s -> s.value().equals(id)).isPresent();
        }
        return change instanceof SessionChange.SessionAdded c
                && c.session().site().filter(s -> s.value().equals(id)).isPresent();
    }

    private static boolean usesCoder(Change change, String id) {
        if (change instanceof CodingChange.CodingAdded c) {
            return c.coding().coder().value().equals(id);
        }
        return change instanceof MemoChange.MemoWritten c
                && c.memo().author().value().equals(id);
    }

    private static boolean usesInLens(Change change, String subject) {
        if (change instanceof LensChange.LensLinked c) {
            return c.link().subject().toString().equals(subject);
        }
        return change instanceof LensChange.OutsideMarked c
                && c.outside().subject().toString().equals(subject);
    }
}
