package org.tacit.domain.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tacit.domain.TacitException;
import org.tacit.domain.framework.Crosswalk.Relation;
import org.tacit.domain.framework.Valence.Point;
import org.tacit.domain.framework.Valence.Scheme;

class ValenceTest {

    @Test
    void aRatingNeedsPointsOnBothSidesOfNeutral() {
        assertThatThrownBy(() -> rating(0, 2, 0))
                .isInstanceOf(TacitException.class)
                .hasMessageContaining("from 0 to 2 with 0 as neutral");
        assertThatThrownBy(() -> rating(-2, 2, 2)).isInstanceOf(TacitException.class);
        assertThat(rating(-2, 2, 0).maximum()).isEqualTo(2);
    }

    @Test
    void aPointMustLieOnTheScale() {
        List<Point> points = List.of(new Point(3, "more than there is"));

        assertThatThrownBy(() -> new Valence(Scheme.RATING, -2, 2, 0, true, true, points, List.of()))
                .isInstanceOf(TacitException.class)
                .hasMessageContaining("no point 3");
    }

    @Test
    void turningARelationTwiceGivesItBack() {
        assertThat(Relation.NARROWER.turned()).isEqualTo(Relation.WIDER);
        assertThat(Relation.values())
                .allSatisfy(relation -> assertThat(relation.turned().turned()).isEqualTo(relation));
    }

    private static Valence rating(int minimum, int maximum, int neutral) {
        return new Valence(Scheme.RATING, minimum, maximum, neutral, true, true, List.of(), List.of());
    }
}
