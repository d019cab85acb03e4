package org.tacit.analysis.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.participant.RoleId;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.study.Study;

/**
 * Everything of which a report may show a sum, and what can be worked out by adding and taking away. A sum is a vector over the groups of one role at one site that hold people; a group
 * can be worked out when it is a combination of such vectors. Counted modulo a prime, so that it is exact.
 */
final class ShownSums {
    private static final long PRIME = 1_000_003;

    private record Group(Optional<RoleId> role, Optional<SiteId> site) {}

    private final SmallCells cells;
    private final List<Group> groups = new ArrayList<>();
    /** In echelon form: each begins with a one, after where the one before begins or before it, never at the same place. */
    private final List<long[]> basis = new ArrayList<>();

    private ShownSums(Study study, SmallCells cells) {
        this.cells = cells;
        for (Participant participant : study.participants().values()) {
            Group group = new Group(participant.role(), participant.site());
            if (!groups.contains(group)) {
                groups.add(group);
            }
        }
    }

    static ShownSums of(Study study, SmallCells cells) {
        ShownSums sums = new ShownSums(study, cells);
        sums.add(study.participants().values());
        for (int row = 0; row < cells.roles().size(); row++) {
            Optional<RoleId> role = cells.roles().get(row);
            if (cells.mayShowRole(role) || cells.table().showsRowTotal(row)) {
                sums.add(sums.where(group -> group.role().equals(role)));
            }
            for (int column = 0; column < cells.sites().size(); column++) {
                Optional<SiteId> site = cells.sites().get(column);
                if (cells.mayShow(role, site) || cells.table().shows(row, column)) {
                    sums.add(sums.where(group -> group.equals(new Group(role, site))));
                }
            }
        }
        for (int column = 0; column < cells.sites().size(); column++) {
            Optional<SiteId> site = cells.sites().get(column);
            if (cells.mayShowSite(site) || cells.table().showsColumnTotal(column)) {
                sums.add(sums.where(group -> group.site().equals(site)));
            }
        }
        return sums;
    }

    private interface Which {
        boolean is(Group group);
    }

    private long[] where(Which which) {
        return groups.stream().mapToLong(group -> which.is(group) ? 1 : 0).toArray();
    }

    /** A sum over some people is shown; of a group all are among them or none, or it says less than here is made of it. */
    void add(Collection<Participant> people) {
        add(where(group -> people.stream().anyMatch(one -> new Group(one.role(), one.site()).equals(group))));
    }

    private void add(long[] sum) {
        long[] left = reduced(sum);
        for (int i = 0; i < left.length; i++) {
            if (left[i] != 0) {
                long inverse = power(left[i], PRIME - 2);
                for (int j = 0; j < left.length; j++) {
                    left[j] = left[j] * inverse % PRIME;
                }
                basis.add(left);
                return;
            }
        }
    }

    private long[] reduced(long[] sum) {
        long[] left = sum.clone();
        for (long[] known : basis) {
            int first = 0;
            while (known[first] == 0) {
                first++;
            }
            long times = left[first];
            for (int i = 0; i < left.length; i++) {
                left[i] = Math.floorMod(left[i] - times * known[i], PRIME);
            }
        }
        return left;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        for (long rest = exponent, square = base; rest > 0; rest >>= 1, square = square * square % PRIME) {
            result = (rest & 1) == 1 ? result * square % PRIME : result;
        }
        return result;
    }

    /** Every set of groups of fewer than k people together of which a sum can be worked out. */
    List<String> smallGroupsToBeWorkedOut(int k) {
        List<String> found = new ArrayList<>();
        look(0, k, new long[groups.size()], found);
        return found;
    }

    private void look(int from, int left, long[] chosen, List<String> found) {
        for (int i = from; i < groups.size(); i++) {
            int people = cells.people(groups.get(i).role(), groups.get(i).site());
            if (people < left) {
                chosen[i] = 1;
                boolean nothingLeft = true;
                for (long one : reduced(chosen)) {
                    nothingLeft &= one == 0;
                }
                if (nothingLeft) {
                    found.add(groups.get(i) + " and others: " + Arrays.toString(chosen));
                }
                look(i + 1, left - people, chosen, found);
                chosen[i] = 0;
            }
        }
    }
}
