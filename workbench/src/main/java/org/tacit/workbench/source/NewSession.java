package org.tacit.workbench.source;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.tacit.domain.session.SessionKind;
import org.tacit.domain.site.SiteId;

/**
 * What a person says of a session the study does not have yet. Who took part is taken from the first transcript of it.
 *
 * @param name as shown; may be empty
 * @param kind how data were collected
 * @param date when, if known
 * @param site where, if at one site
 */
public record NewSession(String name, SessionKind kind, Optional<LocalDate> date, Optional<SiteId> site) {
    public NewSession {
        requireNonNull(name, "name is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(date, "date is null");
        requireNonNull(site, "site is null");
    }
}
