package org.sweetline.channels.mail.mime;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Mails made to exhaust whoever reads them. */
class MimeBombTest {

    private final FilesInMemory files = new FilesInMemory();

    @Test
    void twoThousandNestedMultipartsEndAtTheDepthLimit() throws IOException {
        StringBuilder mail = new StringBuilder("From: a@b.test\n");
        for (int i = 0; i < 2000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }

        MimeMail read = read(mail.append("\nend"));

        assertThat(read.overLimit()).isTrue();
        assertThat(read.files()).anySatisfy(file -> assertThat(file.name()).isEqualTo("original-message.eml"));
    }

    @Test
    void twentyThousandPartsEndAtThePartLimit() throws IOException {
        MimeMail read = read(new StringBuilder("From: a@b.test\nContent-Type: multipart/mixed; boundary=x\n\n")
                .append("--x\n\n\n".repeat(20_000))
                .append("--x--\n"));

        assertThat(read.overLimit()).isTrue();
    }

    @Test
    void threeThousandMailsInOneAreFilesUpToTheLimit() throws IOException {
        MimeMail read = read(new StringBuilder("From: a@b.test\nContent-Type: multipart/digest; boundary=x\n\n")
                .append("--x\n\nFrom: c@d.test\n\nhi\n".repeat(3_000))
                .append("--x--\n"));

        assertThat(read.overLimit()).isTrue();
        assertThat(read.files()).hasSizeLessThanOrEqualTo(MimeReader.PARTS + 1);
    }

    @Test
    void twentyThousandNestedCommentsInFromAreRead() throws IOException {
        MimeMail read = read(new StringBuilder("From: ")
                .append("(".repeat(20_000))
                .append(")".repeat(20_000))
                .append(" a@b.test\n\nhi"));

        assertThat(read.addresses("from").mailboxes())
                .singleElement()
                .satisfies(m -> assertThat(m.address()).isEqualTo("a@b.test"));
    }

    @Test
    void hugeHeadersAreCut() throws IOException {
        MimeMail read = read(new StringBuilder("From: a@b.test\nReferences: ")
                .append("<x@y> ".repeat(17_000))
                .append("\nSubject: ")
                .append("s".repeat(2 << 20))
                .append("\nCc: ")
                .append("c@d.test, ".repeat(5_000))
                .append('\n')
                .append("X-A: b\n".repeat(10_000))
                .append("\nhi"));

        assertThat(read.overLimit()).isTrue();
        assertThat(read.header().text("subject")).hasSizeLessThanOrEqualTo(64 * 1024);
        assertThat(read.addresses("cc").mailboxes()).hasSizeLessThanOrEqualTo(300);
    }

    @Test
    void badEncodedWordsAreReadInGoodTime() throws IOException {
        MimeMail read = read(new StringBuilder("From: a@b.test\nSubject: ")
                .append("=?utf-8?B?//// ".repeat(5_000))
                .append("\n\nhi"));

        assertThat(read.header().text("subject")).isNotEmpty();
    }

    @Test
    void quotesAndBracketsThatNeverCloseAreReadInGoodTime() throws IOException {
        for (String piece : new String[] {"\"", "(", "<", "a@b,", "\\", "<@a:", "=?"}) {
            assertThat(read(new StringBuilder("From: ")
                                    .append(piece.repeat(60_000 / piece.length()))
                                    .append("\n\nhi"))
                            .addresses("from"))
                    .isNotNull();
        }
    }

    @Test
    void fiftyMegabytesOnOneLineAreRead() throws IOException {
        MimeMail read = read(new StringBuilder("From: a@b.test\n\n").append("x".repeat(50 << 20)));

        assertThat(read.blocks().get(0).plain()).hasSize(PartWalk.TEXT_LIMIT);
        assertThat(read.files())
                .singleElement()
                .satisfies(file -> assertThat(file.size()).isEqualTo(50L << 20));
    }

    private MimeMail read(CharSequence mail) throws IOException {
        byte[] raw = mail.toString().getBytes(StandardCharsets.US_ASCII);
        return assertTimeoutPreemptively(ofSeconds(10), () -> new MimeReader(files).read(raw));
    }
}
