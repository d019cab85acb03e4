package org.tacit.exchange.folder;

import java.util.List;
import org.tacit.domain.TacitException;

/** A study folder or a file of it that cannot be read or written. Each problem is one line: the file, the row or line, the column or key, what is wrong and how to mend it. */
public final class FolderException extends TacitException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    private FolderException(String message, List<String> problems) {
        super(message);
        this.problems = List.copyOf(problems);
    }

    FolderException(String message, Throwable cause) {
        super(message, cause);
        this.problems = List.of(message);
    }

    /** One problem with a folder as a whole. */
    static FolderException of(String problem) {
        return new FolderException(problem, List.of(problem));
    }

    /** Every problem found in a folder or file, of which {@code found} are not all listed. */
    static FolderException in(String what, List<String> problems, int unlisted) {
        String head = problems.size() + unlisted == 1
                ? what + " cannot be read: "
                : what + " cannot be read, " + (problems.size() + unlisted) + " mistakes:\n";
        String tail = unlisted == 0 ? "" : "\nand " + unlisted + " more, not listed: mend these first";
        return new FolderException(head + String.join("\n", problems) + tail, problems);
    }

    /** The problems, each in one line, in the order of the files. */
    public List<String> problems() {
        return problems;
    }
}
