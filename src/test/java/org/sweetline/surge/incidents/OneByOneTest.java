package org.sweetline.surge.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemException;
import org.sweetline.surge.SurgeProblem;

class OneByOneTest {

    private final List<String> seen = new ArrayList<>();

    @Test
    void whatIsRefusedIsSkippedWithTheReasonAndTheOthersGoOn() throws SQLException {
        Duration rest = OneByOne.turn(List.of(1, 2, 3), this::take, (due, because) -> seen.add(due + " " + because));

        assertThat(seen).containsExactly("1", "2 incident-resolved", "3");
        assertThat(rest).isPositive();
    }

    @Test
    void nobodyRestsWhileThereMayBeMore() throws SQLException {
        List<Integer> many = IntStream.range(3, 3 + OneByOne.SOME).boxed().toList();

        assertThat(OneByOne.turn(many, this::take, (due, because) -> {})).isZero();
    }

    private void take(int due) {
        if (due == 2) {
            throw new ProblemException(SurgeProblem.INCIDENT_RESOLVED, "It is over.");
        }
        seen.add(Integer.toString(due));
    }
}
