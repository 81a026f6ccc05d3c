package org.sweetline.satisfaction.polls;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class VoterTest {

    @Test
    void oneMailboxIsOnePersonHoweverItIsWritten() {
        assertThat(Voter.plain("Robin+polls@Example.com")).isEqualTo("robin@example.com");
        assertThat(Voter.plain("r.o.bin+2@googlemail.com")).isEqualTo("robin@gmail.com");
        assertThat(Voter.plain("r.o.bin@example.com")).isEqualTo("r.o.bin@example.com");
    }

    @Test
    void tablesReadAnAddressTheSameWay() throws SQLException {
        Statements tables = OverTables.of(OverTables.open());
        for (String address : List.of(
                "Robin+polls@Example.com",
                "r.o.bin+2@googlemail.com",
                "R.Obin@gmail.com",
                "r.o.bin@example.com",
                "a+b+c@gmail.example",
                "+@example.com",
                "로빈+1@example.kr")) {
            assertThat(tables.first("select plain_address(?)", row -> row.getString(1), address))
                    .contains(Voter.plain(address));
        }
    }

    @Test
    void sameAddressIsSomebodyElseInAnotherPoll() {
        Voter here = Voter.of(poll("one"), "robin@example.com");

        assertThat(Voter.of(poll("one"), "ROBIN@example.com")).isEqualTo(here);
        assertThat(Voter.of(poll("two"), "robin@example.com").key()).isNotEqualTo(here.key());
        assertThat(here.code()).matches("[2-9A-HJ-NP-Z]{8}");
        assertThat(here.key()).doesNotContain("robin");
    }

    private static Poll poll(String salt) {
        Instant now = Instant.parse("2026-11-27T12:00:00Z");
        PollWords words = new PollWords("Which colour?", "어떤 색이 좋을까요?");
        return new Poll(
                1,
                "key",
                words,
                now,
                now.plusSeconds(60),
                true,
                words,
                1,
                "seed",
                salt,
                null,
                null,
                null,
                1,
                List.of());
    }
}
