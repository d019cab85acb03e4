package org.tacit.server.coding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source to read: its turns, who speaks, and its codings. Its text comes apart, for it hardly ever changes.
 *
 * @param sequence the last entry shown
 * @param source what is read
 * @param labels the speaker labels; turns name them by index
 * @param turns in the order of the text
 * @param codings sorted by start, end and id
 * @param media the recording it was made from, when it was given
 */
public record Reading(
        long sequence,
        ReadSource source,
        List<SpeakerLabel> labels,
        TurnColumns turns,
        CodingColumns codings,
        @Nullable SourceMedia media) {

    /**
     * A recording.
     *
     * @param url where it is to be had
     * @param durationMillis how long it plays, where that is known
     */
    public record SourceMedia(
            String url,
            String mediaType,
            String name,
            @Nullable Integer durationMillis) {}

    /**
     * What is read.
     *
     * @param textId where its text is to be had
     * @param length of its text, in code points
     * @param converter that made the text of the file
     * @param encoding of the file
     * @param rule that found the turns
     */
    public record ReadSource(
            String id,
            String name,
            @Nullable String session,
            String textId,
            int length,
            String converter,
            String encoding,
            String rule) {}

    /**
     * A label as it stands in the text.
     *
     * @param person who speaks under it; absent when nobody said
     */
    public record SpeakerLabel(String label, @Nullable Who person) {}

    /** Whether somebody is a participant or a moderator. */
    public enum PersonKind {
        PARTICIPANT,
        MODERATOR
    }

    /**
     * Who speaks.
     *
     * @param kind participant or moderator
     * @param role the id of the role, {@code roleName} its name
     * @param site the id of the site, {@code siteName} its name
     */
    public record Who(
            PersonKind kind,
            String id,
            String name,
            @Nullable String role,
            @Nullable String roleName,
            @Nullable String site,
            @Nullable String siteName) {}

    /**
     * The turns, in columns.
     *
     * @param label index of the label of each
     * @param start its first code point
     * @param end the code point after its last
     * @param from when it begins, in milliseconds, -1 where that is not known; absent when no turn has a time
     * @param to when it ends, likewise
     */
    @SuppressWarnings("ArrayRecordComponent") // written out, never compared
    public record TurnColumns(int[] label, int[] start, int[] end, long @Nullable [] from, long @Nullable [] to) {}

    /**
     * The codings, in columns.
     *
     * @param codes ids of codes, that {@code code} points into
     * @param coders ids of coders, that {@code coder} points into
     * @param facetSets facets, that {@code facets} points into
     * @param ids the 16 bytes of each id in base64url without padding
     * @param start the first code point of each
     * @param length how many code points it covers
     * @param code index of its code
     * @param coder index of its coder
     * @param facets index of its facets
     */
    @SuppressWarnings("ArrayRecordComponent") // written out, never compared
    public record CodingColumns(
            List<String> codes,
            List<String> coders,
            List<ShownFacets> facetSets,
            String[] ids,
            int[] start,
            int[] length,
            int[] code,
            int[] coder,
            int[] facets) {}
}
