package org.tacit.analysis.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tacit.analysis.matrix.Column;
import org.tacit.analysis.matrix.Dimension;
import org.tacit.domain.participant.RoleId;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.site.SiteId;

/**
 * In which column of a matrix what people said is shown: in their own where {@link SmallCells} lets their group be told apart, else in one with all others it does not. So nothing said
 * vanishes, and since the people of a gathered column are all but those shown, showing it tells nothing that all and those shown do not. Where even the gathered are fewer than k, the
 * column may not be shown and neither may totals. Immutable and safe to share between threads. Worked example: docs/methods/small-cells.md.
 */
public final class ShownColumns implements UnaryOperator<Column> {
    /** Stands for the roles, sites or sessions that are not shown apart. No id can have this form. */
    public static final String OTHERS = "(others)";

    private final SmallCells cells;

    private ShownColumns(SmallCells cells) {
        this.cells = requireNonNull(cells, "cells is null");
    }

    /** The columns as a checker lets them be shown. */
    public static ShownColumns of(SmallCells cells) {
        return new ShownColumns(cells);
    }

    /** What a gathered column stands for: the groups in it, by name, and how many people they hold together. */
    public record Gathered(List<String> names, int people) {
        public Gathered {
            names = List.copyOf(names);
        }
    }

    /** The column itself, or the one it is gathered in. */
    @Override
    public Column apply(Column column) {
        if (isNobodys(column)) {
            return column;
        }
        Optional<Column.Part> role = part(column, Dimension.ROLE);
        Optional<Column.Part> site = part(column, Dimension.SITE);
        boolean roleShown = role.isEmpty() || cells.mayShowRole(role(role.get()));
        boolean both = role.isPresent() && site.isPresent();
        List<Column.Part> parts = new ArrayList<>();
        for (Column.Part part : column.parts()) {
            parts.add(
                    switch (part.dimension()) {
                        case ROLE -> roleShown ? part : others(part, anyRoleShown() ? "Other roles" : "All roles");
                        case SITE ->
                            both
                                    ? beside(role(role.orElseThrow()), roleShown, part)
                                    : cells.mayShowSite(site(part)) ? part : others(part, sites());
                        case SESSION -> mayShowSession(part) ? part : others(part, "Other sessions");
                        case SESSION_KIND, PARTICIPANT -> part;
                    });
        }
        return new Column(parts);
    }

    private Column.Part beside(Optional<RoleId> role, boolean roleShown, Column.Part site) {
        if (roleShown && cells.mayShow(role, site(site))) {
            return site;
        }
        boolean some = roleShown
                && cells.sites().stream().anyMatch(one -> cells.people(role, one) > 0 && cells.mayShow(role, one));
        return others(site, some ? "other sites" : "all sites");
    }

    private String sites() {
        return cells.sites().stream().anyMatch(site -> cells.peopleAt(site) > 0 && cells.mayShowSite(site))
                ? "Other sites"
                : "All sites";
    }

    private boolean anyRoleShown() {
        return cells.roles().stream().anyMatch(role -> cells.people(role) > 0 && cells.mayShowRole(role));
    }

    /** Whether a column, gathered or not, may be shown. A participant is never a group of k. */
    public boolean mayShow(Column column) {
        if (cells.k() > 1 && part(column, Dimension.PARTICIPANT).isPresent()) {
            return isNobodys(column);
        }
        return gathered(column).map(group -> group.people() >= cells.k()).orElse(true);
    }

    /** What a column gathers; nothing where it stands for one group alone. */
    public Optional<Gathered> gathered(Column column) {
        if (column.parts().stream().noneMatch(part -> part.id().equals(OTHERS))) {
            return Optional.empty();
        }
        if (part(column, Dimension.SESSION).filter(ShownColumns::isOthers).isPresent()) {
            return Optional.of(new Gathered(List.of(), cells.peopleOfUnnamedSessions()));
        }
        Set<String> names = new LinkedHashSet<>();
        int people = 0;
        for (Optional<RoleId> role : cells.roles()) {
            for (Optional<SiteId> site : cells.sites()) {
                int there = cells.people(role, site);
                if (there > 0 && apply(like(column, role, site)).id().equals(column.id())) {
                    names.add(name(column, role, site));
                    people += there;
                }
            }
        }
        return Optional.of(new Gathered(List.copyOf(names), people));
    }

    /** The column that people of a role at a site would have. */
    private Column like(Column column, Optional<RoleId> role, Optional<SiteId> site) {
        return new Column(column.parts().stream()
                .map(part -> switch (part.dimension()) {
                    case ROLE ->
                        new Column.Part(Dimension.ROLE, role.map(RoleId::value).orElse(Column.NONE), "");
                    case SITE ->
                        new Column.Part(Dimension.SITE, site.map(SiteId::value).orElse(Column.NONE), "");
                    case SESSION, SESSION_KIND, PARTICIPANT -> part;
                })
                .toList());
    }

    private String name(Column column, Optional<RoleId> role, Optional<SiteId> site) {
        boolean ofRoles =
                part(column, Dimension.ROLE).filter(ShownColumns::isOthers).isPresent();
        return ofRoles
                ? role.map(cells::name).orElse("no role given")
                : site.map(cells::name).orElse("no one site");
    }

    /** Whether it holds talk that is no participant's. */
    private static boolean isNobodys(Column column) {
        return column.isModerators()
                || column.parts().stream().anyMatch(part -> part.id().equals(Column.UNASSIGNED));
    }

    private static boolean isOthers(Column.Part part) {
        return part.id().equals(OTHERS);
    }

    private boolean mayShowSession(Column.Part part) {
        return part.id().startsWith("(") || cells.mayShowSession(new SessionId(part.id()));
    }

    private static Optional<Column.Part> part(Column column, Dimension dimension) {
        return column.parts().stream()
                .filter(part -> part.dimension() == dimension)
                .findFirst();
    }

    private static Column.Part others(Column.Part part, String name) {
        return new Column.Part(part.dimension(), OTHERS, name);
    }

    private static Optional<RoleId> role(Column.Part part) {
        return part.id().startsWith("(") ? Optional.empty() : Optional.of(new RoleId(part.id()));
    }

    private static Optional<SiteId> site(Column.Part part) {
        return part.id().startsWith("(") ? Optional.empty() : Optional.of(new SiteId(part.id()));
    }
}
