package org.tacit.server.search;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.participant.RoleId;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.source.SourceId;
import org.tacit.workbench.search.SearchQuery;

/**
 * What is looked for, as a page sends it; what is left out asks for nothing in particular.
 *
 * @param text what is looked for, as typed
 * @param mode how it is read; words when absent
 * @param near for words: at most so many others between the outermost of them
 * @param wholeWord whether words are matched whole
 * @param matchCase whether capitals count
 * @param stem whether other endings of the same word count
 * @param language of the endings, as a two-letter code; English when absent
 * @param codes only under these codes or one beneath
 * @param moderators whether what moderators say counts; it does when absent
 * @param unit what a hit covers; the words found when absent
 */
public record SoughtWords(
        String text,
        SearchQuery.@Nullable Mode mode,
        @Nullable Integer near,
        @Nullable Boolean wholeWord,
        @Nullable Boolean matchCase,
        @Nullable Boolean stem,
        @Nullable String language,
        @Nullable List<String> speakers,
        @Nullable List<String> roles,
        @Nullable List<String> sites,
        @Nullable List<String> codes,
        @Nullable List<String> sources,
        @Nullable Boolean moderators,
        SearchQuery.@Nullable Unit unit) {

    /**
     * The query.
     *
     * @throws org.tacit.workbench.search.RefusedQuery when it is none as it is written
     * @throws org.tacit.domain.TacitException when an id is none
     */
    public SearchQuery query() {
        return new SearchQuery(
                text == null ? "" : text,
                mode == null ? SearchQuery.Mode.WORDS : mode,
                near == null ? OptionalInt.empty() : OptionalInt.of(near),
                is(wholeWord),
                is(matchCase),
                is(stem),
                language == null ? "en" : language,
                ids(speakers, ParticipantId::new),
                ids(roles, RoleId::new),
                ids(sites, SiteId::new),
                ids(codes, CodeId::new),
                ids(sources, SourceId::new),
                moderators == null || moderators,
                unit == null ? SearchQuery.Unit.HIT : unit);
    }

    private static boolean is(@Nullable Boolean said) {
        return said != null && said;
    }

    private static <T> Set<T> ids(@Nullable List<String> texts, Function<String, T> id) {
        return texts == null ? Set.of() : texts.stream().map(id).collect(Collectors.toUnmodifiableSet());
    }
}
