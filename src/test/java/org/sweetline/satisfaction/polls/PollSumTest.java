package org.sweetline.satisfaction.polls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sweetline.satisfaction.polls.PollSum.PollVerdict;

class PollSumTest {
    private static final List<Long> OPTIONS = List.of(1L, 2L, 3L);

    @Test
    void nobodyHasVotedIsNotZeroPerCent() {
        PollSum sum = PollSum.of(OPTIONS, Map.of());

        assertThat(sum.verdict()).isEqualTo(PollVerdict.NOBODY);
        assertThat(sum.tallies())
                .allSatisfy(tally -> assertThat(tally.share().value()).isEmpty());
    }

    @Test
    void fewerThanTwentyVotesTellNothingHoweverOneSided() {
        PollSum sum = PollSum.of(OPTIONS, Map.of(2L, 19L));

        assertThat(sum.verdict()).isEqualTo(PollVerdict.TOO_FEW);
        assertThat(sum.leader()).isZero();
    }

    /** Worked: 60 against 40 of 100: 0.20 ± 1.96 × √((1 − 0.04) / 100) = 0.20 ± 0.192; 59 against 41: 0.18 ± 0.193. */
    @Test
    void oneLeadsOnlyWhereTheDifferenceIsSure() {
        assertThat(PollSum.of(OPTIONS, Map.of(1L, 60L, 2L, 40L)))
                .returns(PollVerdict.LEADS, PollSum::verdict)
                .returns(1L, PollSum::leader);
        assertThat(PollSum.of(OPTIONS, Map.of(1L, 59L, 2L, 41L)).verdict()).isEqualTo(PollVerdict.CANNOT_TELL);
    }

    @Test
    void whereAllAgreeThereIsNothingToDoubt() {
        assertThat(PollSum.of(OPTIONS, Map.of(3L, 40L)).leader()).isEqualTo(3);
    }
}
