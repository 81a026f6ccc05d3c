package org.sweetline.channels.mail.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MimeReaderTest {

    private final FilesInMemory files = new FilesInMemory();

    @Test
    void encodedWordCutThroughACharacterIsReadWhole() throws IOException {
        MimeMail mail =
                read("From: a@b.test\nSubject: =?utf-8?B?7KO8?= =?utf-8?B?66y4IOuyiA==?=\n =?utf-8?B?7Zi4?=\n\nhi");

        assertThat(mail.header().text("subject")).isEqualTo("주문 번호");
    }

    @Test
    void encodedWordWithSpacesInsideIsRead() throws IOException {
        MimeMail mail = read("From: a@b.test\nSubject: =?utf-8?Q?Where is my order=3F?=\n\nhi");

        assertThat(mail.header().text("subject")).isEqualTo("Where is my order?");
    }

    @Test
    void rawKoreanChineseAndJapaneseHeadersAreGuessed() throws IOException {
        assertThat(subject("주문한 상품이 아직 안 왔어요", "MS949")).isEqualTo("주문한 상품이 아직 안 왔어요");
        assertThat(subject("我的订单还没有到，请帮我查询一下", "GBK")).isEqualTo("我的订单还没有到，请帮我查询一下");
        assertThat(subject("注文した商品がまだ届きません", "windows-31j")).isEqualTo("注文した商品がまだ届きません");
        assertThat(subject("Où est mon colis, s'il vous plaît", "windows-1252"))
                .isEqualTo("Où est mon colis, s'il vous plaît");
    }

    @Test
    void bodyIsReadByItsBytesWhereTheLabelLies() throws IOException {
        assertThat(body("us-ascii", "안녕하세요, 환불해 주세요".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("안녕하세요, 환불해 주세요");
        assertThat(body("iso-8859-1", "Größe".getBytes(StandardCharsets.UTF_8))).isEqualTo("Größe");
        assertThat(body("ks_c_5601-1987", "똠방각하".getBytes(Charset.forName("MS949"))))
                .isEqualTo("똠방각하");
        assertThat(body("iso-gb2312", "退货".getBytes(Charset.forName("GBK")))).isEqualTo("退货");
        assertThat(body("unicode-1-1-utf-7", "Die Fr+APY-sche".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("Die Frösche");
        assertThat(body("no-such-set", "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("café");
    }

    @Test
    void nulIsTakenOut() throws IOException {
        assertThat(body("utf-8", "a\0b".getBytes(StandardCharsets.UTF_8))).isEqualTo("ab");
    }

    @Test
    void transferEncodingThatLiesIsSeenThrough() throws IOException {
        MimeMail mail = read(
                "From: a@b.test\nContent-Transfer-Encoding: base64\n\nThis was never encoded, you see! Not at all.");

        assertThat(plain(mail)).isEqualTo("This was never encoded, you see! Not at all.");
    }

    @Test
    void listFooterBehindBase64DoesNotSpoilTheText() throws IOException {
        MimeMail mail = read(
                "From: a@b.test\nContent-Transfer-Encoding: base64\n\nSGVsbG8gdGhlcmUsIHBsZWFzZSBoZWxwIQ==\n\n__\nsent to the list\n");

        assertThat(plain(mail)).isEqualTo("Hello there, please help!");
    }

    @Test
    void flowedLinesAreJoined() throws IOException {
        MimeMail mail = read(
                "From: a@b.test\nContent-Type: text/plain; format=flowed\n\nThe dress \nis too small.\n> you \n> wrote\n-- \nAda\n");

        assertThat(plain(mail)).isEqualTo("The dress is too small.\n> you wrote\n-- \nAda\n");
    }

    @Test
    void uuencodedFileInTheTextBecomesAFile() throws IOException {
        MimeMail mail = read("From: a@b.test\n\nSee this:\nbegin 644 cat.txt\n#0V%T\n`\nend\nBye\n");

        assertThat(plain(mail)).isEqualTo("See this:\nBye\n");
        assertThat(mail.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("cat.txt");
            assertThat(files.text(file.sha256())).isEqualTo("Cat");
        });
    }

    @Test
    void alternativeGivesOneBlockInTwoForms() throws IOException {
        MimeMail mail = read(alternative());

        assertThat(mail.blocks()).singleElement().satisfies(block -> {
            assertThat(block.plain().strip()).isEqualTo("plain");
            assertThat(block.html().strip()).isEqualTo("<p>rich</p>");
        });
    }

    @Test
    void boundaryThatTheHeaderForgotIsFound() throws IOException {
        MimeMail mail = read(alternative().replace("; boundary=x", ""));

        assertThat(mail.blocks())
                .singleElement()
                .satisfies(block -> assertThat(block.plain().strip()).isEqualTo("plain"));
    }

    @Test
    void forwardedMailIsAFile() throws IOException {
        MimeMail mail = read("""
                From: a@b.test
                Content-Type: multipart/mixed; boundary=x

                --x

                see below
                --x
                Content-Type: message/rfc822

                From: c@d.test
                Subject: inner

                inner text
                --x--
                """);

        assertThat(plain(mail).strip()).isEqualTo("see below");
        assertThat(mail.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).endsWith(".eml");
            assertThat(files.text(file.sha256())).contains("inner text");
        });
    }

    @Test
    void winmailIsKeptAsItIs() throws IOException {
        MimeMail mail = read(
                "From: a@b.test\nContent-Type: application/ms-tnef\nContent-Transfer-Encoding: base64\n\neJ8+Ig==\n");

        assertThat(mail.files())
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("winmail.dat"));
    }

    @Test
    void linesThatEndInBareReturnsAreRead() throws IOException {
        MimeMail mail = read("From: a@b.test\rSubject: old\r\rtext\rmore\r");

        assertThat(mail.header().text("subject")).isEqualTo("old");
        assertThat(plain(mail)).contains("text");
    }

    @Test
    void fileNameInPiecesAndPercentIsJoined() throws IOException {
        MimeMail mail = read(
                "From: a@b.test\nContent-Type: image/png\nContent-Disposition: attachment;\n filename*0*=utf-8''%EC%98%81;\n filename*1*=%EC%88%98;\n filename*2=.png\n\nx");

        assertThat(mail.files())
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("영수.png"));
    }

    @Test
    void datesAreReadHoweverTheyAreWritten() throws IOException {
        assertThat(date("Mon, 13 Aug 1998 17:42:41 +1000")).isEqualTo("1998-08-13T07:42:41Z");
        assertThat(date("13 Aug 98 17:42 EST")).isEqualTo("1998-08-13T22:42:00Z");
        assertThat(date("Aug 13, 2026 5:42:41 PM GMT")).isEqualTo("2026-08-13T17:42:41Z");
        assertThat(read("From: a@b.test\nDate: yesterday\n\n").date()).isEmpty();
    }

    @Test
    void nothingMakesItThrow() throws IOException {
        assertThat(read("").blocks()).isNotNull();
        assertThat(plain(read("no header at all, only words"))).isNotNull();
        assertThat(read("Content-Type: multipart/mixed; boundary=x\n\n").blocks())
                .isNotNull();
        assertThat(read("Content-Type: multipart/mixed; boundary=x\n\nonly a preamble")
                        .blocks())
                .isNotEmpty();
        assertThat(read("\0\0\0\0: \0\n\n\0").blocks()).isNotNull();
    }

    private String subject(String text, String charset) throws IOException {
        byte[] mail = ("From: a@b.test\nSubject: " + text + "\n\nhi").getBytes(Charset.forName(charset));
        return new MimeReader(files).read(mail).header().text("subject");
    }

    private String body(String label, byte[] bytes) throws IOException {
        byte[] head = ("From: a@b.test\nContent-Type: text/plain; charset=" + label + "\n\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] mail = new byte[head.length + bytes.length];
        System.arraycopy(head, 0, mail, 0, head.length);
        System.arraycopy(bytes, 0, mail, head.length, bytes.length);
        return plain(new MimeReader(files).read(mail));
    }

    private Instant date(String written) throws IOException {
        return read("From: a@b.test\nDate: " + written + "\n\n").date().orElseThrow();
    }

    private static String alternative() {
        return """
                From: a@b.test
                Content-Type: multipart/alternative; boundary=x

                --x
                Content-Type: text/plain

                plain
                --x
                Content-Type: text/html

                <p>rich</p>
                --x--
                """;
    }

    private static String plain(MimeMail mail) {
        return String.join("", mail.blocks().stream().map(BodyBlock::plain).toList());
    }

    private MimeMail read(String mail) throws IOException {
        return new MimeReader(files).read(mail.getBytes(StandardCharsets.UTF_8));
    }
}
