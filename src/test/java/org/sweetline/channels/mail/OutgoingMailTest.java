package org.sweetline.channels.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.sweetline.notices.NoticeDelivery.WaitingNotice;
import org.sweetline.tickets.ReplyDelivery.OutgoingReply;
import org.sweetline.tickets.TicketNumber;

class OutgoingMailTest {

    private static final Session SESSION = Session.getInstance(new Properties());

    @Test
    void replyCarriesTheThreadAndOurId() throws Exception {
        String mail = written(reply("Jenny", "Where is it?", "Soon.\nBye", List.of("two@c.test", "one@c.test")));

        assertThat(mail)
                .contains(
                        "From: Jenny <support@help.test>",
                        "To: ada@c.test",
                        "Subject: Re: Where is it? [T-1042]",
                        "Message-ID: <sl.7@help.test>",
                        "In-Reply-To: <two@c.test>",
                        "References: <one@c.test>\r\n <two@c.test>",
                        "Soon.\r\nBye");
        assertThat(mail).doesNotContain("Auto-Submitted", "\nReply-To: ");
    }

    @Test
    void whatAnswersNothingDoesNotPretendTo() throws Exception {
        assertThat(written(reply("Jenny", "Call from Maria Lopez", "As I said.", List.of())))
                .contains("Subject: Call from Maria Lopez [T-1042]")
                .doesNotContain("Re:", "In-Reply-To");
    }

    @Test
    void answerIsAskedForAtTheAddressOfItsOwn() throws Exception {
        Letterhead letterhead = new Letterhead("support@help.test", "", "support+7.x@help.test", "sl.7@help.test");

        assertThat(written(reply("Jenny", "x", "hi", List.of()), letterhead))
                .contains("From: Jenny <support@help.test>", "Reply-To: Jenny <support+7.x@help.test>");
    }

    @Test
    void newsIsStoppedByOneClickAndAReplyHasNoSuchClick() throws Exception {
        String news = written(Letter.of(new WaitingNotice(
                7,
                "ada@c.test",
                "Which colour?",
                "Vote",
                "",
                "https://help.test/vote/a/by/b?stop\r\nBcc: y@evil.test")));

        assertThat(news)
                .contains("List-Unsubscribe: <https://help.test/vote/a/by/b?stop")
                .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
        assertThat(news.lines()).noneMatch(line -> line.startsWith("Bcc"));
        assertThat(written(reply("Jenny", "x", "hi", List.of()))).doesNotContain("List-Unsubscribe");
    }

    @Test
    void noTextFromOutsideEndsAHeaderLine() throws Exception {
        String mail = written(reply(
                "Jenny\r\nBcc: y@evil.test", "x\r\nBcc: y@evil.test", "hi", List.of("a@b>\r\nBcc: <y@evil.test")));

        assertThat(mail.lines().takeWhile(line -> !line.isEmpty())).noneMatch(line -> line.startsWith("Bcc"));
    }

    @Test
    void addressThatIsSeveralIsRefusedForGood() {
        assertThatThrownBy(() -> written(to("a@c.test\r\nRCPT TO:<y@evil.test>")))
                .isInstanceOf(PermanentFault.class);
    }

    @Test
    void addressThatOnlyTheLibraryDislikesIsWrittenTo() throws Exception {
        assertThat(written(to("a..b.@c.test"))).contains("To: a..b.@c.test");
        assertThatThrownBy(() -> written(to("ádám@c.test"))).isInstanceOf(PermanentFault.class);
    }

    @Test
    void koreanNameAndSubjectAreEncoded() throws Exception {
        String mail = written(reply("제니", "주문이 안 왔어요", "곧 갑니다", List.of()));

        assertThat(mail).contains("From: =?UTF-8?", "Subject: =?UTF-8?").doesNotContain("In-Reply-To");
    }

    private static OutgoingReply to(String address) {
        return new OutgoingReply(7, new TicketNumber(1042), address, "Jenny", "x", "hi", List.of(), Optional.empty());
    }

    private static OutgoingReply reply(String author, String subject, String text, List<String> answers) {
        return new OutgoingReply(
                7, new TicketNumber(1042), "ada@c.test", author, subject, text, answers, Optional.empty());
    }

    private static String written(OutgoingReply reply) throws MessagingException, IOException {
        return written(reply, new Letterhead("support@help.test", "", "", "sl.7@help.test"));
    }

    private static String written(Letter letter) throws MessagingException, IOException {
        return written(letter, new Letterhead("support@help.test", "", "", "sl.7@help.test"));
    }

    private static String written(OutgoingReply reply, Letterhead letterhead) throws MessagingException, IOException {
        return written(Letter.of(reply), letterhead);
    }

    private static String written(Letter letter, Letterhead letterhead) throws MessagingException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OutgoingMail.of(SESSION, letter, letterhead, Instant.EPOCH).writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
