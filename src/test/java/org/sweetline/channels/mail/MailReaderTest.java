package org.sweetline.channels.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.channels.mail.mime.FilesInMemory;
import org.sweetline.security.KeyedMac;
import org.sweetline.tickets.IncomingMessage;
import org.sweetline.tickets.SenderTrust;

class MailReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final KeyedMac mac = new KeyedMac(new byte[32]);
    private final SignedMessageId ids = SignedMessageId.ofReplies(mac);
    private final PlusAddress plus = new PlusAddress(mac, "support@help.test");
    private final MailReader reader = new MailReader(new FilesInMemory(), () -> mac, "support@help.test");

    @Test
    void ordinaryMailIsReadWhole() throws IOException {
        IncomingMessage mail = read("""
            Date: Sun, 22 Nov 2026 09:00:00 +0000
            From: "Ada Park" <Ada@C.test>
            To: Support <support@help.test>, other@c.test
            Cc: friend@c.test
            Reply-To: ada2@c.test
            Subject: Where is order 000000003?
            Message-ID: <one@c.test>
            In-Reply-To: <b@help.test>
            References: <a@help.test> <b@help.test>

            It has not come.

            On Sat, 21 Nov 2026 at 09:00, Jenny <support@help.test> wrote:
            > Hello
            > there
            """);

        assertThat(mail.at()).isEqualTo("2026-11-22T09:00:00Z");
        assertThat(mail.fromAddress()).isEqualTo("ada@c.test");
        assertThat(mail.fromName()).isEqualTo("Ada Park");
        assertThat(mail.trust()).isEqualTo(SenderTrust.UNVERIFIED);
        assertThat(mail.to()).containsExactly("Support <support@help.test>", "other@c.test");
        assertThat(mail.cc()).containsExactly("friend@c.test");
        assertThat(mail.replyTo()).isEqualTo("ada2@c.test");
        assertThat(mail.messageId()).isEqualTo("one@c.test");
        assertThat(mail.references()).containsExactly("b@help.test", "a@help.test");
        assertThat(mail.text()).isEqualTo("It has not come.");
        assertThat(mail.quoted()).contains("> Hello");
        assertThat(mail.orderNumbers()).containsExactly("000000003");
        assertThat(mail.language()).isEqualTo("en");
        assertThat(mail.automatic()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: a@evil.test\nFrom: agent@help.test",
                " From: a@evil.test\nFrom: agent@help.test",
                "From: a@evil.test\nFrom : agent@help.test",
                "From : agent@help.test",
                "To: x@y.test\n From: agent@help.test\nFrom: a@evil.test",
                "From: a@evil.test, <agent@help.test>",
                "From: a@evil.test,agent@help.test",
                "From: <a@evil.test> <agent@help.test>",
                "From: <a@evil.test>, agent@help.test",
                "From: a@evil.test <agent@help.test> b@evil.test",
                "From: =?utf-8?B?YWdlbnRAaGVscC50ZXN0?=",
                "From: =?utf-8?B?PGFnZW50QGhlbHAudGVzdD4=?=, <a@evil.test>",
                "From: <@evil.test,@b.test:agent@help.test>",
                "From: a@evil.test>agent@help.test",
                "From: agent@help.test\0@evil.test",
                "From: <agent@help.test\0>, <a@evil.test>",
                "From: agent@help.test@evil.test",
                "From: <agent@help.test, a@evil.test>",
                "From: \"agent\" agent@help.test a@evil.test",
                "From: group: a@evil.test, agent@help.test;",
                "From:",
                "Subject: nobody",
                "From: nobody at all",
                "\0From: agent@help.test\nFrom: a@evil.test",
            })
    void senderWhoMayBeSeveralIsAmbiguous(String header) throws IOException {
        assertThat(read(header + "\n\nhi").trust()).isEqualTo(SenderTrust.AMBIGUOUS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: \"agent@help.test\" <x@c.test>",
                "From: x@c.test (Ada)",
                "From: =?utf-8?B?7JWE64uk?= <x@c.test>",
                "From: Park, Ada <x@c.test>\nX: y",
                "From: x@c.test\nDKIM-Signature: v=1; h=to:\n from:subject; d=c@test",
            })
    void oneClearSenderIsOnlyUnverified(String header) throws IOException {
        IncomingMessage mail = read(header + "\n\nhi");

        assertThat(mail.fromAddress()).isEqualTo("x@c.test");
        boolean commaInName = header.contains("Park, Ada");
        assertThat(mail.trust()).isEqualTo(commaInName ? SenderTrust.AMBIGUOUS : SenderTrust.UNVERIFIED);
    }

    @Test
    void mailFromOurOwnAddressIsNobodysAndAutomatic() throws IOException {
        IncomingMessage mail = read("From: Support@Help.test\n\nhi");

        assertThat(mail.trust()).isEqualTo(SenderTrust.AMBIGUOUS);
        assertThat(mail.automatic()).isTrue();
    }

    @Test
    void ourOwnMailThatComesBackIsKnown() throws IOException {
        String raw = "From: support@help.test\nMessage-ID: <" + ids.of(7, "help.test") + ">\n\nhi";

        assertThat(reader.read(raw.getBytes(StandardCharsets.UTF_8), NOW).ours())
                .isTrue();
    }

    @Test
    void answerToASignedIdProvesItsEntry() throws IOException {
        assertThat(read("From: x@c.test\nIn-Reply-To: <" + ids.of(7, "help.test") + ">\n\nhi")
                        .token())
                .contains(7L);
        assertThat(read("From: x@c.test\nReferences: <a@b> <" + ids.of(8, "help.test") + ">\n\nhi")
                        .token())
                .contains(8L);
        assertThat(read("From: x@c.test\nX-Ticket-Id: 1\nIn-Reply-To: <sl.7.0.0@help.test>\n\nhi")
                        .token())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To"})
    void mailToOurReplyAddressProvesItsEntry(String field) throws IOException {
        String address = plus.of(7).orElseThrow();

        assertThat(read("From: x@c.test\n" + field + ": Jenny <" + address + ">, y@c.test\n\nhi")
                        .token())
                .contains(7L);
        assertThat(read("From: x@c.test\n" + field + ": <" + address.replace("+7.", "+8.") + ">\n\nhi")
                        .token())
                .isEmpty();
    }

    @Test
    void tokenIsNotShownToAnybody() throws IOException {
        IncomingMessage mail = read("From: x@c.test\nTo: Jenny <" + plus.of(7).orElseThrow() + ">\nCc: "
                + plus.of(7).orElseThrow() + "\n\nhi");

        assertThat(mail.to()).containsExactly("Jenny <support@help.test>");
        assertThat(mail.cc()).containsExactly("support@help.test");
    }

    @Test
    void mailFromOurReplyAddressIsNobodysAndAutomatic() throws IOException {
        IncomingMessage mail = read("From: support+7.x@help.test\n\nhi");

        assertThat(mail.trust()).isEqualTo(SenderTrust.AMBIGUOUS);
        assertThat(mail.automatic()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Precedence: bulk",
                "X-Auto-Response-Suppress: All",
                "List-Id: <x.y>",
                "Return-Path: <>",
                "X-Autoreply: yes",
                "Subject: Out of Office: away",
                "Subject: 자동 응답: 휴가"
            })
    void mailOfAProgramIsAutomatic(String header) throws IOException {
        assertThat(read("From: x@c.test\n" + header + "\n\nhi").automatic()).isTrue();
        assertThat(read("From: x@c.test\nAuto-Submitted: no\nSubject: hello\n\nhi")
                        .automatic())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sisimai-lhost-postfix-03.eml", "sisimai-lhost-exim-06.eml"})
    void bounceIsKnown(String name) throws IOException {
        try (InputStream in = MailReaderTest.class.getResourceAsStream("/channels/mail/" + name)) {
            IncomingMessage mail = reader.read(in.readAllBytes(), NOW).message();

            assertThat(mail.bounce()).isTrue();
            assertThat(mail.automatic()).isTrue();
        }
    }

    @Test
    void bounceOfOurReplyNamesItAndTheReason() throws IOException {
        ReadMail mail = reader.read("""
            From: MAILER-DAEMON@c.test
            Subject: Undelivered Mail Returned to Sender
            Content-Type: multipart/report; report-type=delivery-status; boundary=x

            --x

            Sorry.
            --x
            Content-Type: message/delivery-status

            Final-Recipient: rfc822; ada@c.test
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 no such user

            --x
            Content-Type: text/rfc822-headers

            Message-ID: <%s>
            --x--
            """.formatted(ids.of(9, "help.test")).getBytes(StandardCharsets.UTF_8), NOW);

        assertThat(mail.message().bounce()).isTrue();
        assertThat(mail.failedReply()).isEqualTo(Optional.of(9L));
        assertThat(mail.failure()).isEqualTo("550 5.1.1 no such user");
    }

    @Test
    void noLineEndSurvivesTheDecodingOfAHeader() throws IOException {
        IncomingMessage mail = read("From: =?utf-8?q?x=0D=0ABcc:_y=40evil?= <x@c.test>\n"
                + "Subject: =?utf-8?q?x=0D=0ABcc:_y=40evil?=\n"
                + "Content-Disposition: attachment; filename=\"=?utf-8?q?a=0D=0Ab.txt?=\"\n"
                + "Content-Type: image/png\n\n"
                + "hi");

        assertThat(mail.subject()).doesNotContain("\r", "\n");
        assertThat(mail.fromName()).doesNotContain("\r", "\n");
        assertThat(mail.attachments())
                .allSatisfy(file -> assertThat(file.name()).doesNotContain("\r", "\n"));
    }

    @Test
    void clockThatIsWrongByYearsIsNotBelieved() throws IOException {
        assertThat(read("From: x@c.test\nDate: Mon, 1 Jan 2035 00:00:00 +0000\n\nhi")
                        .at())
                .isEqualTo(NOW);
        assertThat(read("From: x@c.test\nDate: Thu, 1 Jan 1970 00:00:00 +0000\n\nhi")
                        .at())
                .isEqualTo(NOW);
    }

    @Test
    void koreanMailIsKorean() throws IOException {
        assertThat(read("From: x@c.test\n\n주문한 원피스 size가 작아요").language()).isEqualTo("ko");
    }

    private IncomingMessage read(String mail) throws IOException {
        return reader.read(mail.getBytes(StandardCharsets.UTF_8), NOW).message();
    }
}
