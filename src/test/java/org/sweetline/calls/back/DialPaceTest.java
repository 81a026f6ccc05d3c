package org.sweetline.calls.back;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.config.Settings;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

/** How fast calls begin, by the clock of the database that all nodes share. */
class DialPaceTest {
    private static final Statements TABLES = OverTables.of(OverTables.open());

    @BeforeEach
    void nobodyHasBeenCalledForAWhile() throws SQLException {
        TABLES.change("update dial_pace set next_at = now() - interval '1 minute', closed_until = now(), refusals = 0");
    }

    @Test
    void eachCallHasItsOwnMomentWhicheverNodeAsks() throws SQLException {
        DialPace node = pace(1);
        DialPace other = pace(1);
        long began = System.nanoTime();

        assertThat(node.next()).isZero();
        Duration second = other.next();
        Duration third = node.next();

        Duration passed = Duration.ofNanos(System.nanoTime() - began);
        assertThat(second).isBetween(Duration.ofMillis(999).minus(passed), Duration.ofSeconds(1));
        assertThat(third).isBetween(Duration.ofMillis(1999).minus(passed), Duration.ofSeconds(2));
    }

    @Test
    void afterAQuietTimeThoseOfOneSecondBeginAtOnceAndNoMore() throws SQLException {
        DialPace pace = pace(10);
        long began = System.nanoTime();

        for (int call = 0; call < 10; call++) {
            assertThat(pace.next()).isZero();
        }
        Duration last = Duration.ZERO;
        for (int call = 0; call < 20; call++) {
            last = pace.next();
        }

        Duration passed = Duration.ofNanos(System.nanoTime() - began);
        assertThat(last).isBetween(Duration.ofMillis(1999).minus(passed), Duration.ofSeconds(2));
    }

    @Test
    void whoWaitsInLineIsRungForAtOnceAndOurOwnCallsComeBehind() throws SQLException {
        DialPace pace = pace(1);
        long began = System.nanoTime();

        pace.goesAhead();
        pace.goesAhead();
        Duration placed = pace.next();

        Duration passed = Duration.ofNanos(System.nanoTime() - began);
        assertThat(placed).isBetween(Duration.ofMillis(1999).minus(passed), Duration.ofSeconds(2));
    }

    @Test
    void lineThatRingsMoreThanThePaceAllowsHoldsOurOwnCallsUpForSecondsOnly() throws SQLException {
        DialPace pace = pace(1);

        for (int ring = 0; ring < 30; ring++) {
            pace.goesAhead();
        }

        assertThat(pace.next()).satisfies(pause -> isAbout(pause, 10));
        assertThat(pace.next()).satisfies(pause -> isAbout(pause, 11));
    }

    @Test
    void networkThatHasEnoughIsLeftAloneByAllForLongerEachTime() throws SQLException {
        DialPace node = pace(100);

        assertThat(node.slowDown()).satisfies(pause -> isAbout(pause, 2));
        assertThat(pace(100).next()).satisfies(pause -> isAbout(pause, 2));
        for (int seconds : new int[] {4, 8, 16, 32, 64, 64}) {
            assertThat(node.slowDown()).satisfies(pause -> isAbout(pause, seconds));
        }
    }

    @Test
    void networkThatTakesCallsAgainIsForgivenTheRefusals() throws SQLException {
        DialPace pace = pace(100);
        pace.slowDown();
        pace.slowDown();
        TABLES.change("update dial_pace set closed_until = now()");

        pace.goOn();

        assertThat(pace.slowDown()).satisfies(pause -> isAbout(pause, 2));
    }

    /** From above exactly; a little of it has passed. */
    private static void isAbout(Duration pause, int seconds) {
        assertThat(pause).isBetween(Duration.ofSeconds(seconds).minusMillis(1500), Duration.ofSeconds(seconds));
    }

    private static DialPace pace(int callsPerSecond) {
        Map<String, String> settings = Map.of("sweetline.voice.calls.per.second", String.valueOf(callsPerSecond));
        return new DialPace(TABLES, new DialConfig(new Settings(key -> Optional.ofNullable(settings.get(key)))));
    }
}
