package org.tacit.app.architecture;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every breach of a rule of the house that is allowed, with its reason. An exemption whose class is gone, or which has
 * no reason, fails the build.
 */
final class Exemptions {

    enum Rule {
        BROAD_CATCH,
        NAME,
        STANDARD_STREAMS,
        STATIC_STATE
    }

    /** One allowed breach; {@code type} is the full name of a top-level class. */
    record Exemption(Rule rule, String type, String reason) {}

    static final List<Exemption> ALL = List.of(
            new Exemption(
                    Rule.BROAD_CATCH,
                    "org.tacit.server.signin.FaultFilter",
                    "An edge, as the command line is: what nothing else answered is told once here, in the one shape of errors"));

    private Exemptions() {}

    static Set<String> from(Rule rule) {
        return ALL.stream()
                .filter(exemption -> exemption.rule() == rule)
                .map(Exemption::type)
                .collect(Collectors.toUnmodifiableSet());
    }
}
