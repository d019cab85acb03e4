package org.tacit.workbench.trail;

import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodebookChange;
import org.tacit.domain.change.CodingChange;
import org.tacit.domain.change.LensChange;
import org.tacit.domain.change.MemoChange;
import org.tacit.domain.change.PeopleChange;
import org.tacit.domain.change.SessionChange;
import org.tacit.domain.change.SourceChange;
import org.tacit.domain.change.StoredAs;
import org.tacit.domain.change.StudyChange;
import org.tacit.domain.change.Subject;
import org.tacit.domain.change.ThemeChange;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.study.Study;

/** Says in one line what a change did, without repeating anybody's words. Stateless. */
public final class TrailLines {
    /** What happened, as a clause without subject: {@code coded FG1 [120, 180) with "Building trust"}. Names are those the study has now. */
    public String describe(Study study, Change change) {
        if (change instanceof CodingChange c) {
            return coding(study, c);
        }
        if (change instanceof CodebookChange c) {
            return codebook(study, c);
        }
        if (change instanceof SourceChange c) {
            return source(c);
        }
        if (change instanceof ThemeChange c) {
            return theme(c);
        }
        if (change instanceof LensChange c) {
            return lens(c);
        }
        if (change instanceof MemoChange c) {
            return memo(c);
        }
        if (change instanceof StudyChange c) {
            return study(c);
        }
        if (change instanceof WordsWithdrawn c) {
            return "withdrew words from " + c.contents().size() + " places: " + c.reason();
        }
        if (change instanceof PeopleChange || change instanceof SessionChange) {
            return plain(change);
        }
        throw new AssertionError("no line for " + change.getClass());
    }

    /** The stored name of a change without its version: {@code coding.added}. */
    public static String name(Change change) {
        StoredAs stored = change.getClass().getAnnotation(StoredAs.class);
        if (stored == null) {
            throw new AssertionError("no stored name for " + change.getClass());
        }
        return stored.value().substring(0, stored.value().indexOf('/'));
    }

    private static String coding(Study study, CodingChange change) {
        if (change instanceof CodingChange.CodingAdded c) {
            return "coded " + c.coding().source() + " " + c.coding().extent() + " with "
                    + named(study, c.coding().code());
        }
        if (change instanceof CodingChange.ExtentChanged c) {
            return "moved a coding of " + c.source() + " from " + c.from() + " to " + c.to();
        }
        if (change instanceof CodingChange.CodeReassigned c) {
            return "recoded a coding of " + c.source() + " from " + named(study, c.from()) + " to "
                    + named(study, c.to());
        }
        if (change instanceof CodingChange.FacetsChanged c) {
            return "changed direction, level or weight of a coding of " + c.source();
        }
        if (change instanceof CodingChange.CodingRemoved c) {
            return "removed a coding of " + c.coding().source() + " "
                    + c.coding().extent() + " with " + named(study, c.coding().code());
        }
        return plain(change);
    }

    private static String codebook(Study study, CodebookChange change) {
        if (change instanceof CodebookChange.CodeAdded c) {
            return "added code " + quoted(c.code());
        }
        if (change instanceof CodebookChange.CodeChanged c) {
            return c.from().name().equals(c.to().name())
                    ? "changed the rules of code " + quoted(c.to())
                    : "renamed code " + quoted(c.from()) + " to " + quoted(c.to());
        }
        if (change instanceof CodebookChange.CodeMoved c) {
            return "moved code " + named(study, c.code());
        }
        if (change instanceof CodebookChange.CodeMerged c) {
            return "merged code " + quoted(c.code()) + " into " + named(study, c.into()) + ", with "
                    + c.codings().size() + " codings";
        }
        if (change instanceof CodebookChange.CodeSplit c) {
            return "split code " + quoted(c.code()) + " off " + named(study, c.from()) + ", with "
                    + c.codings().size() + " codings";
        }
        return change instanceof CodebookChange.CodeRemoved c ? "removed code " + quoted(c.code()) : plain(change);
    }

    private static String source(SourceChange change) {
        if (change instanceof SourceChange.SourceAdded c) {
            return "imported " + c.source().id() + " (" + c.source().turns().size() + " turns)";
        }
        if (change instanceof SourceChange.SourceDescribed c) {
            return "changed the name or session of " + c.source();
        }
        if (change instanceof SourceChange.TextEdited c) {
            int places = c.replacements().list().size();
            return "edited the text of " + c.source() + " in " + places + (places == 1 ? " place" : " places");
        }
        if (change instanceof SourceChange.TurnsFound c) {
            return "found " + c.to().size() + " turns in " + c.source() + " by " + c.to().rule();
        }
        if (change instanceof SourceChange.SpeakersAssigned c) {
            return "joined the speakers of " + c.source() + " to people";
        }
        if (change instanceof SourceChange.MediaAttached c) {
            return "attached a recording to " + c.source();
        }
        if (change instanceof SourceChange.MediaDetached c) {
            return "detached the recording of " + c.source();
        }
        return change instanceof SourceChange.SourceRemoved c
                ? "removed " + c.source().id()
                : plain(change);
    }

    private static String theme(ThemeChange change) {
        if (change instanceof ThemeChange.ThemeAdded c) {
            return "added theme \"" + c.theme().name() + "\"";
        }
        if (change instanceof ThemeChange.ThemeChanged c) {
            return "changed theme \"" + c.to().name() + "\"";
        }
        return change instanceof ThemeChange.ThemeRemoved c
                ? "removed theme \"" + c.theme().name() + "\""
                : plain(change);
    }

    private static String lens(LensChange change) {
        if (change instanceof LensChange.FrameworkAdopted c) {
            return "adopted " + c.framework().shortTitle() + " ("
                    + c.framework().id() + ", version " + c.framework().version() + ")";
        }
        if (change instanceof LensChange.LensLinked c) {
            return "linked " + c.link().subject() + " to " + c.link().construct();
        }
        if (change instanceof LensChange.LensReasoned c) {
            return "changed the reason for linking " + c.to().subject() + " to " + c.to().construct();
        }
        if (change instanceof LensChange.LensUnlinked c) {
            return "unlinked " + c.link().subject() + " from " + c.link().construct();
        }
        if (change instanceof LensChange.OutsideMarked c) {
            return "judged that " + c.outside().subject() + " falls outside "
                    + c.outside().framework();
        }
        return change instanceof LensChange.OutsideUnmarked c
                ? "took back that " + c.outside().subject() + " falls outside "
                        + c.outside().framework()
                : plain(change);
    }

    private static String memo(MemoChange change) {
        if (change instanceof MemoChange.MemoWritten c) {
            return "wrote memo " + c.memo().id() + " about " + c.memo().about();
        }
        if (change instanceof MemoChange.MemoChanged c) {
            return "changed memo " + c.to().id() + " about " + c.to().about();
        }
        return change instanceof MemoChange.MemoRemoved c
                ? "removed memo " + c.memo().id()
                : plain(change);
    }

    private static String study(StudyChange change) {
        if (change instanceof StudyChange.StudyCreated c) {
            return "began the study \"" + c.details().title() + "\"";
        }
        return change instanceof StudyChange.QuotePolicyChanged
                ? "changed the quote policy"
                : "changed the study's details";
    }

    /** {@code participant.added} on P03 reads "added participant P03". */
    private static String plain(Change change) {
        String name = name(change);
        String verb = name.substring(name.indexOf('.') + 1).replace('-', ' ');
        Subject subject = change.subjects().iterator().next();
        return verb + " " + subject;
    }

    private static String quoted(Code code) {
        return "\"" + code.name() + "\"";
    }

    private static String named(Study study, CodeId id) {
        return study.codebook().find(id).map(TrailLines::quoted).orElse(id.value());
    }
}
