package org.tacit.cli.command;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.StableId;
import org.tacit.domain.coding.CoderId;
import picocli.CommandLine.Option;

/** Who acts. Everything done to a study is recorded under a person's id. */
public final class Person {
    @Option(
            names = "--as",
            paramLabel = "ID",
            description = "Who acts, as recorded in the trail; default: TACIT_CODER, else your account's name.")
    private @Nullable String id;

    /** The id to record: as typed, as the environment says, or made of the account's name. */
    public CoderId id() {
        if (id != null) {
            String typed = id;
            return WrongUsage.in("--as", () -> new CoderId(typed));
        }
        String named = System.getenv("TACIT_CODER");
        if (named != null && !named.isBlank()) {
            return WrongUsage.in("TACIT_CODER", () -> new CoderId(named.strip()));
        }
        return new CoderId(readable(System.getProperty("user.name", "")));
    }

    /** An account's name with what no id may hold replaced. */
    private static String readable(String name) {
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-").replaceAll("^[^a-z0-9]+", "");
        String cut = plain.length() > StableId.MAX_LENGTH ? plain.substring(0, StableId.MAX_LENGTH) : plain;
        return cut.isEmpty() ? "coder" : cut;
    }
}
