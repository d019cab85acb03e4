package org.tacit.domain.coding;

import java.io.Serializable;
import java.util.UUID;

/**
 * Names a coding. Kept as two longs because a study may hold a million.
 *
 * @param most the high 64 bits of the UUID
 * @param least the low 64 bits
 */
public record CodingId(long most, long least) implements Comparable<CodingId>, Serializable {
    /** The id of a UUID. */
    public static CodingId of(UUID uuid) {
        return new CodingId(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
    }

    /** This id as a UUID. */
    public UUID uuid() {
        return new UUID(most, least);
    }

    @Override
    public int compareTo(CodingId other) {
        int byMost = Long.compareUnsigned(most, other.most);
        return byMost != 0 ? byMost : Long.compareUnsigned(least, other.least);
    }

    @Override
    public String toString() {
        return uuid().toString();
    }
}
