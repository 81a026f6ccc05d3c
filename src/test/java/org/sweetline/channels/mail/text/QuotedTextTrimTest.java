package org.sweetline.channels.mail.text;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuotedTextTrimTest {

    @Test
    void historyBelowTheAnswerIsFolded() {
        Trimmed text = QuotedTextTrim.trim(
                "Yes please.\n\nOn Mon, 2 Apr 2026 at 6:26 PM, Jenny <jenny@shop.test> wrote:\n\n> Shall we refund?\n> Jenny");

        assertThat(text.visible()).isEqualTo("Yes please.");
        assertThat(text.quoted()).contains("Shall we refund?");
    }

    @Test
    void answerBelowTheHistoryIsVisible() {
        Trimmed text = QuotedTextTrim.trim("On 04/19/2026 07:10 AM, Jenny wrote:\n\n> Shall we refund?\nYes please.");

        assertThat(text.visible()).isEqualTo("Yes please.");
    }

    @Test
    void answersBetweenQuotedLinesKeepThem() {
        Trimmed text = QuotedTextTrim.trim(
                "> Which colour was it?\n> Blue or red?\nBlue.\n> And which size did you order?\n> We have S and M.\nM.\n");

        assertThat(text.visible()).contains("Which colour").contains("Blue.").contains("M.");
        assertThat(text.quoted()).isEmpty();
    }

    @Test
    void onlyTheLastQuoteOfAnInterleavedMailIsFolded() throws IOException {
        Trimmed text = QuotedTextTrim.trim(resource("reply-interleaved.txt"));

        assertThat(text.visible()).contains("\n> ").startsWith("Hi,");
        assertThat(text.quoted()).isNotEmpty();
    }

    @Test
    void mailOfNothingButHistoryIsShown() {
        Trimmed text = QuotedTextTrim.trim("> one\n> two\n");

        assertThat(text.visible()).isEqualTo("> one\n> two");
        assertThat(text.quoted()).isEmpty();
    }

    @Test
    void forwardedMailIsShown() {
        String forwarded =
                "FYI\n\n---------- Forwarded message ----------\nFrom: bob@example.com\nDate: Tue\nSubject: x\n\nText";

        assertThat(QuotedTextTrim.trim(forwarded).visible()).isEqualTo(forwarded);
    }

    @Test
    void koreanProgramsAnnounceTheirQuotesToo() {
        assertThat(QuotedTextTrim.trim(
                                "네 감사합니다.\n\n2026년 1월 5일 (월) 오후 3:12, 제니 <jenny@shop.test>님이 작성:\n\n> 환불해 드릴까요?\n")
                        .visible())
                .isEqualTo("네 감사합니다.");
        assertThat(QuotedTextTrim.trim("반품할게요\n\n-----Original Message-----\nFrom: \"제니\"\nSent: 2026-01-05\n\n안녕하세요")
                        .visible())
                .isEqualTo("반품할게요");
        assertThat(QuotedTextTrim.trim("사진 보내요\n\n나의 iPhone에서 보냄").visible()).isEqualTo("사진 보내요");
    }

    @Test
    void headersThatOutlookCopiesAreHistory() throws IOException {
        assertThat(QuotedTextTrim.trim(resource("reply-outlook.txt")).visible()).isEqualTo("Outlook with a reply");
    }

    @Test
    void sentenceThatLooksLikeAnAnnouncementIsNone() {
        String text = "On Monday the 5th I opened the parcel that you sent\nand it was empty.\n\nPlease help";

        assertThat(QuotedTextTrim.trim(text).visible()).isEqualTo(text);
    }

    @Test
    void signatureIsFoldedAndNeverAlone() {
        assertThat(QuotedTextTrim.trim("Hi\n\n-- \nAda Park\n+1 415").visible()).isEqualTo("Hi");
        assertThat(QuotedTextTrim.trim("-- \nAda Park").visible()).isEqualTo("-- \nAda Park");
        assertThat(QuotedTextTrim.trim("Sent from my desk, which is much easier.")
                        .quoted())
                .isEmpty();
    }

    @Test
    void longStrangeTextsAreReadInGoodTime() {
        for (String piece :
                new String[] {"On Mon 1 x\n", "From: a\n", "> a\n", "\n", "-----\n", "a@b ", "http://", "www.a."}) {
            String text = piece.repeat(500_000 / piece.length());
            assertTimeoutPreemptively(ofSeconds(20), () -> QuotedTextTrim.trim(text));
        }
    }

    @Test
    void pathologicalLinesOfTheOldDaysAreNoTrap() throws IOException {
        String text = resource("reply-pathological.txt");

        assertTimeoutPreemptively(ofSeconds(10), () -> QuotedTextTrim.trim(text));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = QuotedTextTrimTest.class.getResourceAsStream("/channels/mail/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
