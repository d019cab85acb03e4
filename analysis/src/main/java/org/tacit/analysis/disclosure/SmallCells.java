package org.tacit.analysis.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.participant.RoleId;
import org.tacit.domain.session.Session;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.setup.LabelPolicy;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.study.Study;

/**
 * The one checker of small cells. Everything that leaves a study asks it what may be said of people without pointing at one: in a small study nearly everybody took part and knows who
 * did, so a role at a site can be a name. Groups are counted over the study's participants; that more people are involved gives no cover when it is known who took part.
 *
 * <p>A property is shown of a person only where at least k people share it, and never where leaving it out for the others would tell it all the same. What is decided depends on the
 * study alone, not on the quote, so that the labels of one person cannot be laid side by side. Immutable and safe to share between threads. The reasoning, with examples:
 * docs/methods/small-cells.md.
 */
public final class SmallCells {
    private final Study study;
    private final int k;
    private final Map<Group, Integer> people = new HashMap<>();
    private final List<Optional<RoleId>> roles;
    private final List<Optional<SiteId>> sites;
    private final Suppression table;
    private final List<Participant> unnamed;
    private final SessionNames sessionNames;

    private record Group(Optional<RoleId> role, Optional<SiteId> site) {}

    private SmallCells(Study study) {
        this.study = requireNonNull(study, "study is null");
        this.k = study.quotePolicy().minimumCell();
        Set<Optional<RoleId>> foundRoles = new LinkedHashSet<>();
        Set<Optional<SiteId>> foundSites = new LinkedHashSet<>();
        study.details().roles().forEach(role -> foundRoles.add(Optional.of(role.id())));
        study.sites().keySet().forEach(site -> foundSites.add(Optional.of(site)));
        for (Participant participant : study.participants().values()) {
            foundRoles.add(participant.role());
            foundSites.add(participant.site());
            people.merge(new Group(participant.role(), participant.site()), 1, Integer::sum);
        }
        this.roles = List.copyOf(foundRoles);
        this.sites = List.copyOf(foundSites);
        int[][] counts = new int[roles.size()][sites.size()];
        for (int row = 0; row < roles.size(); row++) {
            for (int column = 0; column < sites.size(); column++) {
                counts[row][column] = people(roles.get(row), sites.get(column));
            }
        }
        this.table = Suppression.of(counts, k);
        this.unnamed = study.participants().values().stream()
                .filter(participant -> participant.role().isEmpty() || !mayShowRole(participant.role()))
                .toList();
        this.sessionNames = SessionNames.of(study);
    }

    /** The checker for a study as it is. */
    public static SmallCells of(Study study) {
        return new SmallCells(study);
    }

    /** The fewest people a group may hold and be shown. */
    public int k() {
        return k;
    }

    /** The roles there are, in the study's order; none for people whose role is not known. */
    public List<Optional<RoleId>> roles() {
        return roles;
    }

    /** The sites there are, in order; none for people who belong to no one site. */
    public List<Optional<SiteId>> sites() {
        return sites;
    }

    /** How many participants have a role at a site. */
    public int people(Optional<RoleId> role, Optional<SiteId> site) {
        return people.getOrDefault(new Group(role, site), 0);
    }

    /** How many participants have a role. */
    public int people(Optional<RoleId> role) {
        return sites.stream().mapToInt(site -> people(role, site)).sum();
    }

    /** How many participants belong to a site. */
    public int peopleAt(Optional<SiteId> site) {
        return roles.stream().mapToInt(role -> people(role, site)).sum();
    }

    /** Whether what people of a role at a site said may be counted or shown apart. */
    public boolean mayShow(Optional<RoleId> role, Optional<SiteId> site) {
        int row = roles.indexOf(role);
        int column = sites.indexOf(site);
        return row < 0 || column < 0 || table.shows(row, column) && mayShowRole(role) && mayShowSite(site);
    }

    /** Whether what people of a role said may be counted or shown apart. */
    public boolean mayShowRole(Optional<RoleId> role) {
        int row = roles.indexOf(role);
        return row < 0 || table.showsRowTotal(row);
    }

    /** Whether what people of a site said may be counted or shown apart. */
    public boolean mayShowSite(Optional<SiteId> site) {
        int column = sites.indexOf(site);
        return column < 0 || table.showsColumnTotal(column);
    }

    /** Whether a session may be named where quotes are labelled by session; under another policy its title stands by nobody's words. */
    public boolean mayShowSession(SessionId id) {
        Session session = study.sessions().get(id);
        return !labelsSessions()
                || session == null
                || sessionNames.label(session).withheld().isEmpty();
    }

    /** How many people were in sessions that may not be named. */
    int peopleOfUnnamedSessions() {
        return sessionNames.peopleUnnamed();
    }

    /** Whether the site may stand beside the role: only where the table shows every site of that role, because labels can be counted. */
    private boolean siteBeside(Optional<RoleId> role) {
        int row = roles.indexOf(role);
        return IntStream.range(0, sites.size()).allMatch(column -> table.shows(row, column));
    }

    /** What may stand under the words of a participant, under the study's label policy. */
    public QuoteLabel label(ParticipantId id) {
        Participant participant = study.participants().get(id);
        if (participant == null) {
            return new QuoteLabel(id.value(), Set.of());
        }
        return switch (study.quotePolicy().labels()) {
            case ID, SESSION -> new QuoteLabel(id.value(), Set.of());
            case ROLE ->
                role(participant)
                        .map(name -> new QuoteLabel(name, Set.of()))
                        .orElseGet(() -> new QuoteLabel("A participant", withheldFrom(unnamed, false)));
            case ID_AND_ROLE ->
                role(participant)
                        .map(name -> new QuoteLabel(id + ", " + name, Set.of()))
                        .orElseGet(() -> new QuoteLabel(id.value(), withheldFrom(unnamed, false)));
            case ID_ROLE_SITE -> withSite(participant);
        };
    }

    private QuoteLabel withSite(Participant participant) {
        String id = participant.id().value();
        Optional<String> role = role(participant);
        if (role.isEmpty()) {
            return new QuoteLabel(id, withheldFrom(unnamed, true));
        }
        String label = id + ", " + role.get();
        if (siteBeside(participant.role())) {
            return new QuoteLabel(
                    participant.site().map(site -> label + ", " + name(site)).orElse(label), Set.of());
        }
        return new QuoteLabel(label, Set.of(QuoteLabel.Property.SITE));
    }

    /** The same for all whose labels look alike, whatever each of them has; or what is said to be withheld would tell who has it. */
    private static Set<QuoteLabel.Property> withheldFrom(List<Participant> alike, boolean sites) {
        Set<QuoteLabel.Property> withheld = EnumSet.noneOf(QuoteLabel.Property.class);
        if (alike.stream().anyMatch(participant -> participant.role().isPresent())) {
            withheld.add(QuoteLabel.Property.ROLE);
        }
        if (sites && alike.stream().anyMatch(participant -> participant.site().isPresent())) {
            withheld.add(QuoteLabel.Property.SITE);
        }
        return withheld;
    }

    /** What may stand under words said in a session, where the policy names sessions. */
    public QuoteLabel label(Session session) {
        return sessionNames.label(session);
    }

    /** Whether quotes are labelled by session. */
    public boolean labelsSessions() {
        return study.quotePolicy().labels() == LabelPolicy.SESSION;
    }

    private Optional<String> role(Participant participant) {
        return participant.role().filter(role -> mayShowRole(Optional.of(role))).map(this::name);
    }

    /** The role as shown. */
    public String name(RoleId role) {
        return study.details().roles().stream()
                .filter(r -> r.id().equals(role))
                .map(r -> r.name())
                .findFirst()
                .orElse(role.value());
    }

    /** The site as shown. */
    public String name(SiteId site) {
        return Optional.ofNullable(study.sites().get(site)).map(s -> s.name()).orElse(site.value());
    }

    /** The table of participants by role and site, with what has to be withheld of it. */
    public Suppression table() {
        return table;
    }

    /** What is withheld of a study as it is, and why, in sentences that point at nobody. */
    public List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        if (k == 1) {
            return reasons;
        }
        if (unnamed.stream().anyMatch(participant -> participant.role().isPresent())) {
            reasons.add("No role stands by " + unnamed.size() + " of "
                    + study.participants().size() + " participants: fewer than " + k
                    + " people share it, its absence would give away another's, or it is not known.");
        }
        if (study.quotePolicy().labels() == LabelPolicy.ID_ROLE_SITE) {
            long siteless = study.participants().values().stream()
                    .filter(p -> label(p.id()).withheld().contains(QuoteLabel.Property.SITE))
                    .count();
            if (siteless > 0) {
                reasons.add("No site stands under the quotes of " + siteless + " of "
                        + study.participants().size() + " participants: with the role it would leave fewer than " + k
                        + " people, or give away such a group elsewhere.");
            }
        }
        if (table.withheldCells() > 0) {
            reasons.add("In tables of people by role and site, and in counts for a role at a site, "
                    + table.withheldCells() + " cells are withheld: groups of fewer than " + k
                    + " people, and others from which they could be worked out.");
        }
        return List.copyOf(reasons);
    }

    /** Every group of a role at a site with fewer than k people, for the team's own eyes. */
    public Map<String, Integer> smallGroups() {
        Map<String, Integer> small = new LinkedHashMap<>();
        for (Optional<RoleId> role : roles) {
            for (Optional<SiteId> site : sites) {
                int there = people(role, site);
                if (there > 0 && there < k) {
                    small.put(
                            role.map(this::name).orElse("no role") + ", "
                                    + site.map(this::name).orElse("no one site"),
                            there);
                }
            }
        }
        return small;
    }
}
