package org.tacit.storage.chain;

import static java.util.Objects.requireNonNull;

/**
 * An entry of the trail as it is stored. Not to be changed although its arrays could be.
 *
 * @param sequence its number
 * @param atMillis when, in milliseconds of the epoch
 * @param by who
 * @param batch the number of the first entry of the act
 * @param undoes the number of the entry taken back; 0 when none is
 * @param type the stored name of the change
 * @param body the change, JSON in UTF-8
 * @param hash the link of the chain
 */
@SuppressWarnings("ArrayRecordComponent") // compared by number, never by value
public record StoredEntry(
        long sequence, long atMillis, String by, long batch, long undoes, String type, byte[] body, byte[] hash) {
    public StoredEntry {
        requireNonNull(by, "by is null");
        requireNonNull(type, "type is null");
        requireNonNull(body, "body is null");
        requireNonNull(hash, "hash is null");
    }
}
