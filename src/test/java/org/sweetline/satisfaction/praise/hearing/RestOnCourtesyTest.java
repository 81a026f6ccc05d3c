package org.sweetline.satisfaction.praise.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sweetline.tickets.IncomingAttachment;
import org.sweetline.tickets.IncomingMessage;
import org.sweetline.tickets.SenderTrust;

class RestOnCourtesyTest {

    private static final String THANKS = "Thank you!";
    private static final IncomingAttachment LOGO = file("image/png", 16_384, "logo@example.com", true);

    private final RestOnCourtesy rest = new RestOnCourtesy();

    @Test
    void thanksOpenNothing() {
        assertThat(rest.leavesSolved(mail(THANKS, List.of()))).isTrue();
        assertThat(rest.leavesSolved(mail("감사합니다.", List.of()))).isTrue();

        assertThat(rest.leavesSolved(mail("Thank you! And where is my refund?", List.of())))
                .isFalse();
        assertThat(rest.leavesSolved(mail("Thank you! It is order 1000042.", List.of())))
                .isFalse();
        assertThat(rest.leavesSolved(mail("", List.of()))).isFalse();
    }

    @Test
    void theLogosBelowANameAreNoFile() {
        assertThat(rest.leavesSolved(mail(THANKS, List.of(LOGO)))).isTrue();
        assertThat(rest.leavesSolved(mail(THANKS, Collections.nCopies(6, LOGO))))
                .isTrue();
    }

    @Test
    void whatMayBeAFileOpensItAgain() {
        assertThat(file("image/png", 16_385, "logo@example.com", true)).satisfies(this::opens);
        assertThat(file("image/png", 900, "logo@example.com", false)).satisfies(this::opens);
        assertThat(file("image/png", 900, "", true)).satisfies(this::opens);
        assertThat(file("application/pdf", 900, "form@example.com", true)).satisfies(this::opens);
    }

    @Test
    void oneFileBesideTheLogosOrTooManyOfThemOpenItAgain() {
        IncomingAttachment photo = file("image/jpeg", 2_000_000, "", false);

        assertThat(rest.leavesSolved(mail(THANKS, List.of(LOGO, photo)))).isFalse();
        assertThat(rest.leavesSolved(mail(THANKS, Collections.nCopies(7, LOGO))))
                .isFalse();
    }

    @Test
    void aLogoBelowAQuestionChangesNothing() {
        assertThat(rest.leavesSolved(mail("Is it on its way?", List.of(LOGO)))).isFalse();
    }

    private void opens(IncomingAttachment file) {
        assertThat(rest.leavesSolved(mail(THANKS, List.of(file)))).isFalse();
    }

    private static IncomingAttachment file(String type, long size, String contentId, boolean inline) {
        return new IncomingAttachment("image001", type, size, "0".repeat(64), contentId, inline);
    }

    private static IncomingMessage mail(String text, List<IncomingAttachment> attachments) {
        return new IncomingMessage(
                "mail",
                Instant.parse("2026-03-01T10:00:00Z"),
                "robin@example.com",
                "Robin",
                SenderTrust.KNOWN,
                List.of(),
                List.of(),
                "",
                "Re: Your order",
                text,
                "",
                "",
                List.of(),
                attachments,
                "<1@example.com>",
                List.of(),
                Optional.empty(),
                false,
                false,
                "en",
                List.of());
    }
}
