package org.sweetline.people.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sweetline.people.PersonName;
import org.sweetline.people.likeness.Evidence.Known;
import org.sweetline.people.likeness.Reason.Kind;

class EvidenceTest {
    private static final Pair PAIR = Pair.of(2, 1);

    @Test
    void telephoneAndNameAreStrong() {
        int strength = strength("Ada Byron", "Ada Byron", Kind.SAME_PHONE, Kind.SAME_NAME);

        assertThat(strength).isGreaterThanOrEqualTo(Evidence.STRONG);
    }

    @Test
    void telephoneOfAFamilyIsNotWorthALook() {
        int strength = strength("Ada Byron", "Annabella Byron", Kind.SAME_PHONE);

        assertThat(strength).isLessThan(Evidence.WORTH_A_LOOK);
    }

    @Test
    void nameAloneSaysTooLittleAndWithTheTownEnough() {
        assertThat(strength("Ada Byron", "Ada Byron", Kind.SAME_NAME)).isLessThan(Evidence.WORTH_A_LOOK);
        assertThat(strength("Ada Byron", "Ada Byron", Kind.SAME_NAME, Kind.SAME_PLACE))
                .isGreaterThanOrEqualTo(Evidence.WORTH_A_LOOK);
    }

    @Test
    void townCountsOnlyBesideAName() {
        Evidence evidence = new Evidence();
        evidence.add(PAIR, Reason.of(Kind.SAME_PHONE, "+1"));

        evidence.addPlaces(Map.of(1L, Set.of("Austin, US"), 2L, Set.of("Austin, US")));

        assertThat(evidence.judged(people("", "")))
                .singleElement()
                .satisfies(judged -> assertThat(judged.reasons()).hasSize(1));
    }

    @Test
    void whoeverIsGoneIsComparedWithNobody() {
        Evidence evidence = new Evidence();
        evidence.add(PAIR, Reason.of(Kind.SAME_PHONE, "+1"));

        assertThat(evidence.judged(Map.of(1L, new Known(PersonName.of(""), Set.of()))))
                .isEmpty();
    }

    private static int strength(String one, String other, Kind... kinds) {
        Evidence evidence = new Evidence();
        Arrays.stream(kinds).forEach(kind -> evidence.add(PAIR, Reason.of(kind, "it")));
        return evidence.judged(people(one, other)).get(0).strength();
    }

    private static Map<Long, Known> people(String one, String other) {
        return Map.of(
                1L, new Known(PersonName.of(one), Set.of()),
                2L, new Known(PersonName.of(other), Set.of()));
    }
}
