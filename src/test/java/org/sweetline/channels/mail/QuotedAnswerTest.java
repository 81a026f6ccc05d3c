package org.sweetline.channels.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.channels.mail.mime.FilesInMemory;
import org.sweetline.security.KeyedMac;
import org.sweetline.tickets.IncomingMessage;
import org.sweetline.tickets.ReplyDelivery.AnsweredMessage;
import org.sweetline.tickets.ReplyDelivery.OutgoingReply;
import org.sweetline.tickets.TicketNumber;

class QuotedAnswerTest {

    private static final Instant ASKED = Instant.parse("2026-11-22T10:05:00Z");

    private final KeyedMac mac = new KeyedMac(new byte[32]);
    private final MailReader reader = new MailReader(new FilesInMemory(), () -> mac, "support@help.test");

    @Test
    void replyEndsWithWhatItAnswers() throws Exception {
        assertThat(sent("On its way!\n", asked("Ada Park", "Where is it?\n\nAda", "en"))
                        .text())
                .isEqualTo("""
                    On its way!

                    On Sun, Nov 22, 2026 at 10:05 UTC, Ada Park wrote:
                    > Where is it?
                    >
                    > Ada\
                    """);
        assertThat(sent("곧 갑니다.", asked("박아다", "어디 있나요?", "ko")).text()).isEqualTo("""
            곧 갑니다.

            2026년 11월 22일 (일) 10:05 UTC, 박아다님이 작성:
            > 어디 있나요?\
            """);
    }

    @Test
    void replyToNothingWrittenQuotesNothing() throws Exception {
        assertThat(sent("Hello", Optional.empty()).text()).isEqualTo("Hello");
        assertThat(sent("Hello", asked("Ada", " \n", "en")).text()).isEqualTo("Hello");
    }

    @Test
    void quoteIsBounded() throws Exception {
        String lines = sent("Hi", asked("Ada", "line\n".repeat(1000), "en")).text();
        String long1 = sent("Hi", asked("Ada", "x".repeat(100_000), "en")).text();
        String name = sent("Hi", asked("A\r\nBcc: y@evil.test " + "x".repeat(500), "Hi", "en"))
                .text();

        assertThat(lines.lines().count()).isLessThan(110);
        assertThat(lines).endsWith("> […]");
        assertThat(long1).hasSizeLessThan(5_200).endsWith("> […]");
        assertThat(name.lines().filter(line -> line.startsWith("On ")).findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains("Bcc: y").hasSizeLessThan(150));
    }

    @Test
    void itStaysWithinTheThread() throws Exception {
        Sent sent = sent("On its way!", asked("Ada", "Where is it?", "en"));

        assertThat(sent.raw())
                .contains("In-Reply-To: <question@c.test>", "References: <older@c.test>\r\n <question@c.test>");
    }

    @ParameterizedTest
    @CsvSource({"en,Thank you so much!", "ko,정말 감사합니다!"})
    void answerToItShowsOnlyWhatIsNew(String language, String thanks) throws Exception {
        Sent sent = sent("It left today.\n\nJenny", asked("Ada Park", "Where is it?\n> I asked before", language));
        String quoted =
                sent.text().lines().map(line -> ("> " + line).stripTrailing()).collect(Collectors.joining("\n"));

        for (String body : new String[] {
            thanks + "\n\nOn Mon, Nov 23, 2026 at 9:00 AM Jenny <support@help.test> wrote:\n\n" + quoted,
            thanks + "\n\n2026년 11월 23일 (월) 오전 9:00, Jenny <support@help.test>님이 작성:\n\n" + quoted,
            thanks
                    + "\n\n"
                    + "-----Original Message-----\n"
                    + "From: Jenny <support@help.test>\n"
                    + "Sent: Monday, November 23, 2026 9:00 AM\n"
                    + "To: Ada\n"
                    + "Subject: Re: x\n\n" + sent.text(),
            thanks + "\n\n" + quoted,
            thanks + "\n\n"
                    + sent.text().substring(sent.text().indexOf("\n\n", 20) + 2).strip(),
        }) {
            IncomingMessage read = answered(sent, "text/plain", body);

            assertThat(read.text()).as(body).isEqualTo(thanks);
            assertThat(read.quoted()).contains("Where is it?");
            assertThat(read.token()).contains(7L);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void answerInHtmlShowsOnlyWhatIsNewToo(String language) throws Exception {
        Sent sent = sent("It left today.", asked("Ada Park", "Where is it?", language));
        String lines = sent.text().replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");

        IncomingMessage read = answered(
                sent,
                "text/html",
                "<div>Thank you!</div><br><div class=\"gmail_quote\"><div>On Mon, Nov 23, 2026 at 9:00 AM Jenny &lt;"
                        + "<a href=\"mailto:support@help.test\">support@help.test</a>&gt; wrote:<br></div>"
                        + "<blockquote class=\"gmail_quote\" style=\"border-left:1px solid\">" + lines
                        + "</blockquote></div>");

        assertThat(read.text()).isEqualTo("Thank you!");
        assertThat(read.quoted()).contains("It left today.", "Where is it?");
    }

    @Test
    void answersBetweenTheLinesStayWithWhatTheyAnswer() throws Exception {
        Sent sent = sent("Which colour?\nWhich size?", asked("Ada Park", "I want another one.", "en"));
        String inline = sent.text()
                .lines()
                .map(line -> {
                    String quoted = ("> " + line).stripTrailing();
                    return line.startsWith("Which") ? quoted + "\nRed, 42." : quoted;
                })
                .collect(Collectors.joining("\n"));

        IncomingMessage read =
                answered(sent, "text/plain", "On Mon, Nov 23, 2026, Jenny <support@help.test> wrote:\n" + inline);

        assertThat(read.text()).contains("Which colour?", "Which size?", "Red, 42.");
    }

    private record Sent(String raw, String text) {}

    private Sent sent(String text, Optional<AnsweredMessage> answered) throws Exception {
        OutgoingReply reply = new OutgoingReply(
                7,
                new TicketNumber(1042),
                "ada@c.test",
                "Jenny",
                "x",
                text,
                List.of("question@c.test", "older@c.test"),
                answered);
        Letterhead letterhead = new Letterhead(
                "support@help.test", "", "", SignedMessageId.ofReplies(mac).of(7, "help.test"));
        OutgoingMail mail = OutgoingMail.of(
                Session.getInstance(new Properties()), Letter.of(reply), letterhead, ASKED.plusSeconds(60));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        mail.writeTo(out);
        return new Sent(
                out.toString(StandardCharsets.UTF_8),
                mail.getContent().toString().replace("\r\n", "\n").strip());
    }

    private IncomingMessage answered(Sent sent, String type, String body) throws Exception {
        String id = sent.raw().replaceAll("(?s).*Message-ID: (<[^>]+>).*", "$1");
        String mail = "From: Ada Park <ada@c.test>\nTo: support@help.test\nIn-Reply-To: " + id + "\nContent-Type: "
                + type + "; charset=utf-8\n\n" + body + "\n";
        return reader.read(mail.getBytes(StandardCharsets.UTF_8), ASKED.plusSeconds(90_000))
                .message();
    }

    private static Optional<AnsweredMessage> asked(String name, String text, String language) {
        return Optional.of(new AnsweredMessage(name, ASKED, text, language));
    }
}
