package org.tacit.storage.sqlite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.tacit.domain.study.Study;
import org.tacit.storage.chain.HashChain;
import org.tacit.storage.chain.StoredEntry;
import org.tacit.workbench.store.StoreException;
import org.tacit.workbench.store.Verification;

/** Checks a whole study. Not thread-safe. */
final class Verifier {
    private static final int PAGE = 500;

    private final StudyReader reader;
    private final List<Verification.Problem> problems = new ArrayList<>();
    private final List<String> withdrawn = new ArrayList<>();

    Verifier(StudyReader reader) {
        this.reader = reader;
    }

    Verification verify() {
        long last = reader.last();
        HashChain chain = new HashChain();
        byte[] before = HashChain.beginning();
        for (long from = 1; from <= last; from += PAGE) {
            long first = from;
            for (StoredEntry entry : reader.using(() -> reader.trail().rows(first, first + PAGE - 1))) {
                if (!Arrays.equals(chain.hash(before, entry), entry.hash())) {
                    problem(entry.sequence(), "Entry " + entry.sequence() + " was changed: its hash does not fit");
                }
                before = entry.hash();
            }
        }
        try {
            reader.replayed(Study.BLANK, last);
        } catch (StoreException e) {
            problems.add(new Verification.Problem(OptionalLong.empty(), String.valueOf(e.getMessage())));
        }
        return new Verification(last, problems, withdrawn);
    }

    private void problem(long entry, String message) {
        problems.add(new Verification.Problem(OptionalLong.of(entry), message));
    }
}
