package org.sweetline.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallSubjectTest {

    private static final Instant NOW = Instant.parse("2026-11-27T15:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "+14155550123, Maria Lopez, en, Call from Maria Lopez",
        "+14155550123, Maria Lopez, '', Call from Maria Lopez",
        "+14155550123, '', en, Call from (415) 555-0123",
        "'', '', en, Call from a hidden number",
        "+14155550123, 김민지, ko, 김민지 님의 전화",
        "+14155550123, '', ko, (415) 555-0123에서 온 전화",
        "'', '', ko, 발신 번호 없는 전화"
    })
    void ticketOfACallIsNamedInTheCustomersLanguage(String from, String name, String language, String subject) {
        IncomingCall call = new IncomingCall("CA1", from, "+14155550100", NOW, "ringing");

        assertThat(call.subject(name, language)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource({"김민지, ko, 김민지 님께 건 전화", "Maria Lopez, en, Call to Maria Lopez", "'', en, Call to (415) 555-0123"})
    void soIsTheTicketOfACallOfOurs(String name, String language, String subject) {
        PlacedCall call = new PlacedCall(
                "CA1", "+14155550100", "+14155550123", null, null, "", new Author(1L, "Jenny", null), NOW);

        assertThat(call.subject(name, language)).isEqualTo(subject);
    }
}
